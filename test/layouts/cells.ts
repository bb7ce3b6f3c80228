import { writeDay } from './dates.ts';
import type { Layout, Role } from './layout.ts';
import { decimalsOf, type Ledger } from './ledger.ts';
import { writeMoney } from './numbers.ts';
import type { StatementRow } from './statement.ts';

type Cell = (entry: StatementRow, ledger: Ledger, layout: Layout) => string;

const isOut = ({ row }: StatementRow): boolean => row.minor < 0n;
const isAmongDebits = (entry: StatementRow, { areRefundsDebits }: Layout): boolean =>
  isOut(entry) || (entry.row.isRefund && areRefundsDebits);
const absolute = (minor: bigint): bigint => (minor < 0n ? -minor : minor);

export const moneyCell = (minor: bigint, { currency }: Ledger, { numbers }: Layout): string =>
  writeMoney({ minor, currency, decimals: decimalsOf(currency) }, numbers);

/** With a plain minus, and without a sign where it is positive. */
const plain = (layout: Layout): Layout => ({
  ...layout,
  numbers: { ...layout.numbers, minus: 'before', plus: false },
});

/** Without the sign of the currency too. */
const bare = (layout: Layout): Layout => ({ ...layout, numbers: { ...plain(layout).numbers, unit: 'none' } });

/** As a column of amounts has it. */
const inAmounts = (minor: bigint, ledger: Ledger, layout: Layout): string =>
  moneyCell(layout.money === 'signed' ? minor : layout.money === 'card' ? -minor : absolute(minor), ledger, layout);

/** In the other one of two columns of money. */
const nothing = (ledger: Ledger, layout: Layout): string =>
  layout.numbers.nothing === '0' ? moneyCell(0n, ledger, plain(layout)) : layout.numbers.nothing;

const day =
  (which: 'booked' | 'valued' | 'bought'): Cell =>
  ({ row, place }, { language }, { dates }) =>
    writeDay(row[which], dates, { months: language.months, time: timeOf(place) });

const timeOf = (place: number): string =>
  [8 + (place % 12), (place * 7) % 60, (place * 11) % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

const STATES = { booked: 0, pending: 1, refused: 2 } as const;
const CATEGORIES = ['Shopping', 'Bills', 'Food & Drink'];

const CELLS: Readonly<Record<Role, Cell>> = {
  booked: (entry, ledger, layout) =>
    entry.row.status === 'pending' && layout.dayOfPending !== null
      ? layout.dayOfPending
      : day('booked')(entry, ledger, layout),
  valued: day('valued'),
  bought: day('bought'),
  text: ({ row: { kind, payee, purpose } }, _, { isTextContinued, isTextLong }) => {
    if (isTextContinued) return `${kind} ${purpose}`;
    return isTextLong ? [kind, payee, purpose].filter((part) => part !== '').join(' ') : payee || purpose;
  },
  payee: ({ row }) => row.payee,
  payer: (entry, { holder }) => (isOut(entry) ? holder : entry.row.payee),
  recipient: (entry, { holder }) => (isOut(entry) ? entry.row.payee : holder),
  kind: ({ row }) => row.kind,
  purpose: ({ row }) => row.purpose,
  amount: ({ amountMinor }, ledger, layout) => inAmounts(amountMinor, ledger, layout),
  gross: ({ amountMinor, feeMinor }, ledger, layout) => inAmounts(amountMinor + feeMinor, ledger, layout),
  debit: (entry, ledger, layout) => {
    if (!isAmongDebits(entry, layout)) return nothing(ledger, layout);
    return moneyCell(layout.money === 'negativeDebits' ? entry.amountMinor : -entry.amountMinor, ledger, layout);
  },
  credit: (entry, ledger, layout) => {
    if (isAmongDebits(entry, layout)) return nothing(ledger, layout);
    return moneyCell(layout.money === 'negativeCredits' ? -entry.amountMinor : entry.amountMinor, ledger, layout);
  },
  way: (entry, _, { ways }) => ways[isOut(entry) ? 0 : 1] ?? '',
  balance: ({ balanceMinor }, ledger, layout) => (balanceMinor === null ? '' : moneyCell(balanceMinor, ledger, layout)),
  currency: (_, { currency }) => currency,
  fee: ({ feeMinor }, ledger, layout) => moneyCell(layout.isFeeNegative ? -feeMinor : feeMinor, ledger, bare(layout)),
  status: ({ row }, _, { states }) => states[STATES[row.status]] ?? '',
  category: (entry) => (isOut(entry) ? (CATEGORIES[entry.place % CATEGORIES.length] ?? '') : 'Income'),
  reference: ({ row }) => row.reference,
  branch: () => '0421',
  account: ({ row }, { accounts }) => accounts[row.account]?.number ?? '',
  owner: (_, { holder }) => holder,
  other: ({ row }) => row.otherAccount,
  original: (entry, ledger, layout) => {
    const minor = entry.row.original?.minor ?? null;
    return minor === null ? '' : moneyCell(isOut(entry) ? -minor : minor, ledger, bare(layout));
  },
  originalCurrency: ({ row }) => row.original?.currency ?? '',
  place: ({ place }) => `${place + 1}`,
  empty: () => '',
};

/** What a column has of a row. */
export const cellOf = (role: Role, entry: StatementRow, ledger: Ledger, layout: Layout): string =>
  CELLS[role](entry, ledger, layout);
