import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Budget } from '../../domain/planning/budgets/budget.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, PLANNED } from '../../domain/webhooks/event.ts';
import { parsedJson, reading } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { jsonOf } from '../table/packed-json.ts';
import { budget } from './planning-item.ts';

/** Parts whose objects have events of their own. */
export const PARTS_WITH_EVENTS = ['budgets', 'goals', 'plan', 'beats', 'notifications'] as const;
export type PartWithEvents = (typeof PARTS_WITH_EVENTS)[number];

interface ChangesWithEvents {
  readonly created: readonly string[];
  readonly updated: readonly string[];
}

/** One record of all that a computation made or changed. Fan-out makes events of it for endpoints that want them. */
export type PlannedChanges = { readonly [P in PartWithEvents]?: ChangesWithEvents | undefined } & {
  /** Deleted budgets as they were last, with the revision of their deletion: after it nothing is left to read. */
  readonly deletedBudgets?: readonly Budget[] | undefined;
};

const guids = z.array(z.string());
const told = z.optional(z.object({ created: guids, updated: guids }));
const record: z.ZodMiniType<PlannedChanges> = z.object({
  budgets: told,
  goals: told,
  plan: told,
  beats: told,
  notifications: told,
  deletedBudgets: z.optional(z.array(budget)),
});

/** The objects of a part; a plan is one. */
export const objectsOf = (state: PlanningState, part: PartWithEvents): readonly { readonly guid: string }[] => {
  switch (part) {
    case 'plan':
      return state.plan === null ? [] : [state.plan];
    case 'notifications':
      return state.notifications.notifications;
    case 'beats':
    case 'budgets':
    case 'goals':
      return state[part];
  }
};

/** `told` are the guids of objects that have an event already. */
export const plannedChanges = (
  before: PlanningState,
  after: PlanningState,
  told: ReadonlySet<string>,
): PlannedChanges => {
  const changes: Partial<Record<PartWithEvents, { created: string[]; updated: string[] }>> = {};
  for (const part of PARTS_WITH_EVENTS) {
    const earlier = new Map(objectsOf(before, part).map((object) => [object.guid, object]));
    const [created, updated]: [string[], string[]] = [[], []];
    for (const object of objectsOf(after, part)) {
      if (told.has(object.guid)) continue;
      const was = earlier.get(object.guid);
      if (was === undefined) created.push(object.guid);
      else if (!isSame(was, object)) updated.push(object.guid);
    }
    if (created.length + updated.length > 0) changes[part] = { created, updated };
  }
  const left = new Set(after.budgets.map(({ guid }) => guid));
  const deletedBudgets = before.budgets
    .filter(({ guid }) => !left.has(guid) && !told.has(guid))
    .map((one) => ({ ...one, revision: one.revision + 1 }));
  return deletedBudgets.length === 0 ? changes : { ...changes, deletedBudgets };
};

/** By value: a computation may make an equal object anew. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || jsonOf(a) === jsonOf(b);

export const plannedEvent = (
  guid: Guid<'EVT'>,
  user: Pick<User, 'guid' | 'clientGuid'>,
  { changes, revision }: { readonly changes: PlannedChanges; readonly revision: number },
  nowMs: number,
): DomainEvent => ({
  guid,
  clientGuid: user.clientGuid,
  userGuid: user.guid,
  type: PLANNED,
  subjectGuid: user.guid,
  revision,
  body: jsonOf(changes),
  createdAt: nowMs,
});

/** What a record of a computation says. Throws `ItemUnreadableError`. */
export const readPlannedRecord = ({ clientGuid, userGuid, guid, body }: DomainEvent): PlannedChanges =>
  reading(keys.event(clientGuid, userGuid, guid), () => parsedJson(record, body));
