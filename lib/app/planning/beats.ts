import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import { type BeatFields, changeBeat } from '../../domain/planning/beats/beat.ts';
import { shownBeats } from '../../domain/planning/beats/shown-beats.ts';
import type { PlanningChange, PlanningState } from '../../domain/planning/planning-state.ts';
import type { PlanningContext } from './planning-context.ts';

/** Beats that their user is shown. The record of changes makes their events, as beats and as insights. */
export const BEATS = {
  of: ({ beats }: PlanningState) => beats,
  edit: (
    { state, view }: PlanningContext,
    guid: Guid<'BET'>,
    fields: BeatFields,
  ): PlanningChange<'beats', 'missing'> => {
    const before = shownBeats(state.beats, view.accountsWithoutPfm).find((beat) => beat.guid === guid);
    if (before === undefined) return refused('missing');
    const after = changeBeat(before, fields, view.nowMs);
    return { kind: 'changed', beats: state.beats.map((beat) => (beat === before ? after : beat)) };
  },
} as const;
