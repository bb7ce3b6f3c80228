import { memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'member credentials',
  source: ['nexus/reference/list-member-credentials'],
} as const;

const credentials = {
  status: 200,
  description: 'The fields of the login form, without stored values.',
  body: 'credentials',
} as const;

export const listMemberCredentials = operation({
  ...shared,
  path: '/members/{member_guid}/credentials',
  isForWidgets: true,
  summary: 'List the credentials needed to update a member',
  params: memberPath,
  answer: credentials,
});

export const listMemberCredentialsSingularPath = operation({
  ...shared,
  path: '/member/{member_guid}/credentials',
  summary: 'List the credentials needed to update a member (path as in the reference)',
  params: memberPath,
  answer: credentials,
});
