import { type FoundAccount, OPEN } from '../../../lib/domain/accounts/account.ts';
import { type Category, categoryBookOf, categoryNamed } from '../../../lib/domain/categories/category.ts';
import { addDays, dayOf, firstDayOf, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../../lib/domain/kernel/guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { BeatContext } from '../../../lib/domain/planning/beats/beat-template.ts';
import { isPlanned, movedBalance } from '../../../lib/domain/planning/planning-row.ts';
import { type PlanningView, ROWS_MONTHS } from '../../../lib/domain/planning/planning-view.ts';
import { merchantNamed } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import {
  compareTransactions,
  type FoundTransaction,
  NO_KINDS,
  NOTHING_SET,
  type Transaction,
} from '../../../lib/domain/transactions/transaction.ts';
import type { FeedAccount } from '../../../lib/domain/upstream/feed.ts';
import { feedAccount } from '../ledger/feed.ts';
import { testMember, testUser } from '../members/members.ts';

export const TODAY = '2026-11-21';
const CURRENCY = 'USD';
const { createdAt, updatedAt } = testMember();

/** An account in few words; its guid is `accountGuid(name)`. */
export interface AccountWords {
  /** `Checking` when left out. */
  readonly name?: string;
  readonly type?: FeedAccount['accountType'];
  /** Decimal text. */
  readonly balance?: string | null;
  readonly feed?: Partial<FeedAccount>;
  readonly member?: Partial<Member>;
}

/** A row in few words; its guid is `transactionGuid(id)`. Exactly one of `debit` and `credit`, as decimal text. */
export interface RowWords {
  /** Its place in the list when left out. */
  readonly id?: string;
  /** A civil date, or days before today: `-3`. */
  readonly on: string | number;
  readonly debit?: string | undefined;
  readonly credit?: string | undefined;
  /** Of the catalogue; it is the description too. */
  readonly merchant?: string;
  readonly text?: string;
  /** Of the default tree; `Uncategorized` when left out. */
  readonly category?: string;
  /** Name of its account; the first one's when left out. */
  readonly account?: string;
  readonly isPending?: boolean;
  readonly more?: Partial<Transaction>;
}

export interface ViewWords {
  readonly today?: string;
  readonly nowMs?: number;
  readonly accounts?: readonly AccountWords[];
  readonly rows?: readonly RowWords[];
  readonly ownCategories?: readonly Category[];
}

export const USER: Guid<'USR'> = testUser().guid;

/** Tests ask for the same few names again and again; to hash them each time took a tenth of the time of a long property. */
const eachOnce = <T>(guidOf: (name: string) => T): ((name: string) => T) => {
  const guids = new Map<string, T>();
  return (name) => {
    const guid = guids.get(name) ?? guidOf(name);
    guids.set(name, guid);
    return guid;
  };
};
export const accountGuid = eachOnce((name) => derivedGuid('ACT', name));
export const transactionGuid = eachOnce((id) => derivedGuid('TRN', id));

export const categoryGuid = (name: string): Guid<'CAT'> => categoryOf(name).guid;

/** A category that the user made below one of the top level. */
export const ownCategory = (name: string, parent: string): Category => ({
  ...categoryOf(parent),
  guid: derivedGuid('CAT', name),
  name,
  parentGuid: categoryGuid(parent),
  isDefault: false,
});

export const merchantGuid = (name: string): Guid<'MCH'> => merchantNamed(name).guid;

/** `1,234.5` dollars in cents; throws for what is no amount. */
export const dollars = (text: string): bigint => {
  const parsed = parseMoney(text.replaceAll(',', ''), CURRENCY);
  if (parsed.kind === 'refused') throw new Error(`no amount: ${text}`);
  return parsed.minor;
};

/** What everything planned is computed from: one checking account of 1,000.00 unless the words say otherwise. */
export const planningView = ({
  today = TODAY,
  nowMs = dayOf(today) * 86_400_000 + 8 * 3_600_000,
  accounts = [{}],
  rows = [],
  ownCategories = [],
}: ViewWords = {}): PlanningView => {
  const found = accounts.map(accountOf);
  const categories = categoryBookOf(ownCategories);
  const all = foundRows(rows, { today, accounts: found, ownCategories });
  return {
    userGuid: USER,
    nowMs,
    today,
    currencyCode: CURRENCY,
    accounts: found,
    accountsWithoutPfm: new Set(),
    categories,
    rows: all.filter(isPlanned),
    balanceRows: all.filter(movedBalance),
    rowsFrom: firstDayOf(monthOf(monthsBefore(today, ROWS_MONTHS))),
  };
};

/** A view with what is planned of it; nothing unless told. */
export const beatContext = (words: ViewWords = {}, planned: Partial<BeatContext> = {}): BeatContext => ({
  ...planningView(words),
  repeating: [],
  payments: [],
  budgets: [],
  goals: [],
  ...planned,
});

/** The same a day later, when nothing new came. */
export const theDayAfter = (context: BeatContext): BeatContext => ({
  ...context,
  today: addDays(context.today, 1),
  nowMs: context.nowMs + 86_400_000,
});

const NAME = 'Checking';

const accountOf = (
  { name = NAME, type = 'CHECKING', balance = '1000.00', feed, member }: AccountWords,
  place: number,
) =>
  ({
    account: {
      guid: accountGuid(name),
      ordinal: place,
      feed: feedAccount({
        upstreamId: name,
        name,
        accountType: type,
        balanceMinor: balance === null ? null : dollars(balance),
        availableBalanceMinor: null,
        ...feed,
      }),
      edits: {},
      state: OPEN,
      holdingsValueMinor: null,
      revision: 1,
      createdAt,
      updatedAt,
    },
    member: testMember(member),
  }) satisfies FoundAccount;

const categoryOf = (name: string, own: readonly Category[] = []): Category =>
  own.find((one) => one.name === name) ?? categoryNamed(name);

/** What rows name: days before today, accounts and categories. */
interface RowScene {
  readonly today: string;
  readonly accounts: readonly FoundAccount[];
  readonly ownCategories: readonly Category[];
}

/** In list order, hidden and split ones too. */
export const foundRows = (rows: readonly RowWords[], scene: RowScene): readonly FoundTransaction[] =>
  rows
    .map((row, place) => rowOf({ id: String(place), ...row }, scene))
    .toSorted((a, b) => compareTransactions(a.transaction, b.transaction));

const rowOf = (row: RowWords, { today, accounts, ownCategories }: RowScene): FoundTransaction => {
  const found = accounts.find(
    ({ account: { guid } }) => row.account === undefined || guid === accountGuid(row.account),
  );
  if (found === undefined) throw new Error(`no account is called ${row.account}`);
  const { account, member } = found;
  const date = typeof row.on === 'number' ? addDays(today, row.on) : row.on;
  const category = categoryOf(row.category ?? 'Uncategorized', ownCategories);
  const place = { account: account.ordinal, date, categoryGuid: category.guid };
  return { accountGuid: account.guid, category, member, transaction: transactionOf(row, place) };
};

const transactionOf = (
  { id = '', debit, credit, merchant, text = merchant ?? 'Payment', isPending = false, more }: RowWords,
  place: Pick<Transaction, 'account' | 'date' | 'categoryGuid'>,
): Transaction => ({
  ...place,
  guid: transactionGuid(id),
  status: isPending ? 'PENDING' : 'POSTED',
  type: credit === undefined ? 'DEBIT' : 'CREDIT',
  amountMinor: dollars(credit ?? debit ?? ''),
  currencyCode: CURRENCY,
  description: text,
  merchantGuid: merchant === undefined ? null : merchantGuid(merchant),
  merchantLocationGuid: null,
  kinds: NO_KINDS,
  memo: null,
  feedDescription: text.toUpperCase(),
  feedMemo: null,
  transactedOn: place.date,
  postedOn: isPending ? null : place.date,
  transactedAt: null,
  postedAt: null,
  latitude: null,
  longitude: null,
  checkNumber: null,
  merchantCategoryCode: null,
  isInternational: null,
  extendedType: null,
  userSet: NOTHING_SET,
  isHidden: false,
  hasBeenViewed: true,
  hasBeenSplit: false,
  parentGuid: null,
  isManual: false,
  metadata: null,
  ruleGuid: null,
  createdAt,
  updatedAt,
  ...more,
});
