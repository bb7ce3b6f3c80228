import type { Clock } from '../../domain/kernel/time.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import type { Put, Table } from './table-client.ts';

/**
 * A partition takes 1,000 write units a second; the rest is for other writers of the same user. This is the pace of one
 * worker: two members of one user that import at the same time ask for twice as much. DynamoDB then throttles both, and
 * the table tries again after pauses.
 */
const WRITE_UNITS_PER_SECOND = 800;
/** One call takes 25 items, so the clock is read after every four calls. */
const ITEMS_PER_TURN = 100;
const UNIT_BYTES = 1_024;
/** Keys, names and the stamp of an item, beside its binary. */
const ITEM_OVERHEAD_BYTES = 200;

export interface PaceDeps {
  readonly table: Table;
  readonly clock: Clock;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Puts any number of new items, and no more at a time than one partition takes. */
export const writePaced = async ({ table, clock, wait }: PaceDeps, puts: readonly Put[]): Promise<void> => {
  let freeAtMs = clock();
  for (let from = 0; from < puts.length; from += ITEMS_PER_TURN) {
    const turn = puts.slice(from, from + ITEMS_PER_TURN);
    const aheadMs = freeAtMs - clock();
    if (aheadMs > 0) await wait(aheadMs);
    const beganAtMs = clock();
    await table.writeMany(turn);
    const units = turn.reduce((sum, put) => sum + unitsOf(put), 0);
    freeAtMs = beganAtMs + (units / WRITE_UNITS_PER_SECOND) * SECOND_MS;
  }
};

const unitsOf = ({ item }: Put): number => {
  let bytes = ITEM_OVERHEAD_BYTES;
  for (const value of Object.values(item)) if (value instanceof Uint8Array) bytes += value.length;
  return Math.ceil(bytes / UNIT_BYTES);
};
