import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { firstDayOf, monthOf } from '../../domain/accounts/monthly-balance.ts';
import { monthsBefore } from '../../domain/kernel/calendar.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { computePlanning } from '../../domain/planning/compute-planning.ts';
import type { PlanningPart, PlanningState } from '../../domain/planning/planning-state.ts';
import { type PlanningView, REPEATING_MONTHS, ROWS_MONTHS } from '../../domain/planning/planning-view.ts';
import { rollOverDueAtMs } from '../../domain/planning/spending-plans/roll-over.ts';
import { compareTransactions, type FoundTransaction } from '../../domain/transactions/transaction.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent, recordGuid } from '../../domain/webhooks/event.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { isSame, type PlannedChanges, plannedChanges, plannedEvent } from '../../store/planning/planned-record.ts';
import { type OpenInputs, type PlanningInputs, readPlanningInputs } from '../../store/planning/planning-inputs.ts';
import { partToItem } from '../../store/planning/planning-item.ts';
import type { RefreshPlanning } from '../../store/planning/planning-reader.ts';
import { type RevisedPlanning, readStoredPlanning } from '../../store/planning/stored-planning.ts';
import { dueAt, keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import { type Put, type Table, TRANSACTION_WRITES_MAX } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';

/** What a change decides on: everything planned, as fresh as a reader would find it. */
export interface PlanningScene {
  readonly view: PlanningView;
  readonly state: PlanningState;
}

/** The parts that change, as they are then; or why nothing does. */
export type PlanningDecision<R extends string> = ({ readonly kind: 'changed' } & Partial<PlanningState>) | Refused<R>;

export type PlanningChanged<R extends string> =
  /** `state` with everything computed that follows from the change. */
  { readonly kind: 'changed'; readonly state: PlanningState; readonly view: PlanningView } | Refused<R>;

export interface PlanningStore {
  readonly refresh: RefreshPlanning;
  /** As `refresh`, for a caller that needs nothing of it: one query where there is nothing to compute. */
  readonly keepFresh: (
    user: Pick<User, 'guid' | 'clientGuid'>,
    limits: {
      readonly untilMs: number;
      /** Asked before what was computed is kept. */
      readonly isStillWanted: () => Promise<boolean>;
    },
  ) => Promise<'fresh' | 'computed' | 'overtaken'>;
  /**
   * Decides on what is planned now and writes what becomes of it, in one transaction with its events: those that `tell`
   * makes of the states before and after, as many as it holds, and one record of all else that is new. `decide` runs
   * again after a conflict. Where it is to be quiet, the events of `tell` are left out.
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

/** Of a computation that has the lease: only what the user sets meanwhile makes one void, and each reads a year of rows. */
const REFRESH_LIMITS = { tries: 5 };
/** Ledgers whose rows are loaded at the same time: what is read and unpacked for them is in memory all at once. */
const LEDGERS_AT_ONCE = 8;
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

  /** In list order. */
  const rowsSince = async (
    { userGuid }: PlanningInputs,
    { accounts, ledgers }: OpenInputs,
    from: string,
    untilMs: number,
  ): Promise<readonly FoundTransaction[]> => {
    const counting = new Set<string>(accounts.map(({ account }) => account.guid));
    const query = { page: 1, perPage: ROWS_MAX, userGuid, accountGuids: null, from, to: null };
    const found: FoundTransaction[][] = [];
    for (let at = 0; at < ledgers.length; at += LEDGERS_AT_ONCE) {
      if (clock() >= untilMs) throw new Unavailable('What is planned could not be computed in time');
      const { entries } = await ledger.page({ ...query, ledgers: ledgers.slice(at, at + LEDGERS_AT_ONCE) });
      found.push(
        entries.filter(
          ({ accountGuid, transaction: { isHidden, hasBeenSplit } }) =>
            counting.has(accountGuid) && !isHidden && !hasBeenSplit,
        ),
      );
    }
    const [only = []] = found;
    return found.length <= 1 ? only : found.flat().sort((a, b) => compareTransactions(a.transaction, b.transaction));
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
  const compute = async ({ inputs, stored }: Loaded, untilMs: number): Promise<PlanningScene> => {
    const open = inputs.open();
    const { nowMs, today, userGuid } = inputs;
    const rowsFrom = firstDayOf(monthOf(today) - ROWS_MONTHS);
    const isStale = inputs.computed.fingerprint !== inputs.fingerprint;
    const from = isStale ? monthsBefore(today, REPEATING_MONTHS) : rowsFrom;
    const read = await rowsSince(inputs, open, from, untilMs);
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
        editFingerprint: inputs.editFingerprint,
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

  const refreshed = (user: Pick<User, 'guid' | 'clientGuid'>, untilMs: number, isStillWanted: () => Promise<boolean>) =>
    changeUntilWon({ what: 'planning', ...REFRESH_LIMITS }, async () => {
      const loaded = await load(user.guid);
      const { inputs, stored } = loaded;
      if (inputs.computed.fingerprint === inputs.fingerprint) return { inputs, state: stored.state };
      const { state } = await compute(loaded, untilMs);
      if (!(await isStillWanted())) return null;
      return (await commit(user, loaded, state, NOTHING_TOLD)) === 'written' ? { inputs, state } : LOST;
    });

  const refresh: PlanningStore['refresh'] = async (user, { untilMs }) => {
    const found = await refreshed(user, untilMs, async () => true);
    if (found === null) throw new Error('a computation that is always wanted was not kept');
    return found;
  };

  const change: PlanningStore['change'] = (user, decide, { tell, isQuiet }) =>
    changeUntilWon({ what: 'planning' }, async () => {
      const loaded = await load(user.guid);
      const scene = await compute(loaded, Number.POSITIVE_INFINITY);
      const decision = decide(scene);
      if (decision.kind === 'refused') return decision;
      const { kind, ...parts } = decision;
      const state = computePlanning(scene.view, null, { ...scene.state, ...parts });
      const drafts = tell(scene.state, state, scene.view);
      const written = await commit(user, loaded, state, { drafts, isQuiet });
      return written === 'written' ? { kind, state, view: scene.view } : LOST;
    });

  const keepFresh: PlanningStore['keepFresh'] = async (user, { untilMs, isStillWanted }) => {
    const { computed, fingerprint } = await readPlanningInputs(table, user.guid, clock());
    if (computed.fingerprint === fingerprint) return 'fresh';
    return (await refreshed(user, untilMs, isStillWanted)) === null ? 'overtaken' : 'computed';
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
