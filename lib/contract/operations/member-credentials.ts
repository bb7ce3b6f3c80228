import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { memberCredentialCreateRequest } from '../schemas/credential.ts';
import { rootedOrNot } from '../schemas/rooted.ts';
import { memberPath } from './paths.ts';

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

export const createMemberCredentials = operation({
  id: 'createMemberCredentials',
  method: 'POST',
  path: '/members/{member_guid}/credentials',
  function: 'refresh',
  auth: 'session',
  tag: 'member credentials',
  summary: 'Store one member credential',
  isDeprecated: true,
  source: ['nexus/reference/create-member-credentials'],
  params: memberPath,
  body: {
    schema: rootedOrNot('member', z.object({ member: memberCredentialCreateRequest })),
    isRequired: true,
  },
  answer: {
    status: 200,
    description: 'Credential stored.',
    body: 'memberCredential',
  },
  errors: [],
});
