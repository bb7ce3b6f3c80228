import type { Mutant } from '../mutant.ts';

/** Budgets, goals, spending plans, beats and notifications, and when they are computed. */
export const planningMutants: readonly Mutant[] = [
  {
    bug: 'A bill left out of one month stays out of all later months',
    find: 'dismissed: [],\n        revision: rolled.plan.revision + 1,',
    replace: 'revision: rolled.plan.revision + 1,',
  },
  {
    bug: 'New data that come during a computation are not planned',
    find: "{ expression: '#wantId = :wantId', values: { wantId } }",
    replace: "{ expression: 'attribute_exists(#wantId)' }",
  },
  {
    bug: 'The event of a deletion has the revision from before it',
    find: "eventOf('deleted', { ...object, revision: object.revision + 1 })",
    replace: "eventOf('deleted', object)",
  },
];
