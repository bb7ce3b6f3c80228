import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/insights.ts';
import type { Beat } from '../../lib/domain/beats/beat.ts';
import { LINKED_ROWS_MAX } from '../../lib/domain/beats/beat-links.ts';
import { findMerchant } from '../../lib/domain/merchant-catalogue.ts';
import { type Pagination, pageOf, paginationOf } from '../../lib/domain/paging.ts';
import { recursAmong } from '../../lib/domain/planning/repeating/recurring-rows.ts';
import { compareTransactions } from '../../lib/domain/transaction.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentAccount } from '../../lib/http/present/account.ts';
import { presentCategory } from '../../lib/http/present/category.ts';
import { presentInsight } from '../../lib/http/present/insight.ts';
import { presentMerchant } from '../../lib/http/present/merchant.ts';
import { presentScheduledPayment } from '../../lib/http/present/scheduled-payment.ts';
import { presentTransaction } from '../../lib/http/present/transaction.ts';
import type { AccountStore } from '../../lib/store/account-store.ts';
import type { LedgerStore } from '../../lib/store/ledger-store.ts';
import type { PlanningDeps } from './planning-deps.ts';
import { visible } from './transaction-page.ts';

export interface InsightDeps extends PlanningDeps {
  readonly accounts: AccountStore;
  readonly ledger: Pick<LedgerStore, 'open' | 'byGuid'>;
}

interface PageQuery {
  readonly page: number;
  readonly records_per_page: number;
}

const paged = <T>(
  all: readonly T[],
  query: PageQuery,
): { readonly page: readonly T[]; readonly pagination: Pagination } => {
  const request = { page: query.page, perPage: query.records_per_page };
  return { page: pageOf(all, request).entries, pagination: paginationOf(request, all.length) };
};

const beatNamed = (guid: string, { beats }: { readonly beats: readonly Beat[] }): Beat | null =>
  beats.find((beat) => beat.guid === guid) ?? null;

const insightsBody = async (beats: readonly Beat[], query: PageQuery, caller: SessionCaller) => {
  const { page, pagination } = paged(beats, query);
  const user = await caller.user();
  return { body: { insights: page.map((beat) => presentInsight(beat, user)), pagination } };
};

export const listInsights: Run<typeof entries.listInsights, SessionCaller, InsightDeps> = async (
  { query },
  caller,
  { planning },
) => insightsBody((await planning.read(caller, ['beats'])).beats, query, caller);

export const readInsight: Run<typeof entries.readInsight, SessionCaller, InsightDeps> = async (
  { params },
  caller,
  { planning },
) => {
  const beat = beatNamed(params.insight_guid, await planning.read(caller, ['beats']));
  return beat === null ? NOT_FOUND : { body: { insight: presentInsight(beat, await caller.user()) } };
};

/** Without those that were deleted, merged or hidden since. */
export const listInsightAccounts: Run<typeof entries.listInsightAccounts, SessionCaller, InsightDeps> = async (
  { params, query },
  caller,
  { planning },
) => {
  const planned = await planning.read(caller, ['beats']);
  const beat = beatNamed(params.insight_guid, planned);
  if (beat === null) return NOT_FOUND;
  const named = planned.accounts.filter(({ account }) => beat.accountGuids.includes(account.guid));
  const { page, pagination } = paged(named, query);
  return { body: { accounts: page.map(presentAccount), pagination } };
};

export const listInsightCategories: Run<typeof entries.listInsightCategories, SessionCaller, InsightDeps> = async (
  { params, query },
  caller,
  { planning },
) => {
  const planned = await planning.read(caller, ['beats']);
  const beat = beatNamed(params.insight_guid, planned);
  if (beat === null) return NOT_FOUND;
  const named = planned.categories.all.filter(({ guid }) => beat.categoryGuids.includes(guid));
  const { page, pagination } = paged(named, query);
  return { body: { categories: page.map(presentCategory), pagination } };
};

export const listInsightMerchants: Run<typeof entries.listInsightMerchants, SessionCaller, InsightDeps> = async (
  { params, query },
  caller,
  { planning },
) => {
  const beat = beatNamed(params.insight_guid, await planning.read(caller, ['beats']));
  if (beat === null) return NOT_FOUND;
  const { page, pagination } = paged(
    beat.merchantGuids.flatMap((guid) => findMerchant(guid) ?? []),
    query,
  );
  return { body: { merchants: page.map(presentMerchant), pagination } };
};

export const listInsightScheduledPayments: Run<
  typeof entries.listInsightScheduledPayments,
  SessionCaller,
  InsightDeps
> = async ({ params, query }, caller, { planning }) => {
  const planned = await planning.read(caller, ['beats', 'payments']);
  const beat = beatNamed(params.insight_guid, planned);
  if (beat === null) return NOT_FOUND;
  const named = planned.payments.payments.filter(({ guid }) => beat.scheduledPaymentGuids.includes(guid));
  const { page, pagination } = paged(named, query);
  const payments = page.map((payment) => presentScheduledPayment(payment, caller.userGuid));
  return { body: { scheduled_payments: payments, pagination } };
};

/** Without those that vanished since. Each is found by its own guid: a beat names a few at most. */
export const listInsightTransactions: Run<typeof entries.listInsightTransactions, SessionCaller, InsightDeps> = async (
  { params, query },
  caller,
  { ledger, planning },
) => {
  const planned = await planning.read(caller, ['beats', 'recurring']);
  const beat = beatNamed(params.insight_guid, planned);
  if (beat === null) return NOT_FOUND;
  const guids = beat.transactionGuids.slice(0, LINKED_ROWS_MAX);
  const ledgers = guids.length === 0 ? [] : visible(await ledger.open(caller.userGuid));
  const rows = await Promise.all(guids.map((guid) => ledger.byGuid(caller.userGuid, ledgers, guid)));
  const there = rows
    .filter((row) => row !== null)
    .toSorted((a, b) => compareTransactions(a.transaction, b.transaction));
  const { page, pagination } = paged(there, query);
  const recurs = recursAmong(planned.recurring);
  return { body: { transactions: page.map((row) => presentTransaction(row, recurs)), pagination } };
};

export const listInsightsByAccount: Run<typeof entries.listInsightsByAccount, SessionCaller, InsightDeps> = async (
  { params, query },
  caller,
  { accounts, planning },
) => {
  const guid = params.account_guid;
  const [{ beats }, all] = await Promise.all([planning.read(caller, ['beats']), accounts.list(caller.userGuid)]);
  if (!all.accounts.some(({ account }) => account.guid === guid)) return NOT_FOUND;
  return insightsBody(
    beats.filter(({ accountGuids }) => accountGuids.includes(guid)),
    query,
    caller,
  );
};

export const listInsightsByTransaction: Run<
  typeof entries.listInsightsByTransaction,
  SessionCaller,
  InsightDeps
> = async ({ params, query }, caller, { ledger, planning }) => {
  const guid = params.transaction_guid;
  const [{ beats }, ledgers] = await Promise.all([planning.read(caller, ['beats']), ledger.open(caller.userGuid)]);
  if ((await ledger.byGuid(caller.userGuid, visible(ledgers), guid)) === null) return NOT_FOUND;
  return insightsBody(
    beats.filter(({ transactionGuids }) => transactionGuids.includes(guid)),
    query,
    caller,
  );
};
