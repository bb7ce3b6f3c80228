import { readOperation } from '../operation.ts';

export const readUser = readOperation('/user', 'user');
