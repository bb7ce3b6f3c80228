import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { portOf } from '../adapters/port.ts';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server on loopback that answers every call with the same bytes, which need not be valid HTTP. */
export const startRawUpstream = async (
  reply: Reply,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    request.resume();
    reply(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
