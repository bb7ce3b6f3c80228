import type { EventDraft } from '../contract/events.ts';
import { monthsBefore } from '../domain/calendar.ts';
import { type DomainEvent, newEvent, recordGuid } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Ids } from '../domain/ids.ts';
import { firstDayOf, monthOf } from '../domain/monthly-balance.ts';
import { computePlanning } from '../domain/planning/compute-planning.ts';
import type { PlanningPart, PlanningState } from '../domain/planning/planning-state.ts';
import { type PlanningView, REPEATING_MONTHS, ROWS_MONTHS } from '../domain/planning/planning-view.ts';
import { rollOverDueAtMs } from '../domain/planning/spending-plan/roll-over-due.ts';
import type { Clock } from '../domain/time.ts';
import type { FoundTransaction } from '../domain/transaction.ts';
import { Unavailable } from '../domain/unavailable.ts';
import type { User } from '../domain/user.ts';
import { eventWrites } from './event-store.ts';
import { dueAt, keys } from './keys.ts';
import type { LedgerStore } from './ledger-store.ts';
import { isSame, type PlannedChanges, plannedChanges, plannedEvent } from './planned-record.ts';
import { type OpenInputs, type PlanningInputs, readPlanningInputs } from './planning-inputs.ts';
import { partToItem } from './planning-item.ts';
import type { RefreshPlanning } from './planning-reader.ts';
import { stillAt } from './put-pieces.ts';
import { type RevisedPlanning, readStoredPlanning } from './stored-planning.ts';
import { type Put, type Table, TRANSACTION_WRITES_MAX } from './table-client.ts';

/** What a change decides on: everything planned, as fresh as a reader would find it. */
export interface PlanningScene {
  readonly view: PlanningView;
  readonly state: PlanningState;
}

export type PlanningDecision<R extends string> =
  | { readonly ok: true; readonly state: PlanningState }
  | { readonly ok: false; readonly reason: R };

export type PlanningChanged<R extends string> =
  /** `state` with everything computed that follows from the change. */
  | { readonly ok: true; readonly state: PlanningState; readonly view: PlanningView }
  | { readonly ok: false; readonly reason: R | 'busy' };

export interface PlanningStore {
  readonly refresh: RefreshPlanning;
  /** As `refresh`, for who needs nothing of it: one query where there is nothing to compute. */
  readonly keepFresh: (user: Pick<User, 'guid' | 'clientGuid'>) => Promise<void>;
  /**
   * Decides on what is planned now and writes what becomes of it, in one transaction with its events: those that `tell`
   * makes of the states before and after, as many as it holds, and one record of all else that is new. `decide` runs
   * again after a conflict. `busy`: others were faster each time. Where it is to be quiet, the events of `tell` are left
   * out.
   */
  readonly change: <R extends string>(
    user: User,
    decide: (scene: PlanningScene) => PlanningDecision<R>,
    options: {
      readonly tell: (before: PlanningState, after: PlanningState, view: PlanningView) => readonly EventDraft[];
      readonly isQuiet: boolean;
    },
  ) => Promise<PlanningChanged<R>>;
}

export interface PlanningStoreDeps {
  readonly table: Table;
  readonly ledger: Pick<LedgerStore, 'page'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Of events that are committed. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}

/** Tries against other computations and changes of the same user, one of which wins each time. */
const TRIES_MAX = 25;
/** More rows than any user has in a year; a page that is never full. */
const ROWS_MAX = 1_000_000;
const PARTS: readonly PlanningPart[] = [
  'repeating',
  'recurring',
  'payments',
  'budgets',
  'profile',
  'goals',
  'plan',
  'items',
  'beats',
  'notifications',
];

export const createPlanningStore = (deps: PlanningStoreDeps): PlanningStore => {
  const { table, ledger, clock, ids, announce } = deps;

  const rowsSince = async (
    { userGuid }: PlanningInputs,
    { accounts, ledgers }: OpenInputs,
    from: string,
  ): Promise<readonly FoundTransaction[]> => {
    const counting = new Set<string>(accounts.map(({ account }) => account.guid));
    const page = { page: 1, perPage: ROWS_MAX };
    const { entries } = await ledger.page({ ...page, userGuid, ledgers, accountGuids: null, from, to: null });
    return entries.filter(
      ({ accountGuid, transaction }) => counting.has(accountGuid) && !transaction.isHidden && !transaction.hasBeenSplit,
    );
  };

  const load = async (userGuid: Guid<'USR'>): Promise<Loaded> => {
    const [inputs, early] = await Promise.all([
      readPlanningInputs(table, userGuid, clock()),
      readStoredPlanning(table, userGuid),
    ]);
    // Parts from before the lock they are written under would undo what came between. Read after it they are never older.
    const isTorn = PARTS.some((part) => (early.revisions[part] ?? 0) !== (inputs.computed.parts[part] ?? 0));
    return { inputs, stored: isTorn ? await readStoredPlanning(table, userGuid) : early };
  };

  /** Everything as it follows from the inputs; reads the rows, a year of them where they may have changed. */
  const compute = async ({ inputs, stored }: Loaded): Promise<PlanningScene> => {
    const open = inputs.open();
    const { nowMs, today, userGuid } = inputs;
    const rowsFrom = firstDayOf(monthOf(today) - ROWS_MONTHS);
    const isStale = inputs.computed.fingerprint !== inputs.fingerprint;
    const read = await rowsSince(inputs, open, isStale ? monthsBefore(today, REPEATING_MONTHS) : rowsFrom);
    const view: PlanningView = {
      userGuid,
      nowMs,
      today,
      currencyCode: open.currencyCode,
      accounts: open.accounts,
      categories: open.categories,
      rows: read.filter(({ transaction }) => transaction.date >= rowsFrom),
      rowsFrom,
    };
    return { view, state: computePlanning(view, isStale ? read : null, stored.state) };
  };

  const commit = async (
    user: Pick<User, 'guid' | 'clientGuid'>,
    { inputs, stored: { state: before, revisions } }: Loaded,
    state: PlanningState,
    { drafts, isQuiet }: News,
  ): Promise<'written' | 'stale'> => {
    const changed = PARTS.filter((part) => !isSame(before[part], state[part]));
    const parts = { ...revisions };
    const puts = changed.map((part): Put => {
      const revision = (revisions[part] ?? 0) + 1;
      parts[part] = revision;
      return { kind: 'put', item: partToItem(user.guid, part, { revision, value: state[part] }) };
    });
    const { revision, fingerprint } = inputs.computed;
    if (changed.length === 0 && fingerprint === inputs.fingerprint) return 'written';
    const key = keys.planning(user.guid);
    const dueAtMs = rollOverDueAtMs(user.guid, state.plan, inputs.nowMs);
    const computed: Put = {
      kind: 'put',
      item: {
        ...key,
        revision: revision + 1,
        fingerprint: inputs.fingerprint,
        parts,
        ...(dueAtMs === null ? {} : dueAt(key, dueAtMs)),
      },
      condition: stillAt(revision),
    };
    // Beside the lock, the parts and the record. What is over is told by the record, the last ones excepted: deletions.
    const room = TRANSACTION_WRITES_MAX - puts.length - 2;
    const ownEvents = isQuiet ? [] : drafts.slice(-room);
    const told = toldBy(isQuiet ? drafts : ownEvents);
    const events = eventsOf(user, plannedChanges(before, state, told), ownEvents, revision + 1);
    if (puts.length === 0) return (await table.write(computed)).ok ? 'written' : 'stale';
    const written = await table.transact([computed, ...puts, ...eventWrites(events)]);
    if (!written.ok) return 'stale';
    await announce(events);
    return 'written';
  };

  const eventsOf = (
    user: Pick<User, 'guid' | 'clientGuid'>,
    changes: PlannedChanges,
    drafts: readonly EventDraft[],
    revision: number,
  ): readonly DomainEvent[] => {
    const nowMs = clock();
    return [
      ...drafts.map((draft) => newEvent(draft, ids, nowMs)),
      ...(Object.keys(changes).length === 0
        ? []
        : [plannedEvent(recordGuid(ids, nowMs), user, changes, revision, nowMs)]),
    ];
  };

  const refresh: PlanningStore['refresh'] = async (user) => {
    for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
      const loaded = await load(user.guid);
      const { inputs, stored } = loaded;
      if (inputs.computed.fingerprint === inputs.fingerprint) return { inputs, state: stored.state };
      const { state } = await compute(loaded);
      if ((await commit(user, loaded, state, NOTHING_TOLD)) === 'written') return { inputs, state };
    }
    throw new Unavailable('Planning was changed by others each time it was computed');
  };

  const change: PlanningStore['change'] = async (user, decide, { tell, isQuiet }) => {
    for (let attempt = 0; attempt < TRIES_MAX; attempt += 1) {
      const loaded = await load(user.guid);
      const scene = await compute(loaded);
      const decision = decide(scene);
      if (!decision.ok) return decision;
      const state = computePlanning(scene.view, null, decision.state);
      const drafts = tell(scene.state, state, scene.view);
      if ((await commit(user, loaded, state, { drafts, isQuiet })) === 'written')
        return { ok: true, state, view: scene.view };
    }
    return { ok: false, reason: 'busy' };
  };

  const keepFresh: PlanningStore['keepFresh'] = async (user) => {
    const { computed, fingerprint } = await readPlanningInputs(table, user.guid, clock());
    if (computed.fingerprint !== fingerprint) await refresh(user);
  };

  return { refresh, keepFresh, change };
};

/** Events of what the user did itself; the record of a computation leaves out what they are about. */
interface News {
  readonly drafts: readonly EventDraft[];
  /** True where they are not to be told. */
  readonly isQuiet: boolean;
}

const NOTHING_TOLD: News = { drafts: [], isQuiet: false };

const toldBy = (drafts: readonly EventDraft[]): ReadonlySet<string> =>
  new Set(drafts.map(({ subjectGuid }) => subjectGuid));

interface Loaded {
  readonly inputs: PlanningInputs;
  readonly stored: RevisedPlanning;
}
