import { isProblem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/beats/beat-changes.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import { changeBeatOf } from './change-beat.ts';
import type { PlanningDeps } from './planning-deps.ts';

export const updateBeat: Run<typeof entries.updateBeat, SessionCaller, PlanningDeps> = async (
  { params, body: { beat } },
  caller,
  deps,
) => {
  const fields = { hasBeenDisplayed: beat.has_been_displayed, isDismissed: beat.is_dismissed };
  const changed = await changeBeatOf(await caller.user(), params.beat_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { beat: presentBeat(changed, caller.userGuid) } };
};
