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
  description: 'The fields to fill in; never what was filled in before.',
  body: 'credentials',
} as const;

export const listMemberCredentials = operation({
  ...shared,
  path: '/members/{member_guid}/credentials',
  summary: 'List the credentials needed to update a member',
  params: memberPath,
  answer: credentials,
});

export const listMemberCredentialsSingularPath = operation({
  ...shared,
  path: '/member/{member_guid}/credentials',
  summary: 'List member credentials, path as printed by the reference',
  params: memberPath,
  answer: credentials,
});
