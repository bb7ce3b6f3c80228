import * as z from 'zod/mini';
import { isCivilDate } from '../../domain/kernel/calendar.ts';
import type { State } from '../kit/state.ts';
import type { History, Served } from './window.ts';

const date = z.string().check(z.refine(isCivilDate));
const served = z.nullable(z.object({ from: date, to: date }));
const history = z.object({ served, detached: served, wantedFrom: z.nullable(date) });

/** The state of older releases does not say it. */
const pace = z.object({ isSlow: z.boolean() });

/** Null for a state that is none, such as the first one, or that another release wrote. */
export const historyOf = (state: unknown): History | null => history.safeParse(state).data ?? null;

/** Whether an earlier window once came too late, because the server had taken most of the time for the recent days. */
export const isSlowIn = (state: unknown): boolean => pace.safeParse(state).data?.isSlow ?? false;

export const stateOf = ({ served, detached, wantedFrom }: History, isSlow: boolean): State => ({
  served: daysOf(served),
  detached: daysOf(detached),
  wantedFrom,
  ...(isSlow && { isSlow }),
});

const daysOf = (days: Served | null): State => (days === null ? null : { from: days.from, to: days.to });
