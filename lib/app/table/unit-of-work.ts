import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { changeUntilWon, type Limits, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Contended } from '../../domain/kernel/unavailable.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import type { Table, Write } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';

/** What one try of a change collects. Nothing of it happens before the try ends, and nothing at all where it loses. */
export interface Change {
  /** All writes of a try are one transaction with its events: at most `TRANSACTION_WRITES_MAX` together. */
  readonly write: (...writes: readonly Write[]) => void;
  /** Written as an event with the change, and announced once that is committed. Not where the change is quiet. */
  readonly tell: (...news: readonly EventDraft[]) => void;
}

export interface ChangeOptions extends Limits {
  /** Named to callers where others kept changing it. */
  readonly what: Contended;
  /** The caller wants no events of this change. */
  readonly isQuiet: boolean;
}

/**
 * Makes one change of what is stored, with its events. A step reads, decides and collects; it is repeated where another
 * writer came first, so it must read anew what it decides on. Gives what the step that won gave. Throws `Busy` where every
 * try lost. A step that collects nothing changes nothing.
 */
export type UnitOfWork = <T>(options: ChangeOptions, step: (change: Change) => Promise<T>) => Promise<T>;

interface UnitOfWorkDeps {
  readonly table: Pick<Table, 'transact'>;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Sends the messages of committed events; never fails. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}

export const createUnitOfWork =
  ({ table, ids, clock, announce }: UnitOfWorkDeps): UnitOfWork =>
  async ({ isQuiet, ...limits }, step) => {
    const { result, events } = await changeUntilWon(limits, async () => {
      const writes: Write[] = [];
      const drafts: EventDraft[] = [];
      const result = await step({
        write: (...more) => void writes.push(...more),
        tell: (...news) => void (isQuiet || drafts.push(...news)),
      });
      // The time of an event is read just before its commit: see `FEED_LAG_MS`.
      const nowMs = clock();
      const events = drafts.map((draft) => newEvent(draft, ids, nowMs));
      if (writes.length + events.length === 0) return { result, events };
      return (await table.transact([...writes, ...eventWrites(events)])).ok ? { result, events } : LOST;
    });
    await announce(events);
    return result;
  };
