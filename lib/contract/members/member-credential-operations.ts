import { memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const credentials = {
  status: 200,
  description: 'The fields to fill in; never what was filled in before.',
  body: 'credentials',
} as const;

export const listMemberCredentials = operation({
  id: 'listMemberCredentials',
  method: 'GET',
  path: '/members/{member_guid}/credentials',
  function: 'read',
  auth: 'session',
  tag: 'member credentials',
  summary: 'List the credentials needed to update a member',
  source: ['nexus/reference/list-member-credentials'],
  params: memberPath,
  answer: credentials,
  errors: [],
});

export const listMemberCredentialsSingularPath = operation({
  id: 'listMemberCredentialsSingularPath',
  method: 'GET',
  path: '/member/{member_guid}/credentials',
  function: 'read',
  auth: 'session',
  tag: 'member credentials',
  summary: 'List member credentials, path as printed by the reference',
  source: ['nexus/reference/list-member-credentials'],
  params: memberPath,
  answer: credentials,
  errors: [],
});
