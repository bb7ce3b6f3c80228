import { type Counted, dollarsAMonth } from '../dollars.ts';
import { countAll } from './counted.ts';
import { jobsADay } from './jobs-a-day.ts';
import { dollarsOnServers } from './servers.ts';

/** Users of a deployment. */
export const SIZES = [1_000, 100_000, 1_000_000] as const;

const DIGITS = 3;

/** Dollars as the documents have them: of many, three digits. */
const roundDollars = (dollars: number): string =>
  `$${Math.round(Number(dollars.toPrecision(DIGITS))).toLocaleString('en')}`;

/** Lines of a table, a month for each size. */
const costRow = (name: string, dollarsOf: (users: number) => number): string =>
  `| ${[name, ...SIZES.map((users) => roundDollars(dollarsOf(users)))].join(' | ')} |`;

const NEW_ROWS = 3;

/** The rows as they stand in the documents. */
export const documentedRows = async (): Promise<readonly string[]> => {
  const ofNew = await countAll();
  const withRows = await countAll({ newRows: NEW_ROWS });
  const ofEarlier = { ...ofNew, jobsADay: jobsADay(0) };
  const row = (name: string, counted: Counted, refreshedShare?: number): string =>
    costRow(name, (users) => dollarsAMonth(users, counted, refreshedShare));
  return [
    row('new clients', ofNew),
    row('new clients, `hasBusEvents` false', { ...ofNew, hasBusEvents: false }),
    row('clients of earlier releases', ofEarlier),
    row(`new clients, each job brings ${NEW_ROWS} new transactions`, withRows),
    row('new clients, `backgroundSeenDays` 0', ofNew, 1),
    costRow('on servers, new clients', (users) => dollarsOnServers(users, ofNew)),
    costRow('on servers, clients of earlier releases', (users) => dollarsOnServers(users, ofEarlier)),
  ];
};
