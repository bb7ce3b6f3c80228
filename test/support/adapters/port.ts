import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** The port a listening TCP server was given. */
export const portOf = (server: { address: () => AddressInfo | string | null }): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP');
  return address.port;
};

/** A loopback port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
};
