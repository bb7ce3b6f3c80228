import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/transactions/transaction-changes.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import { currencyOf } from '../../../lib/domain/accounts/account-view.ts';
import type { CategoryBook } from '../../../lib/domain/categories/category.ts';
import type { Tagging } from '../../../lib/domain/categories/tag.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { editedRow, UNTOUCHED } from '../../../lib/domain/ledger/own-words.ts';
import {
  largestPart,
  partOf,
  SPLIT_PARTS_MAX,
  type SplitPart,
  withPartsMatchingParent,
} from '../../../lib/domain/ledger/split.ts';
import { enrich } from '../../../lib/domain/transactions/enrich/enrich.ts';
import { NOTHING_SET } from '../../../lib/domain/transactions/transaction.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { AccountStore } from '../../../lib/store/accounts/account-store.ts';
import type { RecurringReader } from '../../../lib/store/planning/recurring-reader.ts';
import { removeAllTaggings } from '../categories/remove-taggings.ts';
import { TAG_TRIES_MAX, type TagDeps } from '../categories/tag-deps.ts';
import {
  type Changed,
  changeTransaction,
  type News,
  reviseLedger,
  type TransactionDeps,
} from '../ledger/transaction-change.ts';

const NO_SUCH_CATEGORY = problem('ruleBroken', 'category_guid is that of no category of this user.');
const IS_PART = problem('ruleBroken', 'The transaction is a part of a split: change its parent, or undo the split.');
const FIRST = 'an operation on one transaction shows one';

export interface ShowingDeps extends TransactionDeps {
  readonly recurring: RecurringReader;
}

export const updateTransaction: Run<typeof entries.updateTransaction, SessionCaller, ShowingDeps> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const { transaction: wish } = body;
  const edit = {
    categoryGuid: wish.category_guid,
    description: wish.description,
    date: wish.date,
    memo: wish.memo,
    metadata: wish.metadata,
    isHidden: wish.is_hidden,
    hasBeenViewed: wish.has_been_viewed,
  };
  const changing = changeTransaction(
    { guid: params.transaction_guid, skipWebhook: skipWebhook || wish.skip_webhook === true, alsoOn: wish.date },
    caller,
    deps,
    (row, rows, categories) => {
      if (edit.categoryGuid !== undefined && !categories.has(edit.categoryGuid)) return NO_SUCH_CATEGORY;
      if (row.parentGuid !== null && edit.date !== undefined && edit.date !== row.date) return IS_PART;
      if (wish.has_been_split === true && !row.hasBeenSplit)
        return problem('ruleBroken', 'transaction.has_been_split becomes true by splitting the transaction.');
      const undo = wish.has_been_split === false && row.hasBeenSplit;
      const nowMs = deps.clock();
      const edited = editedRow(row, edit, nowMs);
      const next = undo ? { ...edited, hasBeenSplit: false, updatedAt: nowMs } : edited;
      const others = undo ? rows.filter(({ parentGuid }) => parentGuid !== row.guid) : rows;
      return changedRow(rows, others, row, next, nowMs);
    },
  );
  return showingOne(changing, caller, deps);
};

/** Replaces one row among `others`; its parts follow it, and what became of them is told as well. */
const changedRow = (
  before: readonly LedgerRow[],
  others: readonly LedgerRow[],
  row: LedgerRow,
  next: LedgerRow,
  nowMs: number,
): Changed => {
  if (next === row) return { rows: before, news: [], shown: [row] };
  const rows = withPartsMatchingParent(
    others.map((other) => (other === row ? next : other)),
    nowMs,
  );
  const shown = rows.find(({ guid }) => guid === row.guid) ?? next;
  return { rows, news: newsOf(before, rows), shown: [shown] };
};

/** Rows that came, changed or went between two states of a ledger. */
const newsOf = (before: readonly LedgerRow[], after: readonly LedgerRow[]): readonly News[] => {
  const stayed = new Set(before);
  const known = new Map(before.flatMap((row) => (row.deletedAt === null ? [[row.guid, row] as const] : [])));
  const news: News[] = [];
  const left = new Map(known);
  for (const row of after) {
    if (row.deletedAt === null) left.delete(row.guid);
    if (stayed.has(row) || row.deletedAt !== null) continue;
    news.push({ action: known.has(row.guid) ? 'updated' : 'created', row });
  }
  for (const row of left.values()) news.push({ action: 'deleted', row });
  return news;
};

export const deleteTransaction: Run<
  typeof entries.deleteTransaction,
  SessionCaller,
  TransactionDeps & TagDeps
> = async ({ params, skipWebhook }, caller, deps) => {
  const changed = await changeTransaction(
    { guid: params.transaction_guid, skipWebhook },
    caller,
    deps,
    (row, before) => {
      if (row.parentGuid !== null) return IS_PART;
      const nowMs = deps.clock();
      const others = before.filter((other) => other !== row && other.parentGuid !== row.guid);
      // A row of a feed stays as a tombstone, so that no re-read brings it back.
      const rows = row.isManual ? others : [...others, { ...row, hasBeenSplit: false, deletedAt: nowMs }];
      return { rows, news: newsOf(before, rows), shown: [] };
    },
  );
  if (isProblem(changed)) return changed;
  // After the deletion: a crash in between leaves a tagging too many, never a transaction without its tags.
  const user = await caller.user();
  for (let attempt = 0; attempt < TAG_TRIES_MAX; attempt += 1) {
    const isMeant = ({ transactionGuid }: Tagging): boolean => transactionGuid === params.transaction_guid;
    if ((await removeAllTaggings(deps, user, isMeant, skipWebhook)).isDone) break;
  }
  return { body: {} };
};

export interface ManualTransactionDeps extends ShowingDeps {
  readonly accounts: Pick<AccountStore, 'list'>;
}

export const createManualTransaction: Run<
  typeof entries.createManualTransaction,
  SessionCaller,
  ManualTransactionDeps
> = async ({ params, body, skipWebhook }, caller, deps) => {
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
  if (wish.category_guid !== undefined && !categories.has(wish.category_guid)) return NO_SUCH_CATEGORY;
  const currencyCode = wish.currency_code ?? currencyOf(found.account);
  const amount = parseMoney(wish.amount, currencyCode);
  if (!amount.ok) return problem('malformed', 'transaction.amount has more digits than its currency.');
  const type = wish.transaction_type === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT';
  const day = dayOf(wish.date);
  const guid = hintedGuid('TRN', { timeMs: day * DAY_MS, memberOrdinal: member.ordinal }, deps.ids.uuid());
  const changing = reviseLedger(
    home,
    [day],
    skipWebhook || wish.skip_webhook === true,
    caller,
    deps,
    ({ accounts, rows }) => {
      const account = accounts.indexOf(params.account_guid);
      if (account === -1) return NOT_FOUND;
      const nowMs = deps.clock();
      const words = enrich({ description: wish.description, merchantCategoryCode: null, type });
      const row: LedgerRow = {
        ...UNTOUCHED,
        ...words,
        guid,
        account,
        date: wish.date,
        status: 'POSTED',
        type,
        amountMinor: amount.minor,
        currencyCode,
        description: wish.description,
        categoryGuid: wish.category_guid ?? words.categoryGuid,
        memo: wish.memo ?? null,
        feedDescription: wish.description,
        feedMemo: null,
        transactedOn: wish.date,
        postedOn: wish.date,
        transactedAt: null,
        postedAt: null,
        latitude: null,
        longitude: null,
        checkNumber: null,
        merchantCategoryCode: null,
        isInternational: wish.is_international ?? null,
        extendedType: null,
        userSet: { ...NOTHING_SET, category: wish.category_guid !== undefined, description: true, memo: true },
        isHidden: wish.is_hidden ?? false,
        hasBeenViewed: wish.has_been_viewed ?? false,
        isManual: true,
        metadata: wish.metadata ?? null,
        ruleGuid: null,
        createdAt: nowMs,
        updatedAt: nowMs,
        upstreamId: null,
        formerUpstreamId: null,
        deletedAt: null,
      };
      return { rows: [...rows, row], news: [{ action: 'created', row }], shown: [row] };
    },
  );
  return showingOne(changing, caller, deps);
};

export const createSplitTransactions: Run<typeof entries.createSplitTransactions, SessionCaller, ShowingDeps> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const guids = body.transactions.map(() => deps.ids.uuid());
  const changing = changeTransaction(
    { guid: params.transaction_guid, skipWebhook },
    caller,
    deps,
    (row, before, categories) => {
      if (row.parentGuid !== null) return problem('ruleBroken', 'A part of a split cannot be split again.');
      if (row.hasBeenSplit) return problem('ruleBroken', 'The transaction is split already; undo that first.');
      const parts = partsOf(body.transactions, row, categories);
      if (isProblem(parts)) return parts;
      let sum = 0n;
      for (const part of parts) sum += part.amountMinor;
      if (sum !== row.amountMinor)
        return problem('ruleBroken', 'The amounts of transactions must add up to that of the transaction they split.');
      const nowMs = deps.clock();
      const children = parts.map((part, index) => partOf(row, part, childGuid(row, guids[index] ?? ''), nowMs));
      const parent = { ...row, hasBeenSplit: true, updatedAt: nowMs };
      const rows = [...before.map((other) => (other === row ? parent : other)), ...children];
      return { rows, news: newsOf(before, rows), shown: children };
    },
  );
  const shown = await showing(changing, caller, deps);
  return isProblem(shown) ? shown : { body: { transactions: shown } };
};

/** Born on its parent's day, under its parent's member: found like any other. */
const childGuid = ({ date, guid }: LedgerRow, uuid: string): Guid<'TRN'> => {
  const memberOrdinal = Number.parseInt(guid.slice('TRN-00000000-0000-8'.length, 'TRN-00000000-0000-8000'.length), 16);
  return hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal }, uuid);
};

interface PartWish {
  readonly amount: string;
  readonly category_guid?: Guid<'CAT'> | null | undefined;
  readonly description?: string | null | undefined;
  readonly memo?: string | null | undefined;
}

const partsOf = (
  wishes: readonly PartWish[],
  { currencyCode }: LedgerRow,
  categories: CategoryBook,
): readonly SplitPart[] | Problem => {
  const parts: SplitPart[] = [];
  for (const { amount, category_guid: categoryGuid = null, description = null, memo = null } of wishes) {
    const parsed = parseMoney(amount, currencyCode);
    if (!parsed.ok) return problem('malformed', 'An amount has more digits than its currency.');
    if (categoryGuid !== null && !categories.has(categoryGuid)) return NO_SUCH_CATEGORY;
    parts.push({ amountMinor: parsed.minor, categoryGuid, description, memo });
  }
  return parts;
};

export const deleteSplitTransactions: Run<
  typeof entries.deleteSplitTransactions,
  SessionCaller,
  TransactionDeps
> = async ({ params, skipWebhook }, caller, deps) => {
  const changed = await changeTransaction(
    { guid: params.transaction_guid, skipWebhook },
    caller,
    deps,
    (row, before) => {
      if (!row.hasBeenSplit) return { rows: before, news: [], shown: [] };
      const parent = { ...row, hasBeenSplit: false, updatedAt: deps.clock() };
      const rows = before
        .filter(({ parentGuid }) => parentGuid !== row.guid)
        .map((other) => (other === row ? parent : other));
      return { rows, news: newsOf(before, rows), shown: [] };
    },
  );
  return isProblem(changed) ? changed : { body: undefined };
};

export const createLegacySplit: Run<typeof entries.createLegacySplit, SessionCaller, ShowingDeps> = async (
  { body, skipWebhook },
  caller,
  deps,
) => {
  const { transaction: wish } = body;
  const [partUuid, restUuid] = [deps.ids.uuid(), deps.ids.uuid()];
  const changing = changeTransaction(
    { guid: wish.parent_guid, skipWebhook: skipWebhook || wish.skip_webhook === true },
    caller,
    deps,
    (row, before, categories) => {
      if (row.parentGuid !== null) return problem('ruleBroken', 'A part of a split cannot be split again.');
      const parts = partsOf([wish], row, categories);
      if (isProblem(parts)) return parts;
      const [part] = parts;
      if (part === undefined) throw new Error(FIRST);
      const nowMs = deps.clock();
      const child = partOf(row, part, childGuid(row, partUuid), nowMs);
      const siblings = before.filter(({ parentGuid }) => parentGuid === row.guid);
      if (siblings.length >= SPLIT_PARTS_MAX)
        return problem('ruleBroken', `The transaction has ${SPLIT_PARTS_MAX} parts already, and may not have more.`);
      const donor = largestPart(siblings);
      const available = donor?.amountMinor ?? row.amountMinor;
      if (part.amountMinor >= available)
        return problem('ruleBroken', 'transaction.amount must be less than what is left of the transaction it splits.');
      const rest = available - part.amountMinor;
      const rows =
        donor === undefined
          ? [
              ...before.map((other) => (other === row ? { ...row, hasBeenSplit: true, updatedAt: nowMs } : other)),
              partOf(row, { ...REST, amountMinor: rest }, childGuid(row, restUuid), nowMs),
              child,
            ]
          : [
              ...before.map((other) => (other === donor ? { ...donor, amountMinor: rest, updatedAt: nowMs } : other)),
              child,
            ];
      return { rows, news: newsOf(before, rows), shown: [child] };
    },
  );
  return showingOne(changing, caller, deps);
};

const REST = { categoryGuid: null, description: null, memo: null } as const;

/** The rows of an answer. What recurs is read beside the change, and does not know of it yet. */
const showing = async (changing: ReturnType<typeof changeTransaction>, caller: SessionCaller, deps: ShowingDeps) => {
  const [changed, recurs] = await Promise.all([changing, deps.recurring.read(caller.userGuid)]);
  return isProblem(changed) ? changed : changed.map((row) => presentTransaction(row, recurs));
};

const showingOne = async (...change: Parameters<typeof showing>) => {
  const shown = await showing(...change);
  if (isProblem(shown)) return shown;
  const [transaction] = shown;
  if (transaction === undefined) throw new Error(FIRST);
  return { body: { transaction } };
};
