import { type Clock, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';

export interface QueueFaults {
  /** Chances from 0 to 1. */
  readonly duplicate: number;
  readonly drop: number;
  readonly crash: number;
}

export const NO_FAULTS: QueueFaults = { duplicate: 0, drop: 0, crash: 0 };

export interface StoreFault {
  readonly write: number;
  readonly when: 'before' | 'after';
}

/** A worker that dies. Its message would come back later than the message of the sweep, so it is dropped. */
class Crash extends Error {}

/** Does work that may crash; any other failure fails the test. */
export const survived = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });

/** A worker dies here so often. */
export const mayCrash = (dice: () => number, chance: number, place: string): void => {
  if (dice() < chance) throw new Crash(place);
};

/** The so many-th write since the last reset fails before or after it took effect, as `faultOf` says. */
export const fragileTable = (table: Table, faultOf: () => StoreFault | null) => {
  let writes = 0;
  const faulty = async <R>(write: () => Promise<R>): Promise<R> => {
    writes += 1;
    const fault = faultOf();
    const when = writes === fault?.write ? fault.when : null;
    if (when === 'before') throw new Crash('the store was away');
    const result = await write();
    if (when === 'after') throw new Crash('the answer of the store was lost');
    return result;
  };
  const fragile: Table = {
    ...table,
    write: (request) => faulty(() => table.write(request)),
    transact: (requests) => faulty(() => table.transact(requests)),
  };
  return {
    fragile,
    writes: (): number => writes,
    /** Writes since the last call. */
    takeWriteCount: (): number => {
      const count = writes;
      writes = 0;
      return count;
    },
  };
};

interface Waiting<Message> {
  readonly message: Message;
  readonly atMs: number;
}

/** A queue on the clock of a test that doubles and loses messages as `faultsOf` says, and hands them over in any order. */
export const faultyQueue = <Message>(clock: Clock, dice: () => number, faultsOf: () => QueueFaults) => {
  const waiting: Waiting<Message>[] = [];
  const isReady = ({ atMs }: Waiting<Message>): boolean => atMs <= clock();
  const take = (one: Waiting<Message> | undefined): Message | undefined => {
    if (one !== undefined) waiting.splice(waiting.indexOf(one), 1);
    return one?.message;
  };
  return {
    waiting,
    send: async (message: Message, delaySeconds: number): Promise<void> => {
      const { drop, duplicate } = faultsOf();
      const copies = dice() < drop ? 0 : dice() < duplicate ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) waiting.push({ message, atMs: clock() + delaySeconds * SECOND_MS });
    },
    /** The message that has waited longest of those that are ready; undefined when none is. */
    takeFirst: (): Message | undefined => take(waiting.find(isReady)),
    /** Any message that is ready; undefined when none is. */
    takeAny: (): Message | undefined => {
      const ready = waiting.filter(isReady);
      return take(ready[Math.floor(dice() * ready.length)]);
    },
    /** All messages that are ready, or those of them that the test wants. */
    takeReady: (isWanted: (message: Message) => boolean = () => true): readonly Message[] => {
      const ready = waiting.filter((one) => isReady(one) && isWanted(one.message));
      for (const one of ready) take(one);
      return ready.map(({ message }) => message);
    },
  };
};
