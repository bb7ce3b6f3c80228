import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listBeats: ReadRun<'listBeats'> = fromPlanning(async (_input, caller, { planning }) => {
  const { beats } = await planning.read(caller, ['beats']);
  return { body: { beats: beats.map((beat) => presentBeat(beat, caller.userGuid)) } };
});

export const readBeat: ReadRun<'readBeat'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const { beats } = await planning.read(caller, ['beats']);
  const beat = beats.find(({ guid }) => guid === params.beat_guid);
  return beat === undefined ? NOT_FOUND : { body: { beat: presentBeat(beat, caller.userGuid) } };
});
