import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Hostile receivers: what each does with a connection, and how an attempt to call it must end. */
export interface HostileReceiver {
  readonly name: string;
  readonly onConnection: (socket: Socket) => void;
  readonly outcome: 'answered' | 'timedOut' | 'broken';
}

const GIGABYTE = 2 ** 30;
const BLOCK = Buffer.alloc(65_536, 'x');
const CHUNK = Buffer.concat([Buffer.from('10000\r\n'), BLOCK, Buffer.from('\r\n')]);

/** Writes `block` for as long as somebody reads. */
const pour = (socket: Socket, block: Buffer): void => {
  const more = (): void => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', more);
  more();
};
const drip = (socket: Socket, text: string, everyMs: number): void => {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.on('close', () => clearInterval(timer));
};

/** `secondMs`: how long a second is to a receiver that sends one byte in it. */
export const hostileReceivers = (secondMs: number): readonly HostileReceiver[] => [
  {
    name: 'answers without end',
    onConnection: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      pour(socket, CHUNK);
    },
    outcome: 'answered',
  },
  {
    name: 'answers a gigabyte',
    onConnection: (socket) => {
      socket.write(`HTTP/1.1 500 Sorry\r\ncontent-length: ${GIGABYTE}\r\n\r\n`);
      pour(socket, BLOCK);
    },
    outcome: 'answered',
  },
  {
    name: 'answers a bomb',
    onConnection: (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${BOMB.length}\r\n\r\n`);
      socket.end(BOMB);
    },
    outcome: 'answered',
  },
  {
    name: 'drips its body',
    onConnection: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
      drip(socket, 'x', secondMs);
    },
    outcome: 'answered',
  },
  {
    name: 'drips its headers',
    onConnection: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      drip(socket, 'x', secondMs);
    },
    outcome: 'timedOut',
  },
  { name: 'says nothing', onConnection: () => undefined, outcome: 'timedOut' },
  {
    name: 'hints without end',
    onConnection: (socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', secondMs / 50),
    outcome: 'timedOut',
  },
  {
    name: 'sends ten thousand headers',
    onConnection: (socket) => {
      const headers = Array.from({ length: 10_000 }, (_, index) => `x-${index}: y\r\n`);
      socket.end(`HTTP/1.1 200 OK\r\n${headers.join('')}\r\n`);
    },
    outcome: 'broken',
  },
  {
    name: 'sends one header without end',
    onConnection: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-long: ');
      pour(socket, BLOCK);
    },
    outcome: 'broken',
  },
];

const BOMB = gzipSync(Buffer.alloc(50_000_000));
