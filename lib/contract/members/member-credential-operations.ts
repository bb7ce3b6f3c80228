import { ok, readOperation } from '../operation.ts';

export const listMemberCredentials = readOperation({
  path: '/members/{member_guid}/credentials',
  isForWidgets: true,
  answer: ok('credentials'),
});

export const listMemberCredentialsSingularPath = readOperation({
  path: '/member/{member_guid}/credentials',
  answer: ok('credentials'),
});
