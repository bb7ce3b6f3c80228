import { expect } from 'vitest';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { PollWorld } from '../jobs/poll-world.ts';

/** Longer than any claim lasts. */
const CLAIM_SECONDS = 121;

/** Runs a job whose first worker dies after it has fetched and before it stages anything; another worker goes on. */
export const runAfterDeath = async (world: PollWorld): Promise<void> => {
  const { stageFeed } = world.deps;
  Object.assign(world.deps, { stageFeed: () => Promise.reject(new Error('killed')) });
  await world.start();
  await expect(world.run()).rejects.toThrow('killed');
  Object.assign(world.deps, { stageFeed });
  world.clock.advance(CLAIM_SECONDS * SECOND_MS);
  await world.jobs.repair(await world.read());
  await world.run();
};
