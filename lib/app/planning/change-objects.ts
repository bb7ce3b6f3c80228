import type { EventDraft, ObjectAction } from '../../contract/kernel/event-draft.ts';
import { type Guid, type GuidPrefix, toGuid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { PlanningView } from '../../domain/planning/planning-view.ts';
import type { User } from '../../domain/users/user.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changePlanning, type PlanningChanged, type PlanningDecision, type PlanningDeps } from './change-planning.ts';
import type { PlanningContext } from './planning-context.ts';

/** The objects of a kind that calls change, and the events that tell of it beside the record of all changes. */
interface Objects<T> {
  readonly of: (state: PlanningState) => readonly T[];
  readonly eventsOf?: (before: PlanningState, after: PlanningContext, user: User) => readonly EventDraft[];
}

interface Addable<T, P extends GuidPrefix, F, R extends string> extends Objects<T> {
  readonly prefix: P;
  readonly add: (context: PlanningContext, guid: Guid<P>, fields: F) => PlanningDecision<R>;
}

interface Editable<T, G, F, R extends string> extends Objects<T> {
  readonly edit: (context: PlanningContext, guid: G, fields: F) => PlanningDecision<R>;
}

interface Removable<T, G, R extends string> extends Objects<T> {
  readonly remove: (context: PlanningContext, guid: G) => PlanningDecision<R>;
}

/** `object` after the change, and what presenting it may need. `missing` also where what follows leaves nothing of it. */
export type ObjectChanged<T, R extends string> =
  | { readonly kind: 'changed'; readonly object: T; readonly view: PlanningView }
  | Refused<R | 'missing'>;

type Identified = { readonly guid: string };

export const createObject = async <T extends Identified, P extends GuidPrefix, F, R extends string>(
  deps: PlanningDeps,
  request: ChangeRequest,
  objects: Addable<T, P, F, R>,
  fields: F,
): Promise<ObjectChanged<T, R>> => {
  const guid = toGuid(objects.prefix, deps.ids.uuid());
  const made = await changeObjects(deps, request, objects, (context) => objects.add(context, guid, fields));
  return objectAfter(made, objects, guid);
};

export const editObject = async <T extends Identified, G extends string, F, R extends string>(
  deps: PlanningDeps,
  request: ChangeRequest,
  objects: Editable<T, G, F, R>,
  { guid, fields }: { readonly guid: G; readonly fields: F },
): Promise<ObjectChanged<T, R>> => {
  const edited = await changeObjects(deps, request, objects, (context) => objects.edit(context, guid, fields));
  return objectAfter(edited, objects, guid);
};

export const deleteObject = <T, G, R extends string>(
  deps: PlanningDeps,
  request: ChangeRequest,
  objects: Removable<T, G, R>,
  guid: G,
): Promise<PlanningChanged<R>> => changeObjects(deps, request, objects, (context) => objects.remove(context, guid));

/** Any other change of them. */
export const changeObjects = <T, R extends string>(
  deps: PlanningDeps,
  request: ChangeRequest,
  { eventsOf = () => [] }: Objects<T>,
  decide: (context: PlanningContext) => PlanningDecision<R>,
): Promise<PlanningChanged<R>> =>
  changePlanning(deps, request, decide, (before, after) => eventsOf(before, after, request.user));

const objectAfter = <T extends Identified, R extends string>(
  changed: PlanningChanged<R>,
  { of }: Objects<T>,
  guid: string,
): ObjectChanged<T, R> => {
  if (changed.kind === 'refused') return changed;
  const object = of(changed.state).find((one) => one.guid === guid);
  return object === undefined ? refused('missing') : { kind: 'changed', object, view: changed.view };
};

/**
 * Events of the objects of a list that a change created, updated or deleted. An object without a change is the same
 * object in both lists.
 */
export const draftsOfChanges = <T extends Identified & { readonly revision: number }>(
  before: readonly T[],
  after: readonly T[],
  eventOf: (action: ObjectAction, object: T) => EventDraft,
): readonly EventDraft[] => {
  const earlier = new Map(before.map((object) => [object.guid, object]));
  const later = new Set(after.map(({ guid }) => guid));
  return [
    ...after
      .filter((object) => earlier.get(object.guid) !== object)
      .map((object) => eventOf(earlier.has(object.guid) ? 'updated' : 'created', object)),
    ...before
      .filter(({ guid }) => !later.has(guid))
      .map((object) => eventOf('deleted', { ...object, revision: object.revision + 1 })),
  ];
};
