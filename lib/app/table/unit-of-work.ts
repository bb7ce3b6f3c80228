import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { changeUntilWon, type Limits, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Contended } from '../../domain/kernel/unavailable.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import type { Claim } from '../../store/table/claim.ts';
import type { Table, TransactResult, Write } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';

/** What one try of a change collects. Nothing of it happens before the try ends, and nothing at all where it loses. */
export interface Change {
  /** All writes of a try are one transaction with its events: at most `TRANSACTION_WRITES_MAX` together. */
  readonly write: (...writes: readonly Write[]) => void;
  /** Written with the change, which is lost where another has the name. The next try is told so. */
  readonly claim: (claim: Claim) => void;
  /** The try before this one was lost because another has a name that it claimed, not because another writer came first. */
  readonly isTaken: boolean;
  /** Written as an event with the change, and announced once that is committed. Not where the change is quiet. */
  readonly emit: (...more: readonly EventDraft[]) => void;
  /**
   * As `emit`, with an event whose guid another write of the change names, or that is made at the time of the commit. Also
   * where the change is quiet.
   */
  readonly record: (event: DomainEvent | ((nowMs: number) => DomainEvent)) => void;
}

export interface ChangeOptions extends Limits {
  /** Named to callers where others kept changing it. */
  readonly what: Contended;
  /** The caller wants no events of this change. Left out where the change never has any. */
  readonly isQuiet?: boolean;
  /**
   * It does no harm to make the change again where the answer of a try was lost. A write alone is then no transaction, which
   * would cost twice as much.
   */
  readonly isRepeatable?: boolean;
}

/**
 * Makes one change of what is stored, with its events. A step reads, decides and collects; it is repeated where another
 * writer came first, so it must read anew what it decides on. Gives what the step that won gave. Throws `Busy` where every
 * try lost. A step that collects nothing changes nothing.
 */
export type UnitOfWork = <T>(options: ChangeOptions, step: (change: Change) => Promise<T>) => Promise<T>;

interface UnitOfWorkDeps {
  readonly table: Pick<Table, 'write' | 'transact'>;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Sends the messages of committed events; never fails. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}

export const createUnitOfWork =
  ({ table, ids, clock, announce }: UnitOfWorkDeps): UnitOfWork =>
  async ({ isQuiet = false, isRepeatable = false, ...limits }, step) => {
    let isTaken = false;
    const { result, events } = await changeUntilWon(limits, async () => {
      const claims: Claim[] = [];
      const writes: Write[] = [];
      const drafts: EventDraft[] = [];
      const records: Parameters<Change['record']>[0][] = [];
      const result = await step({
        write: (...more) => void writes.push(...more),
        claim: (claim) => void claims.push(claim),
        isTaken,
        emit: (...more) => void (isQuiet || drafts.push(...more)),
        record: (event) => void records.push(event),
      });
      // The time of an event is read just before its commit: see `FEED_LAG_MS`.
      const nowMs = clock();
      const own = drafts.map((draft) => newEvent(draft, ids, nowMs));
      const events = [...own, ...records.map((event) => (typeof event === 'function' ? event(nowMs) : event))];
      const all = [...claims.map(({ put }) => put), ...writes, ...eventWrites(events)];
      const [first] = all;
      if (first === undefined) return { result, events };
      const written = await (isRepeatable && all.length === 1 ? writeAlone(table, first) : table.transact(all));
      if (written.ok) return { result, events };
      isTaken = isAnyTaken(claims, written);
      return LOST;
    });
    await announce(events);
    return result;
  };

const writeAlone = async (table: Pick<Table, 'write'>, write: Write): Promise<TransactResult> => {
  const written = await table.write(write);
  return written.ok ? written : { ok: false, refused: [{ item: written.item, isConflict: false }] };
};

/** Claims are the first writes of their transaction. */
const isAnyTaken = (claims: readonly Claim[], { refused }: Extract<TransactResult, { ok: false }>): boolean =>
  claims.some(({ isOthers }, index) => {
    const item = refused[index]?.item ?? null;
    return item !== null && isOthers(item);
  });
