import { isProblem } from '../../../lib/contract/error-code.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import type { WriteRun } from '../deps.ts';
import { changeBeatOf } from './change-beat.ts';

export const updateBeat: WriteRun<'updateBeat'> = async ({ params, body: { beat } }, caller, deps) => {
  const fields = { hasBeenDisplayed: beat.has_been_displayed, isDismissed: beat.is_dismissed };
  const changed = await changeBeatOf(await caller.user(), params.beat_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { beat: presentBeat(changed, caller.userGuid) } };
};
