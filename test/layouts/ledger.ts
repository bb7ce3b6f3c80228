import { addDays } from '../../lib/domain/kernel/calendar.ts';
import type { Random } from '../support/recurring/random.ts';
import { groupOf, type Language, listOf } from './language.ts';

/** What happened on the accounts of one person, before any bank wrote it down. */
export interface Ledger {
  readonly language: Language;
  readonly currency: string;
  /** Mostly charges; what is paid to it settles them. */
  readonly isCard: boolean;
  readonly holder: string;
  readonly accounts: readonly TrueAccount[];
  /** In the order of time. */
  readonly rows: readonly TrueRow[];
}

export interface TrueAccount {
  readonly number: string;
  readonly openingMinor: bigint;
}

export interface TrueRow {
  /** `YYYY-MM-DD`. */
  readonly booked: string;
  readonly bought: string;
  readonly valued: string;
  /** What came in, or negative what went out, without the fee. */
  readonly minor: bigint;
  /** Comes off the balance too. */
  readonly feeMinor: bigint;
  /** Empty where the bank itself is the other side. */
  readonly payee: string;
  readonly purpose: string;
  readonly kind: string;
  readonly status: 'booked' | 'pending' | 'refused';
  /** Place in the list of accounts. */
  readonly account: number;
  readonly otherAccount: string;
  readonly reference: string;
  /** A shop gave money back. */
  readonly isRefund: boolean;
  /** Paid in another currency. */
  readonly original: { readonly minor: bigint; readonly currency: string } | null;
}

/** The day on which the person brings the file. */
export const TODAY = '2026-07-20';

const ROWS_MAX = 24;
/** Amounts of these currencies have no decimals. */
const WITHOUT_MINOR: ReadonlySet<string> = new Set(['JPY', 'KRW']);
/** A thousand of these buys what ten of others buy. */
const SMALL: ReadonlySet<string> = new Set(['JPY', 'KRW', 'HUF', 'RUB', 'INR', 'TWD']);

export const decimalsOf = (currency: string): number => (WITHOUT_MINOR.has(currency) ? 0 : 2);

export const makeLedger = (language: Language, random: Random): Ledger => {
  const currency = random.chance(0.85) ? (language.currencies[0] ?? 'EUR') : random.pick(language.currencies);
  const isCard = random.chance(0.15);
  const isTwo = !isCard && random.chance(0.08);
  const hasFees = random.chance(0.12);
  const hasOthers = random.chance(0.15);
  const accounts = Array.from({ length: isTwo ? 2 : 1 }, () => accountOf(language, random));
  const count = random.chance(0.1) ? random.whole(1, 2) : random.whole(3, ROWS_MAX);
  const kinds = groupOf(random.pick(listOf(language.words.kinds)));
  let day = addDays(TODAY, -random.whole(20, 150));
  const rows = Array.from({ length: isTwo ? Math.max(count, 4) : count }, (_, place) => {
    const next = addDays(day, random.pick([0, 0, 1, 1, 2, 3, 5, 9]));
    if (next < addDays(TODAY, -4)) day = next;
    const row = rowOf(random, { language, currency, isCard, kinds, day, isPayment: place % 4 === 3 });
    const account = isTwo ? place % 2 : 0;
    return { ...row, account, feeMinor: hasFees && random.chance(0.4) ? feeOn(row, random) : 0n };
  });
  const back = isCard ? rows : withRefund(rows, random);
  const all = hasOthers ? withOthers(back, random) : back;
  return { language, currency, isCard, holder: random.pick(listOf(language.words.people)), accounts, rows: all };
};

/** Marks of tables that stand in texts too; mostly none do. */
const MARKS = [...Array.from({ length: 30 }, () => ''), ' "A"', ' 3;4', ', 3', ' a|b', '\n3'];

/** A small part of the amount. */
const feeOn = ({ minor }: TrueRow, random: Random): bigint =>
  ((minor < 0n ? -minor : minor) * BigInt(random.whole(10, 40))) / 1_000n;

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.whole(0, 9)).join('');

const numberOf = (language: Language, random: Random): string =>
  random.chance(0.6)
    ? `${language.code.slice(-2).toUpperCase()}${digits(random, 2)}TEST${digits(random, 12)}`
    : `${random.whole(1, 9)}${digits(random, random.whole(7, 10))}`;

const accountOf = (language: Language, random: Random): TrueAccount => ({
  number: numberOf(language, random),
  openingMinor: BigInt(random.whole(-20_000, 900_000)),
});

interface RowFacts {
  readonly language: Language;
  readonly currency: string;
  readonly isCard: boolean;
  readonly kinds: readonly string[];
  readonly day: string;
  readonly isPayment: boolean;
}

const rowOf = (random: Random, { language, currency, isCard, kinds, day, isPayment }: RowFacts): TrueRow => {
  const { words } = language;
  const isIn = isCard ? isPayment : random.chance(0.3);
  const minor = amountOf(random, currency, isIn);
  const isByBank = !isCard && random.chance(0.06);
  return {
    booked: day,
    bought: addDays(day, -random.pick([0, 0, 1, 2, 3])),
    valued: addDays(day, random.pick([0, 0, 0, 1, -1, 2])),
    minor: isIn ? minor : -minor,
    feeMinor: 0n,
    payee: isByBank ? '' : random.pick(listOf(isIn ? words.employers : words.shops)),
    purpose: `${random.pick(listOf(words.purposes))}${random.chance(0.3) ? ` ${digits(random, 6)}` : random.pick(MARKS)}`,
    kind: (isIn ? kinds[3] : random.pick(kinds.slice(0, 3))) ?? '',
    status: 'booked',
    account: 0,
    isRefund: false,
    otherAccount: random.chance(0.7) ? numberOf(language, random) : '',
    reference: `${random.pick(['R', 'TX-', '', '2026'])}${digits(random, random.whole(6, 12))}`,
    original:
      !isIn && random.chance(0.2)
        ? { minor: amountOf(random, 'USD', false), currency: currency === 'USD' ? 'CAD' : 'USD' }
        : null,
  };
};

const amountOf = (random: Random, currency: string, isIn: boolean): bigint => {
  const most = isIn ? 400_000 : random.pick([2_000, 20_000, 150_000]);
  const amount = BigInt(random.whole(150, most));
  if (WITHOUT_MINOR.has(currency)) return amount;
  return SMALL.has(currency) ? amount * 37n : amount;
};

/** One payment at most that a shop gave back: most numbers of a column of debits are debits, and of a card charges. */
const withRefund = (rows: readonly TrueRow[], random: Random): readonly TrueRow[] => {
  const at = rows.findIndex(({ minor, payee }, place) => place > 1 && minor < 0n && payee !== '');
  const [row, charges] = [rows[at], rows.filter(({ minor }) => minor < 0n).length];
  if (row === undefined || charges < 4 || !random.chance(0.2)) return rows;
  return rows.with(at, { ...row, minor: -row.minor, isRefund: true, original: null });
};

/** Refused payments anywhere, and payments that are not booked yet after all others. */
const withOthers = (rows: readonly TrueRow[], random: Random): readonly TrueRow[] => {
  const last = rows.at(-1);
  if (last === undefined) return rows;
  const changed = rows.map(
    (row, place): TrueRow => (place > 1 && random.chance(0.15) ? { ...row, status: 'refused' } : row),
  );
  const pending = Array.from({ length: random.whole(1, 2) }, (_, place): TrueRow => {
    const like = random.pick(rows);
    const day = addDays(last.booked, place);
    return { ...like, ...{ booked: day, bought: day, valued: day }, feeMinor: 0n, status: 'pending' };
  });
  return [...changed, ...pending];
};
