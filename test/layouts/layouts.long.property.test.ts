import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sizeOfRun } from '../support/project/runs.ts';
import { hasColumn } from './layout.ts';
import { makeTable } from './make-table.ts';
import { simplified } from './simplify.ts';
import { verdictOf } from './verdict.ts';
import { writeTable } from './write-table.ts';

/** Each table has a seed of its own; this is that of the first one. */
const SEED_FIRST = 1;
const TABLES = 300;
const TABLES_LONG = 20_000;
/** Enough to begin with. */
const SHOWN_MAX = 5;

/**
 * What may be wrong silently, of a thousand tables: none that has balances after its rows; of others, those with words of
 * states and of sums that are in no list, mostly. It is lowered with each of them that is mended, and never raised.
 */
const WRONG_OF_THOUSAND_MAX = { proved: 0, others: 2 };
/** A reader that asks about all tables is never wrong, and of no use. */
const RIGHT_SHARE_MIN = 0.85;

test('nearly every table of the generator is read right, or asked about', async () => {
  const tables = sizeOfRun(TABLES, TABLES_LONG);
  const startedAt = process.cpuUsage();
  const proved = { right: 0, asks: 0, wrong: 0 };
  const others = { right: 0, asks: 0, wrong: 0 };
  const wrong: number[] = [];
  for (let seed = SEED_FIRST; seed < SEED_FIRST + tables; seed += 1) {
    const table = makeTable(seed);
    const { kind } = await verdictOf(table);
    const isProved = hasColumn(table.layout, 'balance');
    (isProved ? proved : others)[kind] += 1;
    // Those that a running balance disproves are shown first.
    if (kind === 'wrong') wrong.splice(isProved ? 0 : wrong.length, 0, seed);
    // The runner hears from a process that is at work for minutes.
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(startedAt);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  const said = (name: string, { right, asks, wrong: faulty }: typeof proved): string =>
    `${name} balances: ${right} right, ${asks} asked, ${faulty} wrong`;
  console.log(
    `tables ${SEED_FIRST} to ${SEED_FIRST + tables - 1}: ${said('with', proved)}; ${said('without', others)}; ` +
      `${seconds} s of processor time`,
  );
  const isWithin = ({ right, asks, wrong: faulty }: typeof proved, most: number): boolean =>
    faulty <= Math.ceil(((right + asks + faulty) * most) / 1_000);
  const isGood =
    isWithin(proved, WRONG_OF_THOUSAND_MAX.proved) &&
    isWithin(others, WRONG_OF_THOUSAND_MAX.others) &&
    proved.right + others.right >= tables * RIGHT_SHARE_MIN;
  const shown = isGood ? [] : await Promise.all(wrong.slice(0, SHOWN_MAX).map(smallestOf));
  expect({ isGood, shown }, `${wrong.length} are wrong`).toEqual({ isGood: true, shown: [] });
});

/** The smallest table with the same fault, and what is wrong with it. */
const smallestOf = async (seed: number): Promise<string> => {
  const table = makeTable(seed);
  const first = await verdictOf(table);
  const kind = first.kind === 'wrong' ? first.faults[0]?.kind : undefined;
  const small = await simplified(table, async (one) => {
    const verdict = await verdictOf(one);
    return verdict.kind === 'wrong' && verdict.faults[0]?.kind === kind;
  });
  const verdict = await verdictOf(small);
  const faults = verdict.kind === 'wrong' ? verdict.faults.map((fault) => `${fault.kind}: ${fault.detail}`) : [];
  return [`seed ${seed}`, writeTable(small.ledger, small.layout).text, ...faults].join('\n');
};
