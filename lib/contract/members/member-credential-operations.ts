import { memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
} as const;

const credentials = {
  status: 200,
  body: 'credentials',
} as const;

export const listMemberCredentials = operation({
  ...shared,
  path: '/members/{member_guid}/credentials',
  isForWidgets: true,
  params: memberPath,
  answer: credentials,
});

export const listMemberCredentialsSingularPath = operation({
  ...shared,
  path: '/member/{member_guid}/credentials',
  params: memberPath,
  answer: credentials,
});
