import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Where two threads want the same processor, one of normal priority gets nine tenths of it. */
const NICENESS = 10;

/** Lowers the priority of this thread, and of no other thread of the process. Only Linux has priorities of threads. */
export const giveWay = (): void => {
  if (process.platform !== 'linux') return;
  const threadId = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  setPriority(threadId, NICENESS);
};
