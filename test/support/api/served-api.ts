import { startApi, type TestApi } from './api.ts';
import { serveApi } from './api-server.ts';

/** The service behind HTTP. Both stop by themselves. */
export const servedApi = async (start: () => Promise<TestApi> = startApi) => {
  const api = await start();
  return { api, server: await serveApi(api) };
};
