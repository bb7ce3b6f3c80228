import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const GIVE_WAY = new URL('../../../infra/local/functions/give-way.ts', import.meta.url).href;
const PROGRAM = `
import { readlinkSync } from 'node:fs';
import { getPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { giveWay } from '${GIVE_WAY}';
const priority = () => getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)));
const before = priority();
giveWay();
parentPort.postMessage({ before, after: priority() });
`;

it.runIf(process.platform === 'linux')('giving way lowers the priority of one thread and of no other', async () => {
  const own = getPriority(process.pid);
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`));
  const [before, after] = await new Promise<readonly number[]>((resolve, reject) => {
    worker.once('message', (message) => resolve([message.before, message.after])).once('error', reject);
  });
  expect([before, after]).toEqual([own, Math.min(own + 10, 19)]);
  expect(getPriority(process.pid)).toBe(own);
});
