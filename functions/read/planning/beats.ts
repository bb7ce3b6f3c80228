import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/beats/beat-operations.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import { fromPlan } from './from-plan.ts';

export const listBeats = fromPlan<typeof entries.listBeats>(async (_input, caller, { planning }) => {
  const { beats } = await planning.read(caller, ['beats']);
  return { body: { beats: beats.map((beat) => presentBeat(beat, caller.userGuid)) } };
});

export const readBeat = fromPlan<typeof entries.readBeat>(async ({ params }, caller, { planning }) => {
  const { beats } = await planning.read(caller, ['beats']);
  const beat = beats.find(({ guid }) => guid === params.beat_guid);
  return beat === undefined ? NOT_FOUND : { body: { beat: presentBeat(beat, caller.userGuid) } };
});
