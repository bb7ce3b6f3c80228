import type { PlanningPart, PlanningState } from './planning-state.ts';

/** What a user's wish makes of a part of what is planned, or why it cannot be. */
export type PartChange<P extends PlanningPart, R extends string> =
  | ({ readonly ok: true } & Pick<PlanningState, P>)
  | { readonly ok: false; readonly reason: R };
