import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { portOf } from './port.ts';

/** A TCP server that does as told with every connection. */
export const listenTcp = async (onConnection: (socket: Socket) => void, host = '127.0.0.1', port = 0) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    onConnection(socket);
  });
  await once(server.listen(port, host), 'listening');
  const close = (): Promise<unknown> => {
    for (const socket of sockets) socket.destroy();
    return new Promise((closed) => server.close(closed));
  };
  return { port: portOf(server), sockets, close };
};
