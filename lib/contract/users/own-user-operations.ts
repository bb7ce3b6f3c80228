import { ok, readOperation } from '../operation.ts';

export const readUser = readOperation({
  path: '/user',
  answer: ok('user'),
});
