import * as z from 'zod/mini';
import { rootedOrNot } from '../kernel/rooted.ts';
import { ok, operation } from '../operation.ts';
import { memberCredentialCreateRequest } from './credential-answers.ts';
import { LOGIN_TAKEN } from './login-taken.ts';

export const createMemberCredentials = operation({
  method: 'POST',
  path: '/members/{member_guid}/credentials',
  function: 'refresh',
  auth: 'session',
  isDeprecated: true,
  body: {
    schema: rootedOrNot('member', z.object({ member: memberCredentialCreateRequest })),
    isRequired: true,
  },
  answer: ok('memberCredential'),
  errors: ['duplicate', 'loginsRefused'],
  errorAnswer: LOGIN_TAKEN,
});
