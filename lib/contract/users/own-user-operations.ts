import { readOperation } from '../operation.ts';

export const readUser = readOperation({
  path: '/user',
  answer: { status: 200, body: 'user' },
});
