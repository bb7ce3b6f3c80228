import { ok, operation } from '../operation.ts';

/** Ours. It reads nothing: a call without a caller that read the table would let anybody multiply reads of one item. */
export const readHealth = operation({
  method: 'GET',
  path: '/health',
  function: 'read',
  auth: 'none',
  mediaFamily: 'own',
  answer: ok('health'),
});
