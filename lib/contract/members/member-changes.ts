import * as z from 'zod/mini';
import { rootedOrNot } from '../kernel/rooted.ts';
import { ok, operation } from '../operation.ts';
import { LOGIN_TAKEN } from './login-taken.ts';
import { memberCreateRequest, memberUpdateRequest } from './member-requests.ts';

const shared = { auth: 'session', skipsWebhook: true } as const;

export const createMember = operation({
  ...shared,
  method: 'POST',
  path: '/members',
  isForWidgets: true,
  function: 'refresh',
  body: { schema: rootedOrNot('member', z.object({ member: memberCreateRequest })), isRequired: true },
  hasRefreshHeaders: true,
  answer: ok('member'),
  errors: ['duplicate', 'memberLimit', 'loginsRefused'],
  errorAnswer: LOGIN_TAKEN,
});

export const updateMember = operation({
  ...shared,
  method: 'PUT',
  path: '/members/{member_guid}',
  isForWidgets: true,
  function: 'refresh',
  body: { schema: rootedOrNot('member', z.object({ member: memberUpdateRequest })), isRequired: true },
  hasRefreshHeaders: true,
  answer: ok('member'),
  errors: ['conflict', 'duplicate', 'loginsRefused', 'ruleBroken'],
  errorAnswer: LOGIN_TAKEN,
});

export const deleteMember = operation({
  ...shared,
  method: 'DELETE',
  path: '/members/{member_guid}',
  isForWidgets: true,
  function: 'write',
  answer: ok('emptyObject'),
});
