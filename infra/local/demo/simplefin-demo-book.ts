import type { BookAccount, BookRow, SimplefinBook } from '../upstreams/simplefin-book.ts';

const DAY_SECONDS = 86_400;
/** Servers of the protocol serve no more at once. */
const DAYS = 88;

const CONNECTIONS = [
  { connId: 'CON-1', name: 'First Community Bank', orgId: 'ORG-1', domain: 'first.example' },
  { connId: 'CON-2', name: 'Harbor Brokerage', orgId: 'ORG-2', domain: 'harbor.example' },
];

/** What happens every so many days, for the last time so many days ago. */
interface Habit {
  readonly everyDays: number;
  readonly lastDaysAgo: number;
  readonly amount: string;
  readonly description: string;
}

const OF_CHECKING: readonly Habit[] = [
  { everyDays: 14, lastDaysAgo: 3, amount: '2140.00', description: 'ACME PAYROLL DIRECT DEP' },
  { everyDays: 30, lastDaysAgo: 19, amount: '-1450.00', description: 'OAKWOOD APARTMENTS RENT' },
  { everyDays: 30, lastDaysAgo: 12, amount: '-86.40', description: 'NORTHSIDE ELECTRIC' },
  { everyDays: 7, lastDaysAgo: 2, amount: '-94.17', description: 'GREEN GROCER 0042' },
];
const OF_CARD: readonly Habit[] = [
  { everyDays: 30, lastDaysAgo: 6, amount: '-15.49', description: 'NETFLIX.COM' },
  { everyDays: 5, lastDaysAgo: 1, amount: '-4.85', description: 'STARBUCKS STORE 1188' },
  { everyDays: 9, lastDaysAgo: 4, amount: '-41.20', description: 'SHELL OIL 5521' },
];
const HOLDINGS = [
  {
    id: 'HLD-1',
    symbol: 'VTI',
    description: 'Total Stock Market',
    shares: '80.5',
    market_value: '23140.50',
    cost_basis: '18000.00',
    currency: 'USD',
  },
  { symbol: 'BND', description: 'Total Bond Market', shares: '68', market_value: '5000.00', currency: '' },
];

/** `noon` is that of the last whole day, in seconds since 1970. */
const rowsOf = (name: string, habits: readonly Habit[], noon: number): readonly BookRow[] =>
  habits.flatMap(({ everyDays, lastDaysAgo, amount, description }, habit) =>
    Array.from({ length: Math.ceil((DAYS - lastDaysAgo) / everyDays) }, (_, at) => ({
      id: `${name}-${habit}-${at}`,
      posted: noon - (lastDaysAgo + at * everyDays) * DAY_SECONDS,
      amount,
      description,
    })),
  );

/** Two made-up banks of one user, with the rows of the last months. */
export const demoBook = (nowMs: number): SimplefinBook => {
  const noon = Math.floor(nowMs / 1_000 / DAY_SECONDS) * DAY_SECONDS - DAY_SECONDS / 2;
  const pending: BookRow = {
    id: 'PENDING',
    posted: 0,
    amount: '-38.00',
    description: 'CORNER BISTRO',
    more: { pending: true, transacted_at: noon },
  };
  const first: readonly Omit<BookAccount, 'connId' | 'currency'>[] = [
    { id: 'ACT-1', name: 'Everyday Checking', balance: '3182.66', rows: rowsOf('CHK', OF_CHECKING, noon) },
    { id: 'ACT-2', name: 'Rewards Credit Card', balance: '-412.09', rows: [pending, ...rowsOf('CRD', OF_CARD, noon)] },
    { id: 'ACT-3', name: 'Rainy Day Savings', balance: '12500.00', rows: [] },
  ];
  return {
    connections: CONNECTIONS,
    accounts: [
      ...first.map((account) => ({ connId: 'CON-1', currency: 'USD', ...account })),
      {
        connId: 'CON-2',
        id: 'ACT-1',
        name: 'Brokerage',
        currency: 'USD',
        balance: '28140.50',
        rows: [],
        holdings: HOLDINGS,
      },
    ],
    errors: [],
  };
};
