import type { Layout, Role } from './layout.ts';
import type { Ledger } from './ledger.ts';
import type { MadeUpTable } from './make-table.ts';

/** Parts of a layout that a plain table has otherwise. */
const PLAIN: readonly Partial<Layout>[] = [
  { before: [] },
  { after: [] },
  { isLineQuoted: false },
  { isLineEnded: false },
  { isHeaderRepeated: false },
  { isTextContinued: false },
  { hasBalanceRows: false },
  { charset: 'utf-8', hasMark: false },
  { delimiter: ';' },
  { quotes: 'needed' },
  { newline: '\n' },
  { isNewestFirst: false },
  { isTextLong: false },
  { areBalancesDaily: false },
  { areRefundsDebits: false },
  { dayOfPending: null },
  { isFeeNegative: false },
  { fees: 'none' },
  { hasHeader: true },
];

/** Columns without which the rest says the same. */
const DISPENSABLE: ReadonlySet<Role> = new Set<Role>([
  ...(['kind', 'purpose', 'valued', 'currency', 'status', 'category', 'reference', 'branch', 'owner'] as const),
  ...(['other', 'place', 'empty', 'original', 'originalCurrency'] as const),
]);

/** Tables that have a little less than this one. */
const simpler = ({ ledger, layout }: MadeUpTable): readonly MadeUpTable[] => {
  const withLayout = (part: Partial<Layout>): MadeUpTable => ({ ledger, layout: { ...layout, ...part } });
  const withRows = (rows: Ledger['rows']): MadeUpTable => ({ ledger: { ...ledger, rows }, layout });
  const { numbers, dates, columns } = layout;
  const half = Math.ceil(ledger.rows.length / 2);
  return [
    withRows(ledger.rows.slice(0, half)),
    withRows(ledger.rows.slice(half)),
    ...ledger.rows.map((_, at) => withRows(ledger.rows.toSpliced(at, 1))),
    ...columns.flatMap(({ role }, at) =>
      DISPENSABLE.has(role) ? [withLayout({ columns: columns.toSpliced(at, 1) })] : [],
    ),
    ...PLAIN.map(withLayout),
    withLayout({ numbers: { ...numbers, unit: 'none' } }),
    withLayout({ numbers: { ...numbers, group: '' } }),
    withLayout({ numbers: { ...numbers, minus: 'before', plus: false, nothing: '', decimals: 'all' } }),
    withLayout({ dates: { ...dates, extra: 'none' } }),
    withLayout({ dates: { ...dates, format: 'YYYY-MM-DD' } }),
    ...ledger.rows.flatMap((row, at) =>
      row.status === 'booked' && row.original === null
        ? []
        : [withRows(ledger.rows.with(at, { ...row, status: 'booked', original: null }))],
    ),
  ];
};

/** The smallest table that can be found for which the same is true. */
export const simplified = async (
  table: MadeUpTable,
  isSame: (table: MadeUpTable) => Promise<boolean>,
): Promise<MadeUpTable> => {
  const written = sizeOf(table);
  for (const one of simpler(table)) {
    if (isFair(one) && sizeOf(one) !== written && (await isSame(one))) return simplified(one, isSame);
  }
  return table;
};

/** Nobody can tell charges from payments where there are more payments, nor prove a fee without the balance before it. */
const isFair = ({ ledger: { rows }, layout }: MadeUpTable): boolean => {
  const charges = rows.filter(({ minor }) => minor < 0n).length;
  const areFeesProved = layout.fees === 'none' || rows.slice(1).some(({ feeMinor }) => feeMinor !== 0n);
  return rows.length > 0 && areFeesProved && (layout.money !== 'card' || charges * 3 >= rows.length * 2);
};

/** Tells tables apart. */
const sizeOf = ({ ledger, layout }: MadeUpTable): string =>
  JSON.stringify([ledger.rows, layout], (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
