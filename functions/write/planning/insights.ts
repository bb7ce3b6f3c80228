import { isProblem } from '../../../lib/contract/error-code.ts';
import { presentInsight } from '../../../lib/present/planning/insight.ts';
import type { WriteRun } from '../deps.ts';
import { changeBeatOf } from './change-beat.ts';

export const updateInsight: WriteRun<'updateInsight'> = async ({ params, body: { insight } }, caller, deps) => {
  const user = await caller.user();
  const fields = { hasBeenDisplayed: insight.has_been_displayed, isDismissed: insight.is_dismissed };
  const changed = await changeBeatOf(user, params.insight_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { insight: presentInsight(changed, user) } };
};
