import type { AddressInfo } from 'node:net';

/** The port a listening TCP server was given. */
export const portOf = (server: { address: () => AddressInfo | string | null }): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP');
  return address.port;
};
