import { operation } from '../operation.ts';

export const readUser = operation({
  method: 'GET',
  path: '/user',
  function: 'read',
  auth: 'session',
  tag: 'user',
  summary: 'Read the user of the session',
  source: ['nexus/reference/read-user', 'nexus/reference/users-overview'],
  answer: { status: 200, description: 'The user.', body: 'user' },
});
