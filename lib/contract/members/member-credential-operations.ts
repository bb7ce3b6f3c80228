import { readOperation } from '../operation.ts';

export const listMemberCredentials = readOperation({
  path: '/members/{member_guid}/credentials',
  isForWidgets: true,
  answer: { status: 200, body: 'credentials' },
});

export const listMemberCredentialsSingularPath = readOperation({
  path: '/member/{member_guid}/credentials',
  answer: { status: 200, body: 'credentials' },
});
