import * as z from 'zod/mini';
import { rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import { memberJoinRequest } from './member-requests.ts';

export const joinMember = operation({
  method: 'PUT',
  path: '/members/{member_guid}/join',
  auth: 'session',
  isForWidgets: true,
  function: 'import',
  body: { schema: rootedOrNot('member', z.object({ member: memberJoinRequest })), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'member' },
  errors: ['conflict', 'ruleBroken'],
});
