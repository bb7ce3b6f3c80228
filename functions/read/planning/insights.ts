import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Beat } from '../../../lib/domain/planning/beats/beat.ts';
import { LINKED_ROWS_MAX } from '../../../lib/domain/planning/beats/beat-template.ts';
import { recursAmong } from '../../../lib/domain/planning/repeating/recurring-rows.ts';
import { compareTransactions } from '../../../lib/domain/transactions/transaction.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import { presentCategory } from '../../../lib/present/categories/category.ts';
import { type PageQuery, type PresentedPage, presentPage } from '../../../lib/present/kernel/page.ts';
import { presentInsight } from '../../../lib/present/planning/insight.ts';
import { presentScheduledPayment } from '../../../lib/present/planning/scheduled-payment.ts';
import { presentMerchant } from '../../../lib/present/transactions/merchant.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { ReadRun } from '../deps.ts';
import { visible } from '../ledger/transaction-page.ts';
import { merchantsOf } from '../transactions/any-merchants.ts';
import { fromPlanning } from './from-planning.ts';

const beatNamed = (guid: string, beats: readonly Beat[]): Beat | undefined => beats.find((beat) => beat.guid === guid);

/** One page of the objects that an insight is about; null when there is no such insight. */
const pageAbout = <T, W>(
  { params, query }: { readonly params: { readonly insight_guid: string }; readonly query: PageQuery },
  beats: readonly Beat[],
  find: (beat: Beat) => readonly T[],
  present: (one: T) => W,
): PresentedPage<W> | null => {
  const beat = beatNamed(params.insight_guid, beats);
  return beat === undefined ? null : presentPage(find(beat), query, present);
};

const insightsBody = async (beats: readonly Beat[], query: PageQuery, caller: SessionCaller) => {
  const user = await caller.user();
  const { page: insights, pagination } = presentPage(beats, query, (beat) => presentInsight(beat, user));
  return { body: { insights, pagination } };
};

export const listInsights: ReadRun<'listInsights'> = fromPlanning(async ({ query }, caller, { planning }) =>
  insightsBody((await planning.read(caller, ['beats'])).beats, query, caller),
);

export const readInsight: ReadRun<'readInsight'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const beat = beatNamed(params.insight_guid, (await planning.read(caller, ['beats'])).beats);
  return beat === undefined ? NOT_FOUND : { body: { insight: presentInsight(beat, await caller.user()) } };
});

/** Leaves out accounts that were deleted, merged or hidden since. */
export const listInsightAccounts: ReadRun<'listInsightAccounts'> = fromPlanning(async (input, caller, { planning }) => {
  const { accounts, beats } = await planning.read(caller, ['beats']);
  const named = ({ accountGuids }: Beat) => accounts.filter(({ account }) => accountGuids.includes(account.guid));
  const found = pageAbout(input, beats, named, presentAccount);
  return found === null ? NOT_FOUND : { body: { accounts: found.page, pagination: found.pagination } };
});

export const listInsightCategories: ReadRun<'listInsightCategories'> = fromPlanning(
  async (input, caller, { planning }) => {
    const { beats, categories } = await planning.read(caller, ['beats']);
    const named = ({ categoryGuids }: Beat) => categories.all.filter(({ guid }) => categoryGuids.includes(guid));
    const found = pageAbout(input, beats, named, presentCategory);
    return found === null ? NOT_FOUND : { body: { categories: found.page, pagination: found.pagination } };
  },
);

export const listInsightMerchants: ReadRun<'listInsightMerchants'> = fromPlanning(
  async (input, caller, { planning }) => {
    const { beats } = await planning.read(caller, ['beats']);
    const known = await merchantsOf(beatNamed(input.params.insight_guid, beats)?.merchantGuids ?? []);
    const found = pageAbout(input, beats, () => known, presentMerchant);
    return found === null ? NOT_FOUND : { body: { merchants: found.page, pagination: found.pagination } };
  },
);

export const listInsightScheduledPayments: ReadRun<'listInsightScheduledPayments'> = fromPlanning(
  async (input, caller, { planning }) => {
    const { beats, payments } = await planning.read(caller, ['beats', 'payments']);
    const named = ({ scheduledPaymentGuids }: Beat) =>
      payments.payments.filter(({ guid }) => scheduledPaymentGuids.includes(guid));
    const found = pageAbout(input, beats, named, (payment) => presentScheduledPayment(payment, caller.userGuid));
    return found === null ? NOT_FOUND : { body: { scheduled_payments: found.page, pagination: found.pagination } };
  },
);

/** Leaves out transactions that were deleted since. */
export const listInsightTransactions: ReadRun<'listInsightTransactions'> = fromPlanning(
  async ({ params, query }, caller, { ledger, planning }) => {
    const { beats, recurring } = await planning.read(caller, ['beats', 'recurring']);
    const beat = beatNamed(params.insight_guid, beats);
    if (beat === undefined) return NOT_FOUND;
    const guids = beat.transactionGuids.slice(0, LINKED_ROWS_MAX);
    const ledgers = guids.length === 0 ? [] : visible(await ledger.open(caller.userGuid));
    const rows = await ledger.byGuids(caller.userGuid, ledgers, guids);
    const sorted = rows.toSorted((a, b) => compareTransactions(a.transaction, b.transaction));
    const recurs = recursAmong(recurring);
    const { page: transactions, pagination } = presentPage(sorted, query, (row) => presentTransaction(row, recurs));
    return { body: { transactions, pagination } };
  },
);

export const listInsightsByAccount: ReadRun<'listInsightsByAccount'> = fromPlanning(
  async ({ params, query }, caller, { accounts, planning }) => {
    const guid = params.account_guid;
    const [{ beats }, all] = await Promise.all([planning.read(caller, ['beats']), accounts.list(caller.userGuid)]);
    if (!all.accounts.some(({ account }) => account.guid === guid)) return NOT_FOUND;
    const about = beats.filter(({ accountGuids }) => accountGuids.includes(guid));
    return insightsBody(about, query, caller);
  },
);

export const listInsightsByTransaction: ReadRun<'listInsightsByTransaction'> = fromPlanning(
  async ({ params, query }, caller, { ledger, planning }) => {
    const guid = params.transaction_guid;
    const [{ beats }, ledgers] = await Promise.all([planning.read(caller, ['beats']), ledger.open(caller.userGuid)]);
    if ((await ledger.byGuid(caller.userGuid, visible(ledgers), guid)) === null) return NOT_FOUND;
    const about = beats.filter(({ transactionGuids }) => transactionGuids.includes(guid));
    return insightsBody(about, query, caller);
  },
);
