import { isProblem, NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import { currencyOf } from '../../../lib/domain/accounts/account-view.ts';
import type { Tagging } from '../../../lib/domain/categories/tag.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import { LOST, tryUntilWon } from '../../../lib/domain/kernel/change-until-won.ts';
import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { manualRow } from '../../../lib/domain/ledger/manual-row.ts';
import {
  type RowRefusal,
  type RowRevision,
  revisedByDeletion,
  revisedByEdit,
} from '../../../lib/domain/ledger/row-revision.ts';
import { SPLIT_PARTS_MAX } from '../../../lib/domain/ledger/split.ts';
import {
  type PartWish,
  revisedByPart,
  revisedBySplit,
  revisedByUnsplit,
  type SplitRefusal,
} from '../../../lib/domain/ledger/split-revision.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import { removeAllTaggings, TAG_LIMITS } from '../categories/remove-taggings.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { changeTransaction, reviseLedger } from '../ledger/transaction-change.ts';

const REFUSALS = {
  noSuchCategory: problem('ruleBroken', 'category_guid is that of no category of this user.'),
  isPart: problem('ruleBroken', 'The transaction is a part of a split: change its parent, or undo the split.'),
  splitByFlag: problem('ruleBroken', 'transaction.has_been_split becomes true by splitting the transaction.'),
  splitsPart: problem('ruleBroken', 'A part of a split cannot be split again.'),
  isSplit: problem('ruleBroken', 'The transaction is split already; undo that first.'),
  tooFine: problem('malformed', 'An amount has more digits than its currency.'),
  sumDiffers: problem('ruleBroken', 'The amounts of transactions must add up to that of the transaction they split.'),
  tooManyParts: problem('ruleBroken', `The transaction has ${SPLIT_PARTS_MAX} parts already, and may not have more.`),
  takesAll: problem('ruleBroken', 'transaction.amount must be less than what is left of the transaction it splits.'),
} as const satisfies Record<RowRefusal | SplitRefusal, unknown>;

export const updateTransaction: WriteRun<'updateTransaction'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { transaction: wish } = body;
  const edit = {
    categoryGuid: wish.category_guid,
    description: wish.description,
    date: wish.date,
    memo: wish.memo,
    metadata: wish.metadata,
    isHidden: wish.is_hidden,
    hasBeenViewed: wish.has_been_viewed,
    hasBeenSplit: wish.has_been_split,
  };
  const changing = changeTransaction(
    { guid: params.transaction_guid, skipWebhook: skipWebhook || wish.skip_webhook === true, alsoOn: wish.date },
    caller,
    deps,
    (around) => orProblem(revisedByEdit(around, edit)),
  );
  return showingOne(changing, caller, deps);
};

export const deleteTransaction: WriteRun<'deleteTransaction'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = { guid: params.transaction_guid, skipWebhook };
  const changed = await changeTransaction(request, caller, deps, (around) => orProblem(revisedByDeletion(around)));
  if (isProblem(changed)) return changed;
  // Taggings are removed after the deletion: a crash in between leaves a tagging without a transaction, never a
  // transaction that lost its tags.
  const user = await caller.user();
  const isMeant = ({ transactionGuid }: Tagging): boolean => transactionGuid === params.transaction_guid;
  await tryUntilWon(TAG_LIMITS, async () => {
    const removed = await removeAllTaggings(deps, user, isMeant, skipWebhook);
    return removed.kind === 'done' ? undefined : LOST;
  });
  return { body: {} };
};

export const createManualTransaction: WriteRun<'createManualTransaction'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const { transaction: wish } = body;
  const [{ ledgers, categories }, { accounts: open }] = await Promise.all([
    deps.ledger.openWithCategories(caller.userGuid),
    deps.accounts.list(caller.userGuid),
  ]);
  const found = open.find(({ account }) => account.guid === params.account_guid);
  const home = ledgers.find(({ member }) => member.guid === found?.member.guid);
  if (found === undefined || home === undefined) return NOT_FOUND;
  const { member } = home;
  if (!member.isManual) return problem('ruleBroken', 'Transactions can be added to manual accounts only.');
  if (wish.category_guid !== undefined && !categories.has(wish.category_guid)) return REFUSALS.noSuchCategory;
  const currencyCode = wish.currency_code ?? currencyOf(found.account);
  const amount = parseMoney(wish.amount, currencyCode);
  if (amount.kind === 'refused') return problem('malformed', 'transaction.amount has more digits than its currency.');
  const day = dayOf(wish.date);
  const guid = hintedGuid('TRN', { timeMs: day * DAY_MS, memberOrdinal: member.ordinal }, deps.ids.uuid());
  const entry = {
    type: wish.transaction_type === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT',
    amountMinor: amount.minor,
    currencyCode,
    date: wish.date,
    description: wish.description,
    categoryGuid: wish.category_guid,
    memo: wish.memo,
    metadata: wish.metadata,
    isInternational: wish.is_international,
    isHidden: wish.is_hidden,
    hasBeenViewed: wish.has_been_viewed,
  } as const;
  const isQuiet = skipWebhook || wish.skip_webhook === true;
  const changing = reviseLedger({ home, days: [day], isQuiet }, caller, deps, ({ accounts, rows }) => {
    const account = accounts.indexOf(params.account_guid);
    if (account === -1) return NOT_FOUND;
    const row = manualRow(entry, guid, account, deps.clock());
    return { rows: [...rows, row], shown: [row] };
  });
  return showingOne(changing, caller, deps);
};

export const createSplitTransactions: WriteRun<'createSplitTransactions'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const uuids = body.transactions.map(() => deps.ids.uuid());
  const request = { guid: params.transaction_guid, skipWebhook };
  const changing = changeTransaction(request, caller, deps, (around) =>
    orProblem(revisedBySplit(around, body.transactions.map(partWishOf), uuids)),
  );
  const shown = await showing(changing, caller, deps);
  return isProblem(shown) ? shown : { body: { transactions: shown } };
};

export const deleteSplitTransactions: WriteRun<'deleteSplitTransactions'> = async (
  { params, skipWebhook },
  caller,
  deps,
) => {
  const request = { guid: params.transaction_guid, skipWebhook };
  const changed = await changeTransaction(request, caller, deps, revisedByUnsplit);
  return isProblem(changed) ? changed : { body: undefined };
};

export const createLegacySplit: WriteRun<'createLegacySplit'> = async ({ body, skipWebhook }, caller, deps) => {
  const { transaction: wish } = body;
  const uuids = { part: deps.ids.uuid(), rest: deps.ids.uuid() };
  const request = { guid: wish.parent_guid, skipWebhook: skipWebhook || wish.skip_webhook === true };
  const changing = changeTransaction(request, caller, deps, (around) =>
    orProblem(revisedByPart(around, partWishOf(wish), uuids)),
  );
  return showingOne(changing, caller, deps);
};

const partWishOf = <W extends { readonly category_guid?: PartWish['categoryGuid'] }>({
  category_guid,
  ...wish
}: W) => ({
  ...wish,
  categoryGuid: category_guid,
});

/** The revision, or the problem that callers get for its refusal. */
const orProblem = (revision: RowRevision<RowRefusal | SplitRefusal>) =>
  revision.kind === 'refused' ? REFUSALS[revision.reason] : revision;

/** The rows of an answer. Recurrence is read in parallel with the change, and does not know of the change yet. */
const showing = async (changing: ReturnType<typeof changeTransaction>, caller: SessionCaller, deps: WriteDeps) => {
  const [changed, recurs] = await Promise.all([changing, deps.recurring.read(caller.userGuid)]);
  return isProblem(changed) ? changed : changed.map((row) => presentTransaction(row, recurs));
};

const showingOne = async (...change: Parameters<typeof showing>) => {
  const shown = await showing(...change);
  if (isProblem(shown)) return shown;
  const [transaction] = shown;
  if (transaction === undefined) throw new Error('The change gave no transaction to show');
  return { body: { transaction } };
};
