import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Figure, median } from './figure.ts';

const ROUNDS = 9;
const PROGRAM = fileURLToPath(new URL('./cpu-of.ts', import.meta.url));

/** Microseconds of one warm call, measured in a process of its own. */
const cpuOf = async (what: 'bare' | 'single' | 'page'): Promise<number> =>
  Number((await promisify(execFile)(process.execPath, [PROGRAM, what])).stdout);

/**
 * The budget of a request: as much as the bare handler for each call of the table, and as much again for proving,
 * validating and presenting. A page reads the session with its user, the heads of the ledger, the transfers of the user, and
 * which rows recur; its 25 rows are worth one more.
 */
const SINGLE_BUDGET = 1 + 1;
const PAGE_BUDGET = 4 + 1 + 1;

/** CPU per warm request against a bare handler. In each round all are measured one after the other, for the machine is shared. */
export const measureCpu = async (): Promise<readonly Figure[]> => {
  const rounds: { readonly bare: number; readonly single: number; readonly page: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ bare: await cpuOf('bare'), single: await cpuOf('single'), page: await cpuOf('page') });
  }
  const middle = (figure: (round: (typeof rounds)[number]) => number): number => median(rounds.map(figure));
  return [
    { name: 'CPU of a bare handler', value: middle(({ bare }) => bare), unit: 'µs', budget: null },
    {
      name: 'CPU of a single object against it',
      value: middle(({ bare, single }) => single / bare),
      unit: '×',
      budget: SINGLE_BUDGET,
    },
    {
      name: 'CPU of a page of 25 against it',
      value: middle(({ bare, page }) => page / bare),
      unit: '×',
      budget: PAGE_BUDGET,
    },
  ];
};
