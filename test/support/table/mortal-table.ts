import type { Table } from '../../../lib/store/table/table-client.ts';

/** The machine dies at this write, counted from 1 since it was told: before or right after the write took effect. */
export interface Death {
  readonly write: number;
  readonly when: 'before' | 'after';
}

export interface MortalTable {
  readonly table: Table;
  readonly dieAt: (death: Death) => void;
  /** From now on every call fails, until it is revived. */
  readonly die: () => never;
  readonly revive: () => void;
  /** Writes since `dieAt` or `revive`. */
  readonly writes: () => number;
}

export class MachineDiedError extends Error {
  override readonly name = 'MachineDiedError';
}

/** Whether the machine dies in this work. Any other failure fails the test. */
export const diesIn = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (error: unknown) => {
      if (error instanceof MachineDiedError) return true;
      throw error;
    },
  );

/** The table of a machine that dies at one of its writes: after that, all of its calls fail. */
export const mortalTable = (table: Table): MortalTable => {
  let death: Death | null = null;
  let [isDead, writes] = [false, 0];
  const die = (): never => {
    isDead = true;
    throw new MachineDiedError('died');
  };
  const read = async <T>(run: () => Promise<T>): Promise<T> => (isDead ? die() : run());
  const write = async <T>(run: () => Promise<T>): Promise<T> => {
    if (isDead) die();
    writes += 1;
    const isLast = writes === death?.write;
    if (isLast && death?.when === 'before') die();
    const answer = await run();
    return isLast ? die() : answer;
  };
  const reset = (next: Death | null): void => {
    [death, isDead, writes] = [next, false, 0];
  };
  return {
    table: {
      get: (...args) => read(() => table.get(...args)),
      getMany: (...args) => read(() => table.getMany(...args)),
      query: (...args) => read(() => table.query(...args)),
      write: (...args) => write(() => table.write(...args)),
      writeMany: (...args) => write(() => table.writeMany(...args)),
      transact: (...args) => write(() => table.transact(...args)),
    },
    dieAt: reset,
    die,
    revive: () => reset(null),
    writes: () => writes,
  };
};
