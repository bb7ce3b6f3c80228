import type { EventDraft, ObjectAction } from '../../../lib/contract/kernel/event-draft.ts';

interface Planned {
  readonly guid: string;
  readonly revision: number;
}

/**
 * Events of the objects of a list that a change created, updated or deleted. An object without a change is the same
 * object in both lists.
 */
export const draftsOfChanges = <T extends Planned>(
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
