import * as z from 'zod/mini';
import { rootedOrNot } from '../kernel/rooted.ts';
import { ok, operation } from '../operation.ts';
import { memberJoinRequest } from './member-requests.ts';

export const joinMember = operation({
  method: 'PUT',
  path: '/members/{member_guid}/join',
  auth: 'session',
  isForWidgets: true,
  function: 'import',
  body: { schema: rootedOrNot('member', z.object({ member: memberJoinRequest })), isRequired: true },
  skipsWebhook: true,
  answer: ok('member'),
  errors: ['conflict', 'ruleBroken'],
});
