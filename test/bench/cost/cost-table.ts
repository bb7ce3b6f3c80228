import { type Counted, dollarsAMonth } from '../dollars.ts';
import { countAll } from './counted.ts';
import { jobsADay } from './jobs-a-day.ts';

/** Users of a deployment. */
export const SIZES = [1_000, 100_000, 1_000_000] as const;

const DIGITS = 3;

/** Dollars as the documents have them: of many, three digits. */
const roundDollars = (dollars: number): string =>
  `$${Math.round(Number(dollars.toPrecision(DIGITS))).toLocaleString('en')}`;

interface CostRow {
  readonly name: string;
  readonly counted: Counted;
  readonly refreshedShare?: number;
}

/** Lines of a table, a month for each size. */
const costTable = (rows: readonly CostRow[]): readonly string[] =>
  rows.map(
    ({ name, counted, refreshedShare }) =>
      `| ${[name, ...SIZES.map((users) => roundDollars(dollarsAMonth(users, counted, refreshedShare)))].join(' | ')} |`,
  );

const NEW_ROWS = 3;

/** The rows as they stand in the documents. */
export const documentedRows = async (): Promise<readonly string[]> => {
  const counted = await countAll();
  return costTable([
    { name: 'new clients', counted },
    { name: 'clients of earlier releases', counted: { ...counted, jobsADay: jobsADay(0) } },
    {
      name: `new clients, each job brings ${NEW_ROWS} new transactions`,
      counted: await countAll({ newRows: NEW_ROWS }),
    },
    { name: 'new clients, `backgroundSeenDays` 0', counted, refreshedShare: 1 },
  ]);
};
