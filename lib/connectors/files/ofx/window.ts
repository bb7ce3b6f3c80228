import { addDays } from '../../../domain/kernel/calendar.ts';
import { type Aggregate, leafOf } from './aggregate.ts';
import { dateOrNull } from './date.ts';
import type { Notes } from './notes.ts';

/** Civil dates, both included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** The days that a list of rows covers; null when it does not say so, or says it backwards. */
export const windowOf = (list: Aggregate, notes: Notes): Window | null => {
  const from = dateOrNull(leafOf(list, 'DTSTART'), notes);
  const to = dateOrNull(leafOf(list, 'DTEND'), notes);
  return from === null || to === null || from > to ? null : { from, to };
};

/** In the order of time; those that overlap or touch become one. */
export const joinWindows = (windows: readonly Window[]): readonly Window[] => {
  const joined: Window[] = [];
  for (const window of windows.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || window.from > addDays(last.to, 1)) joined.push(window);
    else if (window.to > last.to) joined[joined.length - 1] = { from: last.from, to: window.to };
  }
  return joined;
};

const byStart = (a: Window, b: Window): number => (a.from < b.from ? -1 : Number(a.from > b.from));
