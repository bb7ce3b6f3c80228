import { afterAll } from 'vitest';
import { startApi, type TestApi } from './api.ts';
import { serveApi } from './api-server.ts';

/** The service behind HTTP for one file of tests, stopped after the last of them. */
export const servedApi = async (start: () => Promise<TestApi> = startApi) => {
  const api = await start();
  const server = await serveApi(api);
  afterAll(async () => {
    await server.stop();
    await api.stop();
  });
  return { api, server };
};
