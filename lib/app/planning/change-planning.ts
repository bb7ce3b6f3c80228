import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import { computePlanning } from '../../domain/planning/compute-planning.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';
import { collectPlanning } from './collect-planning.ts';
import type { PlanningContext, PlanningLoader } from './planning-context.ts';

export interface PlanningDeps {
  readonly planning: PlanningLoader;
  readonly change: UnitOfWork;
  readonly ids: Ids;
}

/** The parts that change, as they are after the change; or why nothing changes. */
export type PlanningDecision<R extends string> = ({ readonly kind: 'changed' } & Partial<PlanningState>) | Refused<R>;

/** `state` has everything computed that follows from the change. */
export type PlanningChanged<R extends string> = ({ readonly kind: 'changed' } & PlanningContext) | Refused<R>;

/**
 * Decides on what is planned now, and writes the change with its events: those that `eventsOf` makes of the states before
 * and after, as many as the transaction holds, and one record of everything else that is new.
 */
export const changePlanning = <R extends string>(
  deps: PlanningDeps,
  request: ChangeRequest,
  decide: (context: PlanningContext) => PlanningDecision<R>,
  eventsOf: (before: PlanningState, after: PlanningContext) => readonly EventDraft[] = () => [],
): Promise<PlanningChanged<R>> =>
  deps.change({ what: 'planning', isQuiet: request.isQuiet }, async (change): Promise<PlanningChanged<R>> => {
    const loaded = await deps.planning.load(request.user.guid);
    const { view, state: before } = await deps.planning.compute(loaded, Number.POSITIVE_INFINITY);
    const decision = decide({ view, state: before });
    if (decision.kind === 'refused') return decision;
    const { kind, ...parts } = decision;
    const state = computePlanning(view, null, { ...before, ...parts });
    collectPlanning(deps, change, request, { loaded, state, drafts: eventsOf(before, { view, state }) });
    return { kind, view, state };
  });
