import type { EventDraft } from '../../lib/contract/events.ts';
import { type CategoryBook, categoryBookOf } from '../../lib/domain/category.ts';
import type { DomainEvent, EventType } from '../../lib/domain/event.ts';
import type { PlanningState } from '../../lib/domain/planning/planning-state.ts';
import type { User } from '../../lib/domain/user.ts';
import type { CategoryReader } from '../../lib/store/category-reader.ts';
import { type PlannedChanges, readPlannedRecord, TOLD_PARTS, type ToldPart } from '../../lib/store/planned-record.ts';
import type { StoredPlanning } from '../../lib/store/stored-planning.ts';
import type { UserReader } from '../../lib/store/user-reader.ts';
import { type Expanded, followingGuid } from './expand-changes.ts';
import { plannedDrafts } from './planned-drafts.ts';

export interface PlannedDeps {
  readonly ownCategories: CategoryReader;
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
  { ownCategories, planned, users }: PlannedDeps,
): Promise<Expanded> => {
  const changes = readPlannedRecord(record.body);
  const parts = TOLD_PARTS.filter((part) => changes[part] !== undefined && TYPES[part].some(wants));
  if (parts.length === 0) return { events: [], partsTold: 'all' };
  const { userGuid } = record;
  const [user, state, own] = await Promise.all([
    users.read(userGuid),
    planned.read(userGuid),
    parts.includes('budgets') ? ownCategories.list(userGuid) : [],
  ]);
  // The end of the user is told; what was theirs is gone with it.
  if (user === null) return { events: [], partsTold: 'all' };
  const categories = categoryBookOf(own);
  const drafts = parts.flatMap((part) =>
    draftsOf(part, changes, { state, user, categories }).filter(({ type }) => isWanted(type, wants)),
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

interface Scene {
  readonly state: PlanningState;
  readonly user: User;
  readonly categories: CategoryBook;
}

const draftsOf = (
  part: ToldPart,
  changes: PlannedChanges,
  { state, user, categories }: Scene,
): readonly EventDraft[] => {
  const { created = [], updated = [] } = changes[part] ?? {};
  const isCreated = new Set(created);
  const isUpdated = new Set(updated);
  return plannedDrafts(part, state, user, categories, (guid) =>
    isCreated.has(guid) ? 'created' : isUpdated.has(guid) ? 'updated' : null,
  );
};
