import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import type { Random } from '../../support/recurring/random.ts';
import type { Span } from './make-series.ts';
import type { MadeUpRow } from './user.ts';

const TWIN_OF = 'Checking';
/** A connection has most of what another one of the same account has. */
const BROUGHT_CHANCE = 0.85;
/** A bank lists two equal purchases of one day now and then. */
const EQUAL_CHANCE = 0.01;

/** A row like another one, neither hidden nor split. */
const rowLike = (row: MadeUpRow, id: string): MadeUpRow => ({
  ...row,
  ...{ id, isHidden: false, isDeleted: false, isSplit: false },
});

/** Purchases that are equal to one of the same day. */
export const equalRows = (random: Random, rows: readonly MadeUpRow[]): readonly MadeUpRow[] =>
  rows
    .filter(({ parent, series }) => parent === null && series === null)
    .filter(() => random.chance(EQUAL_CHANCE))
    .map((row) => rowLike(row, `${row.id}e`));

/** What a second connection of the checking account brings of the same rows, from one day to another. */
export const twinRows = (random: Random, rows: readonly MadeUpRow[], span: Span): readonly MadeUpRow[] => {
  if (random.chance(0.4)) return [];
  const from = addDays(span.from, random.whole(0, 700));
  return rows
    .filter(({ account, parent, on }) => account === TWIN_OF && parent === null && on >= from)
    .filter(() => random.chance(BROUGHT_CHANCE))
    .map((row) => ({
      ...rowLike(row, `${row.id}w`),
      ...{ account: 'Twin', isHidden: random.chance(0.02), isDeleted: random.chance(0.02) },
      // One bank, but two connections: each is told at another time what has been posted.
      postedOn: addDays(row.on, random.pick([0, 0, 1, 2])),
    }));
};

/** The day that the bank says. */
export const bankDayOf = ({ movedFrom, on }: MadeUpRow): string => movedFrom ?? on;

/** A row in two parts. */
export const splitOf = (row: MadeUpRow): readonly MadeUpRow[] => {
  const half = row.minor / 2n;
  return [
    { ...row, isSplit: true },
    { ...row, id: `${row.id}a`, parent: row.id, minor: half, category: 'Books' },
    { ...row, id: `${row.id}b`, parent: row.id, minor: row.minor - half },
  ];
};
