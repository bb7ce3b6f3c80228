import { beforeEach } from 'vitest';
import { forFile } from '../project/lifetime.ts';
import { startApi, type TestApi, type TestCaller } from './api.ts';

/** For a whole test file, at its top: one service, and for each test the app of a new user. */
export const signedInAnew = async (use: (app: TestCaller) => void): Promise<TestApi> => {
  const api = await forFile(startApi());
  beforeEach(async () => use(await api.signInAnew()));
  return api;
};
