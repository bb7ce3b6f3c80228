import * as z from 'zod/mini';
import { isCivilDate } from '../../domain/kernel/calendar.ts';
import type { State } from '../kit/state.ts';
import type { History, Served } from './window.ts';

const date = z.string().check(z.refine(isCivilDate));
const served = z.nullable(z.object({ from: date, to: date }));
const history = z.object({ served, detached: served, wantedFrom: z.nullable(date) });

/** Null for a state that is none, such as the first one, or that another release wrote. */
export const historyOf = (state: unknown): History | null => history.safeParse(state).data ?? null;

export const stateOf = ({ served, detached, wantedFrom }: History): State => ({
  served: daysOf(served),
  detached: daysOf(detached),
  wantedFrom,
});

const daysOf = (days: Served | null): State => (days === null ? null : { from: days.from, to: days.to });
