import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import { computePlanning } from '../../domain/planning/compute-planning.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { PlanningView } from '../../domain/planning/planning-view.ts';
import { rollOverDueAtMs } from '../../domain/planning/spending-plans/roll-over.ts';
import type { User } from '../../domain/users/user.ts';
import { newEvent, recordGuid } from '../../domain/webhooks/event.ts';
import { isSame, plannedChanges, plannedEvent } from '../../store/planning/planned-record.ts';
import { readPlanningInputs } from '../../store/planning/planning-inputs.ts';
import { partToItem } from '../../store/planning/planning-item.ts';
import type { RefreshPlanning } from '../../store/planning/planning-reader.ts';
import { dueAt, keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import { type Put, TRANSACTION_WRITES_MAX } from '../../store/table/table-client.ts';
import type { Written } from '../../store/table/written.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import type { Services } from '../adapters.ts';
import {
  type ContextDeps,
  computeContext,
  type LoadedPlanning,
  loadPlanning,
  PARTS,
  type PlanningContext,
} from './planning-context.ts';

/** The parts that change, as they are after the change; or why nothing changes. */
export type PlanningDecision<R extends string> = ({ readonly kind: 'changed' } & Partial<PlanningState>) | Refused<R>;

export type PlanningChanged<R extends string> =
  /** `state` with everything computed that follows from the change. */
  { readonly kind: 'changed'; readonly state: PlanningState; readonly view: PlanningView } | Refused<R>;

type Owner = Pick<User, 'guid' | 'clientGuid'>;

export interface PlanningStore {
  readonly refresh: RefreshPlanning;
  /** As `refresh`, for callers that read nothing of it: one query where there is nothing to compute. */
  readonly keepFresh: (
    user: Owner,
    limits: {
      readonly untilMs: number;
      /** Asked before what was computed is kept. */
      readonly isStillWanted: () => Promise<boolean>;
    },
  ) => Promise<{ readonly kind: 'fresh' | 'computed' | 'overtaken' }>;
  /**
   * Decides on what is planned now, and writes the change in one transaction with its events: those that `eventsOf` makes of
   * the states before and after, as many as the transaction holds, and one record of everything else that is new.
   * `decide` runs again after a conflict. With `isQuiet` the events of `eventsOf` are left out.
   */
  readonly change: <R extends string>(
    user: User,
    decide: (context: PlanningContext) => PlanningDecision<R>,
    options: {
      readonly eventsOf: (before: PlanningState, after: PlanningState, view: PlanningView) => readonly EventDraft[];
      readonly isQuiet: boolean;
    },
  ) => Promise<PlanningChanged<R>>;
}

export interface PlanningStoreDeps extends ContextDeps, Pick<Services, 'ids' | 'announce'> {}

/**
 * For a computation that has the lease. Only changes by the user make a try void, and each try reads a year of rows.
 */
const REFRESH_LIMITS = { tries: 5 };

export const createPlanningStore = (deps: PlanningStoreDeps): PlanningStore => {
  const refreshed = (user: Owner, untilMs: number, isStillWanted: () => Promise<boolean>) =>
    changeUntilWon({ what: 'planning', ...REFRESH_LIMITS }, async () => {
      const loaded = await loadPlanning(deps, user.guid);
      const { inputs, stored } = loaded;
      if (inputs.computed.fingerprint === inputs.fingerprint) return { inputs, state: stored.state };
      const { state } = await computeContext(deps, loaded, untilMs);
      if (!(await isStillWanted())) return null;
      return (await commit(deps, user, loaded, { state, drafts: [], isQuiet: false })).kind === 'done'
        ? { inputs, state }
        : LOST;
    });

  return {
    refresh: async (user, { untilMs }) => {
      const found = await refreshed(user, untilMs, async () => true);
      if (found === null) throw new Error('a computation that is always wanted was not kept');
      return found;
    },

    keepFresh: async (user, { untilMs, isStillWanted }) => {
      const { computed, fingerprint } = await readPlanningInputs(deps.table, user.guid, deps.clock());
      if (computed.fingerprint === fingerprint) return { kind: 'fresh' };
      return { kind: (await refreshed(user, untilMs, isStillWanted)) === null ? 'overtaken' : 'computed' };
    },

    change: (user, decide, { eventsOf, isQuiet }) =>
      changeUntilWon({ what: 'planning' }, async () => {
        const loaded = await loadPlanning(deps, user.guid);
        const { view, state: before } = await computeContext(deps, loaded, Number.POSITIVE_INFINITY);
        const decision = decide({ view, state: before });
        if (decision.kind === 'refused') return decision;
        const { kind, ...parts } = decision;
        const state = computePlanning(view, null, { ...before, ...parts });
        const written = await commit(deps, user, loaded, { state, drafts: eventsOf(before, state, view), isQuiet });
        return written.kind === 'done' ? { kind, state, view } : LOST;
      }),
  };
};

/** What a computation or a change leaves, and the events of what the user did: the record leaves out their subjects. */
interface NewPlanning {
  readonly state: PlanningState;
  readonly drafts: readonly EventDraft[];
  /** True where the drafts are not to be told. */
  readonly isQuiet: boolean;
}

const commit = async (
  { table, clock, ids, announce }: PlanningStoreDeps,
  user: Owner,
  { inputs, stored: { state: before, revisions } }: LoadedPlanning,
  { state, drafts, isQuiet }: NewPlanning,
): Promise<Written> => {
  const changed = PARTS.filter((part) => !isSame(before[part], state[part]));
  const parts = { ...revisions };
  const puts = changed.map((part): Put => {
    const revision = (revisions[part] ?? 0) + 1;
    parts[part] = revision;
    return { kind: 'put', item: partToItem(user.guid, part, { revision, value: state[part] }) };
  });
  const { fingerprint, editFingerprint, computed: last } = inputs;
  if (changed.length === 0 && last.fingerprint === fingerprint) return { kind: 'done' };
  const key = keys.planning(user.guid);
  const dueAtMs = rollOverDueAtMs(user.guid, state.plan, inputs.nowMs);
  const revision = last.revision + 1;
  const computed: Put = {
    kind: 'put',
    item: { ...key, revision, fingerprint, editFingerprint, parts, ...(dueAtMs === null ? {} : dueAt(key, dueAtMs)) },
    condition: stillAt(last.revision),
  };
  if (puts.length === 0) return { kind: (await table.write(computed)).ok ? 'done' : 'stale' };
  // Room beside the lock, the parts and the record. The record tells of the drafts that are left out: the first ones, as
  // the last ones may be deletions, which no record holds.
  const room = TRANSACTION_WRITES_MAX - puts.length - 2;
  const ownDrafts = isQuiet ? [] : drafts.slice(-room);
  const told = new Set<string>((isQuiet ? drafts : ownDrafts).map(({ subjectGuid }) => subjectGuid));
  const changes = plannedChanges(before, state, told);
  const nowMs = clock();
  const events = ownDrafts.map((draft) => newEvent(draft, ids, nowMs));
  if (Object.keys(changes).length > 0)
    events.push(plannedEvent(recordGuid(ids, nowMs), user, { changes, revision }, nowMs));
  const written = await table.transact([computed, ...puts, ...eventWrites(events)]);
  if (!written.ok) return { kind: 'stale' };
  await announce(events);
  return { kind: 'done' };
};
