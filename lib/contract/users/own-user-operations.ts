import { operation } from '../operation.ts';

export const readUser = operation({
  method: 'GET',
  path: '/user',
  function: 'read',
  auth: 'session',
  answer: { status: 200, body: 'user' },
});
