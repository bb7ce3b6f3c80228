import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startApi, type TestApi, type TestCaller } from './api.ts';

/** For a whole test file, at its top: one service, and for each test the app of a new user. */
export const signedInAnew = (use: (api: TestApi, app: TestCaller) => void): void => {
  let api: TestApi;
  let users = 0;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    users += 1;
    use(api, await api.signIn(`user-${users}`));
  });
};
