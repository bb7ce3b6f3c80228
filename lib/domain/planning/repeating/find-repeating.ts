import type { FoundTransaction } from '../../transaction.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating-transaction.ts';

/** `rows` reach back `REPEATING_MONTHS`. */
export const findRepeating = (
  _view: PlanningView,
  _rows: readonly FoundTransaction[],
): readonly RepeatingTransaction[] => [];
