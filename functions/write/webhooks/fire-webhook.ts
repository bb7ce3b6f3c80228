import { fireWebhook as fire } from '../../../lib/app/webhooks/fire-webhook.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { WriteRun } from '../deps.ts';

const REFUSALS = {
  memberMissing: NOT_FOUND,
  institutionIsReal: problem('forbidden', 'Webhooks are sent on demand only about members of test institutions.'),
  jobDoesNotFit: problem('notAllowed', 'fire_webhook.type: the most recent job of the member is none to tell so of.'),
} as const;

export const fireWebhook: WriteRun<'fireWebhook'> = async ({ params, body }, caller, deps) => {
  const { type } = body.fire_webhook;
  const fired = await fire(deps, await caller.user(), { memberGuid: params.member_guid, type });
  if (fired.kind === 'refused') return REFUSALS[fired.reason];
  return { body: { fire_webhook: { event_guid: fired.event.guid, type } } };
};
