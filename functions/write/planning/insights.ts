import { isProblem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/beats/insight-changes.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentInsight } from '../../../lib/present/planning/insight.ts';
import { changeBeatOf } from './change-beat.ts';
import type { PlanningDeps } from './planning-deps.ts';

export const updateInsight: Run<typeof entries.updateInsight, SessionCaller, PlanningDeps> = async (
  { params, body: { insight } },
  caller,
  deps,
) => {
  const user = await caller.user();
  const fields = { hasBeenDisplayed: insight.has_been_displayed, isDismissed: insight.is_dismissed };
  const changed = await changeBeatOf(user, params.insight_guid, fields, deps);
  return isProblem(changed) ? changed : { body: { insight: presentInsight(changed, user) } };
};
