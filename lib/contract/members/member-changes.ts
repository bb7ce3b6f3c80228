import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import { LOGIN_TAKEN } from './login-taken.ts';
import { memberCreateRequest, memberUpdateRequest } from './member-requests.ts';

const shared = { auth: 'session', tag: 'members', skipsWebhook: true } as const;

const oneMember = {
  status: 200,
  description: 'The member, in its state right after the request.',
  body: 'member',
} as const;

export const createMember = operation({
  ...shared,
  method: 'POST',
  path: '/members',
  isForWidgets: true,
  function: 'refresh',
  summary: 'Create a member',
  description:
    'Starts an aggregation unless skip_aggregation is true. A login that a member of the user has at the institution ' +
    'already is refused with 422, code 4220; member_guid beside the error names that member, which can be updated instead.',
  source: [
    'nexus/reference/create-member',
    'nexus/create-new-member',
    'nexus/overview/errors',
    'nexus/member-use-cases',
  ],
  body: { schema: rootedOrNot('member', z.object({ member: memberCreateRequest })), isRequired: true },
  tellsRefresh: true,
  answer: { ...oneMember, description: 'Member created.' },
  errors: ['duplicate', 'memberLimit', 'loginsRefused'],
  errorAnswer: LOGIN_TAKEN,
});

export const updateMember = operation({
  ...shared,
  method: 'PUT',
  path: '/members/{member_guid}',
  isForWidgets: true,
  function: 'refresh',
  summary: 'Update credentials or attributes of a member',
  description:
    'Omitted fields keep their value. New credentials start an aggregation unless skip_aggregation is true or a job ' +
    'is already running. Old clients may also answer a challenge by this call. If the institution has asked for a ' +
    'pause, new credentials are stored and tried after the pause; Tributary-Refresh says after how many seconds. With ' +
    'another institution_guid, credentials are those for it, and the member moves there with all its data. It keeps its ' +
    'earlier connection until the new one has brought data, and has it again where the job ends without any.',
  source: ['nexus/reference/update-member', 'nexus/member-use-cases'],
  params: memberPath,
  body: { schema: rootedOrNot('member', z.object({ member: memberUpdateRequest })), isRequired: true },
  tellsRefresh: true,
  answer: oneMember,
  errors: ['conflict', 'duplicate', 'loginsRefused', 'ruleBroken'],
  errorAnswer: LOGIN_TAKEN,
});

export const deleteMember = operation({
  ...shared,
  method: 'DELETE',
  path: '/members/{member_guid}',
  isForWidgets: true,
  function: 'write',
  summary: 'Delete a member and everything under it',
  description: 'Credentials are destroyed at once. The data can no longer be read, and are purged after 14 days.',
  source: ['nexus/reference/delete-member', 'nexus/overview/deleting-objects', 'nexus/overview/errors'],
  params: memberPath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
});
