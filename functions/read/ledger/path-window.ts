import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { isCivilDate } from '../../../lib/domain/kernel/calendar.ts';

/** A window of days in a path. */
export interface PathWindow {
  readonly start_date: string;
  readonly end_date: string;
}

/** The window as two existing dates, both inclusive, or the problem with it. */
export const checkedWindow = ({
  start_date: from,
  end_date: to,
}: PathWindow): { from: string; to: string } | Problem => {
  if (!isCivilDate(from)) return problem('malformed', 'start_date must be a date like 2026-11-21.');
  if (!isCivilDate(to)) return problem('malformed', 'end_date must be a date like 2026-11-21.');
  if (from > to) return problem('malformed', 'start_date must not be after end_date.');
  return { from, to };
};
