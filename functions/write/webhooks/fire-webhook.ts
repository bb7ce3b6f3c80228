import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { EventDraft } from '../../../lib/contract/kernel/event-draft.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import type { Job } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { aggregationEvent } from '../../../lib/present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../../lib/present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../../lib/present/members/connection-status-event.ts';
import { memberEvent } from '../../../lib/present/members/member-event.ts';
import type { WriteRun } from '../deps.ts';

type Fired = Parameters<typeof fireWebhook>[0]['body']['fire_webhook']['type'];

/** Sends an event about the present state. The member does not change, and each call makes a new event. */
export const fireWebhook: WriteRun<'fireWebhook'> = async ({ params, body }, caller, deps) => {
  const { type } = body.fire_webhook;
  const [member, user] = await Promise.all([deps.members.read(caller.userGuid, params.member_guid), caller.user()]);
  if (member === null) return NOT_FOUND;
  if (!deps.isTestInstitution(member.institutionGuid)) {
    return problem('forbidden', 'Webhooks are sent on demand only about members of test institutions.');
  }
  const guid = member.mostRecentJobGuid;
  const found = guid === null ? null : await deps.history.find(caller.userGuid, guid);
  const nowMs = deps.clock();
  const draft = draftOf(type, { member, job: found?.job ?? null, userId: user.externalGuid, nowMs });
  if (draft === null)
    return problem('notAllowed', 'fire_webhook.type: the most recent job of the member is none to tell so of.');
  const event = newEvent(draft, deps.ids, nowMs);
  await deps.events.add([event], nowMs);
  await deps.announce([event]);
  return { body: { fire_webhook: { event_guid: event.guid, type } } };
};

interface Told {
  readonly member: Member;
  readonly job: Job | null;
  readonly userId: string;
  readonly nowMs: number;
}

/** Null where the member is not in the state that the event is about. */
const draftOf = (type: Fired, { member, job, userId, nowMs }: Told): EventDraft | null => {
  switch (type) {
    case 'CONNECTION_STATUS':
      return connectionStatusEvent(member);
    case 'MEMBER':
      return memberEvent({ action: 'updated', member, userId, nowMs });
    case 'JOB_STATUS':
      return job === null ? null : jobStatusEvent({ member, job, userId });
    case 'AGGREGATION': {
      // A job that runs, failed or had another purpose brought no data that the event could tell of.
      const completedAtMs = job?.kind === 'AGGREGATION' && job.status === 'COMPLETED' ? job.finishedAt : null;
      if (job === null || completedAtMs === null) return null;
      return aggregationEvent({ member, job, userId, counts: NOTHING_CHANGED, completedAtMs });
    }
  }
};
