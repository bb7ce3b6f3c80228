import type { EventDraft } from '../../lib/contract/events.ts';
import type { DomainEvent, EventType } from '../../lib/domain/event.ts';
import type { PlanningState } from '../../lib/domain/planning/planning-state.ts';
import type { User } from '../../lib/domain/user.ts';
import { type PlannedChanges, readPlannedRecord, TOLD_PARTS, type ToldPart } from '../../lib/store/planned-record.ts';
import type { StoredPlanning } from '../../lib/store/stored-planning.ts';
import type { UserReader } from '../../lib/store/user-reader.ts';
import { type Expanded, followingGuid } from './expand-changes.ts';
import { plannedDrafts } from './planned-drafts.ts';

export interface PlannedDeps {
  readonly planned: StoredPlanning;
  readonly users: UserReader;
}

/** Some 0.3 s of writes. */
const EVENTS_PER_STEP = 100;

/**
 * The next events that follow from a record of a computation, of the types that somebody wants, with the objects as they
 * are now. The same record gives the same guids, so that expanding it twice makes no event twice.
 */
export const expandPlanned = async (
  record: DomainEvent,
  partsTold: number,
  wants: (type: EventType) => boolean,
  { planned, users }: PlannedDeps,
): Promise<Expanded> => {
  const changes = readPlannedRecord(record.body);
  const parts = TOLD_PARTS.filter((part) => changes[part] !== undefined && TYPES[part].some(wants));
  if (parts.length === 0) return { events: [], partsTold: 'all' };
  const [user, state] = await Promise.all([users.read(record.userGuid), planned.read(record.userGuid)]);
  // The end of the user is told; what was theirs is gone with it.
  if (user === null) return { events: [], partsTold: 'all' };
  const drafts = parts.flatMap((part) =>
    draftsOf(part, changes, state, user).filter(({ type }) => isWanted(type, wants)),
  );
  const end = partsTold + EVENTS_PER_STEP;
  return {
    events: drafts.slice(partsTold, end).map((draft) => ({
      ...draft,
      guid: followingGuid(record.guid, `${draft.type}/${draft.subjectGuid}`),
      createdAt: record.createdAt,
    })),
    partsTold: end >= drafts.length ? 'all' : end,
  };
};

const isWanted = (type: DomainEvent['type'], wants: (type: EventType) => boolean): boolean =>
  type !== 'CHANGES' && type !== 'PLANNED' && wants(type);

/** A beat is an insight too and told as both. */
const TYPES: Readonly<Record<ToldPart, readonly EventType[]>> = {
  budgets: ['BUDGET'],
  goals: ['GOAL'],
  plan: ['SPENDING_PLAN'],
  beats: ['BEAT', 'INSIGHT'],
  notifications: ['NOTIFICATION'],
};

const draftsOf = (part: ToldPart, changes: PlannedChanges, state: PlanningState, user: User): readonly EventDraft[] => {
  const { created = [], updated = [] } = changes[part] ?? {};
  const isCreated = new Set(created);
  const isUpdated = new Set(updated);
  return plannedDrafts(part, state, user, (guid) =>
    isCreated.has(guid) ? 'created' : isUpdated.has(guid) ? 'updated' : null,
  );
};
