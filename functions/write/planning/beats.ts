import { isProblem, NOT_FOUND, type Problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { refused } from '../../../lib/domain/kernel/refused.ts';
import { type Beat, type BeatFields, changeBeat } from '../../../lib/domain/planning/beats/beat.ts';
import { shownBeats } from '../../../lib/domain/planning/beats/shown-beats.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import { presentInsight } from '../../../lib/present/planning/insight.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';

/** The beat after the change. The record of changes makes its events, as a beat and as an insight. */
const change = async (
  user: User,
  guid: Guid<'BET'>,
  fields: BeatFields,
  { clock, planning }: WriteDeps,
): Promise<Beat | Problem> => {
  const changed = await planning.change(
    user,
    ({ state, view }) => {
      const before = shownBeats(state.beats, view.accountsWithoutPfm).find((beat) => beat.guid === guid);
      if (before === undefined) return refused('missing');
      const after = changeBeat(before, fields, clock());
      const isSame = after === before;
      return {
        kind: 'changed',
        beats: isSame ? state.beats : state.beats.map((beat) => (beat === before ? after : beat)),
      };
    },
    { eventsOf: () => [], isQuiet: false },
  );
  return (changed.kind === 'changed' ? changed.state.beats.find((beat) => beat.guid === guid) : undefined) ?? NOT_FOUND;
};

export const updateBeat: WriteRun<'updateBeat'> = async ({ params, body: { beat } }, caller, deps) => {
  const fields = { hasBeenDisplayed: beat.has_been_displayed, isDismissed: beat.is_dismissed };
  const changed = await change(await caller.user(), params.beat_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { beat: presentBeat(changed, caller.userGuid) } };
};

export const updateInsight: WriteRun<'updateInsight'> = async ({ params, body: { insight } }, caller, deps) => {
  const user = await caller.user();
  const fields = { hasBeenDisplayed: insight.has_been_displayed, isDismissed: insight.is_dismissed };
  const changed = await change(user, params.insight_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { insight: presentInsight(changed, user) } };
};
