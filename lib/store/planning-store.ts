import type { EventDraft } from '../contract/events.ts';
import type { FoundAccount } from '../domain/account.ts';
import type { CategoryBook } from '../domain/category.ts';
import type { Guid } from '../domain/guid.ts';
import type { PlanningPart, PlanningState } from '../domain/planning/planning-state.ts';
import type { PlanningView } from '../domain/planning/planning-view.ts';
import type { User } from '../domain/user.ts';

/** Parts of what is planned, and what their presentation may need beside them. */
export type Planned<P extends PlanningPart> = Pick<PlanningState, P> & {
  readonly accounts: readonly FoundAccount[];
  readonly categories: CategoryBook;
};

/** Whose planning is read; `user` waits until the session is proven. A caller with a session is one. */
export interface PlanningCaller {
  readonly userGuid: Guid<'USR'>;
  readonly user: () => Promise<User>;
}

export interface PlanningReader {
  /**
   * The parts as they follow from the accounts and transactions of now: one trip while nothing changed since they were
   * last computed, else they are computed anew and kept.
   */
  readonly read: <P extends PlanningPart>(caller: PlanningCaller, parts: readonly P[]) => Promise<Planned<P>>;
}

/** What a change decides on: everything planned, as fresh as `read` gives it. */
export interface PlanningScene {
  readonly view: PlanningView;
  readonly state: PlanningState;
}

export type PlanningDecision<R extends string> =
  | { readonly ok: true; readonly state: PlanningState }
  | { readonly ok: false; readonly reason: R };

export type PlanningChanged<R extends string> =
  /** With everything computed that follows from the change. */
  | { readonly ok: true; readonly state: PlanningState; readonly view: PlanningView }
  | { readonly ok: false; readonly reason: R | 'busy' };

export interface PlanningStore extends PlanningReader {
  /**
   * Decides on what is planned now and writes what becomes of it, in one transaction with its events: those that `tell`
   * makes of the states before and after, and one record of all else that was computed from it. `decide` runs again after
   * a conflict. `busy`: others were faster each time.
   */
  readonly change: <R extends string>(
    user: User,
    decide: (scene: PlanningScene) => PlanningDecision<R>,
    options: {
      readonly tell: (before: PlanningState, after: PlanningState) => readonly EventDraft[];
      readonly isQuiet: boolean;
    },
  ) => Promise<PlanningChanged<R>>;
}
