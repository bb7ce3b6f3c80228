import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { stopsAtEnd } from '../project/lifetime.ts';
import { portOf } from './port.ts';

export interface LocalServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** An HTTP server on a port of its own. It stops by itself, also in the middle of an answer. */
export const startLocalServer = async (listener: RequestListener): Promise<LocalServer> => {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    stop: stopsAtEnd(async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }),
  };
};
