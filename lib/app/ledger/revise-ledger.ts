import { dayOf } from '../../domain/kernel/calendar.ts';
import { fullJitter, type Limits } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { LoadedChunk } from '../../domain/ledger/repack.ts';
import { ordinalsOf } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import { type DomainEvent, recordGuid } from '../../domain/webhooks/event.ts';
import { assemble, loadChunks, unchanged } from '../../store/ledger/assemble.ts';
import { type Changes, changedPiece, changesEvent } from '../../store/ledger/changes-record.ts';
import { emptyHead, headToItem, itemToHead, type LedgerHead } from '../../store/ledger/head-item.ts';
import { generationOf, SALT_BYTES } from '../../store/ledger/index-codec.ts';
import type { Piece } from '../../store/ledger/purge-item.ts';
import { putPieces, putRows } from '../../store/ledger/put-pieces.ts';
import { rangeOfDays } from '../../store/ledger/range.ts';
import { stageStats } from '../../store/ledger/stats.ts';
import type { Missing } from '../../store/table/item-error.ts';
import { keys } from '../../store/table/keys.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import { stillAt } from '../../store/table/revision.ts';
import type { Put, Write } from '../../store/table/table-client.ts';
import type { Adapters, Services } from '../adapters.ts';
import { type Change, createUnitOfWork } from '../table/unit-of-work.ts';
import type { LedgerChange, RevisedLedger } from './ledger-change.ts';

/** Changes of a ledger that do not come from an upstream: edits, splits, rows of the user's own, rules. */

/** The rows of one member that a change reads: those of some days, or all. */
export interface MemberDays {
  readonly member: Member;
  readonly days: readonly number[] | 'all';
}

export interface ReachedLedger {
  readonly member: Member;
  /** Guid of each account by the ordinal that rows carry. */
  readonly accounts: readonly Guid<'ACT'>[];
  /** The revision of the ledger after the change. It grows with every change, so it orders the events of rows. */
  readonly revision: number;
  /** Tombstones included. There are more rows than those of the days that were asked for. */
  readonly rows: readonly LedgerRow[];
}

/** The ledgers that a change reads; nobody is told of it where `isQuiet`. */
export interface LedgersReach {
  readonly memberDays: readonly MemberDays[];
  readonly isQuiet: boolean;
}

/** One try of a change: decides on the ledgers, and collects what becomes of them. */
export type LedgersStep<T> = (ledgers: readonly ReachedLedger[], change: LedgerChange) => T | Promise<T>;

export interface LedgerReviser {
  /**
   * Reads, and makes one change of all ledgers with its events, as a unit of work does: what a step collects is one
   * transaction, and its events are announced after that. `step` runs again when another change came first, and must read
   * anew what it decides on. Gives what the step that won gave. Throws for a damaged ledger.
   */
  readonly revise: <T>(reach: LedgersReach, step: LedgersStep<T>) => Promise<T>;
  /** The same with the ledger of one member. */
  readonly reviseOne: <T>(
    reach: MemberDays & { readonly isQuiet: boolean },
    step: (ledger: ReachedLedger, change: LedgerChange) => T | Promise<T>,
  ) => Promise<T>;
  /** The part of a change that is about ledgers, for units of work that read more than ledgers in each try. */
  readonly tryRevise: <T>(reach: LedgersReach, change: Change, step: LedgersStep<T>) => Promise<T>;
  /** The days on which a transaction may be found: the day in its guid, and the days that it was moved to. */
  readonly daysOf: (member: Member, guid: Guid<'TRN'>) => Promise<readonly number[]>;
}

export type LedgerReviserDeps = Pick<Adapters, 'table' | 'clock' | 'ids' | 'wait'>;

/**
 * A try that loses has put pieces for nothing. So there are few tries, with pauses between them. All pauses together
 * are shorter than callers wait for an answer.
 */
const TRIES_MAX = 12;
const PAUSES = { msFirst: 25, msMax: 800 };

/** How often a change that puts pieces is tried, and how long it pauses between tries. */
export const pieceLimits = (deps: Pick<LedgerReviserDeps, 'ids' | 'wait'>): Limits => ({
  tries: TRIES_MAX,
  pause: fullJitter(deps, PAUSES),
});

export const createLedgerReviser = (deps: LedgerReviserDeps & Pick<Services, 'announce'>): LedgerReviser => {
  const changing = createUnitOfWork(deps);
  const tryRevise: LedgerReviser['tryRevise'] = async ({ memberDays, isQuiet }, change, step) => {
    const { ledgers } = await readPieces(() => openAll(deps, memberDays));
    const flips: RevisedLedger[] = [];
    const rows: { told?: Pick<Changes, 'erasedWith'> } = {};
    const result = await step(
      ledgers.map(({ reached }) => reached),
      {
        ...change,
        flip: (...revised) => void flips.push(...revised),
        emitRows: (erasedWith) => {
          if (!isQuiet) rows.told = { erasedWith: erasedWith ?? null };
        },
      },
    );
    for (const [at, ledger] of ledgers.entries()) {
      const revised = flips[at];
      if (revised === undefined) continue;
      const { writes, record } = await stage(deps, ledger, revised, rows.told);
      change.write(...writes);
      if (record !== null) change.record(record);
    }
    return result;
  };

  const revise: LedgerReviser['revise'] = (reach, step) =>
    changing({ what: 'transactions', isQuiet: reach.isQuiet, ...pieceLimits(deps) }, (change) =>
      tryRevise(reach, change, step),
    );

  return {
    tryRevise,
    revise,
    reviseOne: ({ isQuiet, ...memberDays }, step) =>
      revise({ memberDays: [memberDays], isQuiet }, ([ledger], change) => {
        if (ledger === undefined) throw new Error('The ledger that was asked for was not opened');
        return step(ledger, change);
      }),
    daysOf: async (member, guid) => {
      const hint = hintOf('TRN', guid);
      if (hint === null || !ordinalsOf(member).includes(hint.memberOrdinal)) return [];
      const prefix = keys.moved(member.userGuid, member.guid, guid, '');
      const moves = await deps.table.query({ pk: prefix.pk, sk: { prefix: prefix.sk }, isConsistent: true });
      return [Math.floor(hint.timeMs / DAY_MS), ...moves.map(({ sk }) => dayOf(sk.slice(prefix.sk.length)))];
    },
  };
};

interface OpenLedger {
  readonly kind: 'open';
  readonly head: LedgerHead;
  readonly range: ReturnType<typeof rangeOfDays>;
  readonly loaded: readonly LoadedChunk[];
  readonly reached: ReachedLedger;
}

/** `missing`: a chunk was purged while it was read, so there is a newer head. */
const openAll = async (
  { table }: LedgerReviserDeps,
  memberDays: readonly MemberDays[],
): Promise<{ readonly kind: 'opened'; readonly ledgers: readonly OpenLedger[] } | Missing> => {
  const heads = await table.getMany(
    memberDays.map(({ member }) => keys.head(member.userGuid, member.guid)),
    { isConsistent: true },
  );
  const opened = await Promise.all(
    memberDays.map(async ({ member, days }): Promise<OpenLedger | Missing> => {
      const { sk } = keys.head(member.userGuid, member.guid);
      const item = heads.find((candidate) => candidate.sk === sk);
      const head = item === undefined ? emptyHead(member) : itemToHead(item);
      const range = rangeOfDays(head.index.chunks, days);
      const loaded = await loadChunks(table, member, head.index, range);
      if (loaded.kind === 'missing') return loaded;
      const rows = loaded.chunks.flatMap((chunk) => chunk.rows);
      return {
        kind: 'open',
        head,
        range,
        loaded: loaded.chunks,
        reached: { member, accounts: head.index.accounts, revision: head.revision + 1, rows },
      };
    }),
  );
  const ledgers: OpenLedger[] = [];
  for (const one of opened) {
    if (one.kind === 'missing') return one;
    ledgers.push(one);
  }
  return { kind: 'opened', ledgers };
};

const stage = async (
  deps: LedgerReviserDeps,
  { head, range, loaded, reached: { member } }: OpenLedger,
  revised: RevisedLedger,
  told: Pick<Changes, 'erasedWith'> | undefined,
): Promise<{ readonly writes: readonly Write[]; readonly record: DomainEvent | null }> => {
  const { erasedHoldings = [] } = revised;
  const before: LedgerIndex =
    revised.accounts === undefined ? head.index : { ...head.index, accounts: revised.accounts };
  const generation = generationOf(head.revision, deps.ids.bytes(SALT_BYTES));
  const assembled = assemble({ member, before, generation }, range, loaded, revised.rows) ?? unchanged(before);
  const pieces = [
    ...assembled.changed,
    ...erasedHoldings.flatMap(({ account, id, count }) =>
      changedPiece({ id, holdingsOf: account }, Array.from({ length: count }), () => 'deleted'),
    ),
  ];
  const ledgerRevision = head.revision + 1;
  const isAnnounced = told !== undefined && pieces.length > 0;
  const puts = [...assembled.puts, ...(await stageStats(deps.table, member, assembled.index, assembled.made))];
  const made = assembled.made.map(({ id }) => id);
  let markerWrites: (record: Guid<'EVT'> | null) => readonly Write[] = () => [];
  if (!isAnnounced && erasedHoldings.length === 0) {
    await putRows(deps, member, generation, { puts, made, replaced: assembled.replaced });
  } else {
    const pieceOf = (kind: Piece['kind'], id: string): Piece => ({ kind, id });
    markerWrites = await putPieces(deps, member, generation, {
      puts,
      made: made.map((id) => pieceOf('rows', id)),
      replaced: [
        ...assembled.replaced.map((id) => pieceOf('rows', id)),
        ...erasedHoldings.map(({ id }) => pieceOf('holdings', id)),
      ],
      isAnnounced,
    });
  }
  const nowMs = deps.clock();
  const changes = { accounts: { created: [], updated: [] }, ledgerRevision, pieces };
  const record = isAnnounced ? changesEvent(recordGuid(deps.ids, nowMs), member, { ...changes, ...told }, nowMs) : null;
  const headPut: Put = {
    kind: 'put',
    item: headToItem(member.userGuid, member.guid, { revision: ledgerRevision, index: assembled.index }),
    condition: stillAt(head.revision),
  };
  return { writes: [headPut, ...markerWrites(record?.guid ?? null)], record };
};
