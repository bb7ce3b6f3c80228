import type { Guid } from '../../kernel/guid.ts';
import { refused } from '../../kernel/refused.ts';
import type { PlanningChange } from '../planning-state.ts';
import type { Goal } from './goal.ts';

/** Goals stand in the order of their positions, which count from 1 without gaps. */
export const withPositions = (ordered: readonly Goal[], nowMs: number): readonly Goal[] =>
  ordered.map((goal, place) => movedTo(goal, place + 1, nowMs));

const movedTo = (goal: Goal, position: number, nowMs: number): Goal =>
  goal.position === position ? goal : { ...goal, position, revision: goal.revision + 1, updatedAt: nowMs };

export interface Move {
  readonly guid: Guid<'GOL'>;
  readonly position: number;
}

export type Repositioned = PlanningChange<'goals', 'missing' | 'notAPermutation'>;

/** `moves` must name every goal whose place changes: together with those left out, each position is held once. */
export const reposition = (goals: readonly Goal[], moves: readonly Move[], nowMs: number): Repositioned => {
  const positions = new Map(moves.map(({ guid, position }) => [guid, position]));
  if (moves.some(({ guid }) => goals.every((goal) => goal.guid !== guid))) return refused('missing');
  const moved = goals
    .map((goal) => movedTo(goal, positions.get(goal.guid) ?? goal.position, nowMs))
    .toSorted((a, b) => a.position - b.position);
  return positions.size === moves.length && moved.every(({ position }, place) => position === place + 1)
    ? { kind: 'changed', goals: moved }
    : refused('notAPermutation');
};
