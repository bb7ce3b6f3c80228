import { BEATS } from '../../../lib/app/planning/beats.ts';
import { editObject } from '../../../lib/app/planning/change-objects.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentBeat } from '../../../lib/present/planning/beat.ts';
import { presentInsight } from '../../../lib/present/planning/insight.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

export const updateBeat: WriteRun<'updateBeat'> = async ({ params, body: { beat } }, caller, deps) => {
  const fields = { hasBeenDisplayed: beat.has_been_displayed, isDismissed: beat.is_dismissed };
  const edited = await editObject(deps, await requestOf(caller), BEATS, { guid: params.beat_guid, fields });
  return edited.kind === 'refused' ? NOT_FOUND : { body: { beat: presentBeat(edited.object, caller.userGuid) } };
};

export const updateInsight: WriteRun<'updateInsight'> = async ({ params, body: { insight } }, caller, deps) => {
  const request = await requestOf(caller);
  const fields = { hasBeenDisplayed: insight.has_been_displayed, isDismissed: insight.is_dismissed };
  const edited = await editObject(deps, request, BEATS, { guid: params.insight_guid, fields });
  return edited.kind === 'refused' ? NOT_FOUND : { body: { insight: presentInsight(edited.object, request.user) } };
};
