import { currencyOf } from '../../domain/accounts/account-view.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintedGuid } from '../../domain/kernel/hinted-guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { type Clock, DAY_MS } from '../../domain/kernel/time.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { type ManualEntry, manualRow } from '../../domain/ledger/manual-row.ts';
import type { Enrich } from '../../domain/transactions/enrich/enrich.ts';
import type { AccountStore } from '../../store/accounts/account-store.ts';
import type { LedgerStore, MemberLedger } from '../../store/ledger/ledger-store.ts';
import { loadEnrich } from '../ledger/describer.ts';
import type { LedgerReviser } from '../ledger/revise-ledger.ts';

export interface NewRowDeps {
  readonly accounts: AccountStore;
  readonly ledger: LedgerStore;
  readonly reviser: LedgerReviser;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A transaction that a user enters by hand. */
export interface TransactionInput extends Omit<ManualEntry, 'amountMinor' | 'currencyCode'> {
  /** Decimal text. */
  readonly amount: string;
  /** Left out: that of the account. */
  readonly currencyCode: string | undefined;
}

/** The manual account that transactions are added to. */
export interface Place {
  readonly kind: 'place';
  readonly home: MemberLedger;
  readonly accountGuid: Guid<'ACT'>;
  /** Of transactions that name no currency. */
  readonly currencyCode: string;
  readonly categories: CategoryBook;
  readonly enrich: Enrich;
}

export type PlaceRefusal = 'missing' | 'notManual';

export const placeOf = async (
  accountGuid: Guid<'ACT'>,
  userGuid: Guid<'USR'>,
  deps: NewRowDeps,
): Promise<Place | Refused<PlaceRefusal>> => {
  const [{ ledgers, categories }, { accounts: open }, enrich] = await Promise.all([
    deps.ledger.openWithCategories(userGuid),
    deps.accounts.list(userGuid),
    loadEnrich(),
  ]);
  const found = open.find(({ account }) => account.guid === accountGuid);
  const home = ledgers.find(({ member }) => member.guid === found?.member.guid);
  if (found === undefined || home === undefined) return refused('missing');
  if (!home.member.isManual) return refused('notManual');
  return { kind: 'place', home, accountGuid, currencyCode: currencyOf(found.account), categories, enrich };
};

export interface NewRow {
  readonly kind: 'made';
  /** The row in the account of that ordinal. */
  readonly rowIn: (account: number) => LedgerRow;
}

export type InputRefusal = 'noSuchCategory' | 'tooFine';

export const newRowOf = (
  { amount, currencyCode: asked, ...input }: TransactionInput,
  { categories, home, enrich, ...place }: Place,
  { ids, clock }: Pick<NewRowDeps, 'ids' | 'clock'>,
): NewRow | Refused<InputRefusal> => {
  if (input.categoryGuid !== undefined && !categories.has(input.categoryGuid)) return refused('noSuchCategory');
  const currencyCode = asked ?? place.currencyCode;
  const parsed = parseMoney(amount, currencyCode);
  if (parsed.kind === 'refused') return refused('tooFine');
  const entry: ManualEntry = { ...input, amountMinor: parsed.minor, currencyCode };
  const hint = { timeMs: dayOf(input.date) * DAY_MS, memberOrdinal: home.member.ordinal };
  const guid = hintedGuid('TRN', hint, ids.uuid());
  return { kind: 'made', rowIn: (account) => manualRow(entry, { guid, account, nowMs: clock(), enrich }) };
};
