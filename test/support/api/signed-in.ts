import { beforeEach } from 'vitest';
import { startApi, type TestCaller } from './api.ts';

/** For a whole test file, at its top: one service, and an app that is in each test that of a new user. */
export const signedInAnew = async () => {
  const api = await startApi();
  let current: TestCaller;
  beforeEach(async () => {
    current = await api.signInAnew();
  });
  const app: TestCaller = {
    call: (...sent) => current.call(...sent),
    get: (...sent) => current.get(...sent),
  };
  /** For the rest of the test, the app is in a new session of this user. Gives the session that it had. */
  const signInAs = async (id: string): Promise<TestCaller> => {
    const before = current;
    current = await api.signIn(id);
    return before;
  };
  return { api, app, signInAs };
};
