import { afterAll } from 'vitest';
import { startApi } from './api.ts';
import { serveApi } from './api-server.ts';

/** The service behind HTTP for one file of tests, stopped after the last of them. */
export const servedApi = async () => {
  const api = await startApi();
  const server = await serveApi(api);
  afterAll(async () => {
    await server.stop();
    await api.stop();
  });
  return { api, server };
};
