import { categoryBookOf } from '../../domain/categories/category.ts';
import type { DomainEvent, EventType } from '../../domain/webhooks/event.ts';
import { hasEventsStill } from '../../domain/webhooks/events-after-deletion.ts';
import { budgetEvent } from '../../present/planning/budget-event.ts';
import type { CategoryReader } from '../../store/categories/category-reader.ts';
import {
  PARTS_WITH_EVENTS,
  type PartWithEvents,
  type PlannedChanges,
  readPlannedRecord,
} from '../../store/planning/planned-record.ts';
import type { StoredPlanning } from '../../store/planning/stored-planning.ts';
import type { UserReader } from '../../store/users/user-reader.ts';
import type { Adapters } from '../adapters.ts';
import type { Expanded } from './expand-changes.ts';
import { guidOfRecordEvent } from './guid-of-record-event.ts';
import { type ObjectWithEvents, plannedDrafts } from './planned-drafts.ts';

export interface PlannedDeps extends Pick<Adapters, 'clock'> {
  readonly ownCategories: CategoryReader;
  readonly planned: StoredPlanning;
  readonly users: Pick<UserReader, 'readStored'>;
}

/** A beat has two events: some 0.3 s of writes. */
const OBJECTS_PER_STEP = 50;

/**
 * The next events of a record of a computation, of the types that somebody wants, with the objects as they are now. The
 * same record gives the same guids, so that making its events twice makes no event twice. Steps count along the record,
 * which nothing changes meanwhile.
 */
export const expandPlanned = async (
  record: DomainEvent,
  partsTold: number,
  wants: (type: EventType) => boolean,
  { ownCategories, planned, users, clock }: PlannedDeps,
): Promise<Expanded> => {
  const { userGuid } = record;
  if (userGuid === null) throw new Error('a record of a computation belongs to a user');
  const changes = readPlannedRecord(record);
  const isHeard = ({ part }: Pick<ObjectWithEvents, 'part'>): boolean => TYPES[part].some(wants);
  const told = PARTS_WITH_EVENTS.flatMap((part) => toldOf(part, changes));
  const deleted = wants('BUDGET') ? (changes.deletedBudgets ?? []) : [];
  if (deleted.length === 0 && !told.some(isHeard)) return { events: [], partsTold: 'all' };
  const [user, state, own] = await Promise.all([
    users.readStored(userGuid),
    planned.read(userGuid),
    wants('BUDGET') ? ownCategories.list(userGuid) : [],
  ]);
  // What was computed before the user was deleted is told to its end, until the purge is near.
  if (user === null || !hasEventsStill(user, clock())) return { events: [], partsTold: 'all' };
  const context = { state, user, categories: categoryBookOf(own), nowMs: record.createdAt };
  const end = partsTold + OBJECTS_PER_STEP;
  const isLast = !told.slice(end).some(isHeard);
  const drafts = [
    ...told.slice(partsTold, end).flatMap((object) => plannedDrafts(object, context)),
    // In one step: few budgets are ever deleted with their category.
    ...(isLast ? deleted.map((budget) => budgetEvent('deleted', budget, user, context.categories)) : []),
  ];
  return {
    events: drafts
      .filter(({ type }) => wants(type))
      .map((draft) => ({
        ...draft,
        guid: guidOfRecordEvent(record.guid, `${draft.type}/${draft.subjectGuid}`),
        createdAt: record.createdAt,
      })),
    partsTold: isLast ? 'all' : end,
  };
};

const toldOf = (part: PartWithEvents, changes: PlannedChanges): readonly ObjectWithEvents[] => {
  const { created = [], updated = [] } = changes[part] ?? {};
  return [
    ...created.map((guid) => ({ part, guid, action: 'created' }) as const),
    ...updated.map((guid) => ({ part, guid, action: 'updated' }) as const),
  ];
};

/** A beat is an insight too, and has an event of both types. */
const TYPES: Readonly<Record<PartWithEvents, readonly EventType[]>> = {
  budgets: ['BUDGET'],
  goals: ['GOAL'],
  plan: ['SPENDING_PLAN'],
  beats: ['BEAT', 'INSIGHT'],
  notifications: ['NOTIFICATION'],
};
