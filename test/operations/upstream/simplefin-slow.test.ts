import { beforeEach, describe, expect, test } from 'vitest';
import { manifest } from '../../../lib/connectors/simplefin/manifest.ts';
import {
  COLLECT_SECONDS_MAX,
  CONTACT_SECONDS_MAX,
  POLL_TIMEOUT_SECONDS,
  POLL_VISIBILITY_SECONDS,
} from '../../../lib/domain/jobs/limits.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance check S10, a hundred times as fast; `simplefin-slow.long.test.ts` takes its time. */

const TIMES = 100;

let world: SimplefinWorld;
beforeEach(async () => {
  world = await simplefinWorld();
  world.api.timeouts.of = (ms) => AbortSignal.timeout(ms / TIMES);
});

describe('a SimpleFIN server that answers', () => {
  test.each([5, 20, 60])('after %i s is waited for', async (seconds) => {
    world.server.script('accounts', { kind: 'delayed', delayMs: (seconds * 1_000) / TIMES });
    const guid = await world.connect();
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 1 });
  });

  test('after 100 s is given up, and called once', async () => {
    world.server.script('accounts', { kind: 'delayed', delayMs: 100_000 / TIMES });
    const guid = await world.connect();
    expect(await world.member(guid)).toMatchObject({ connection_status: 'FAILED' });
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 1 });
  });
});

test('a call ends before its step, its function and its message, in this order', () => {
  const { callSeconds, collectSeconds, contactSeconds } = manifest.limits;
  expect(contactSeconds).toBeLessThanOrEqual(CONTACT_SECONDS_MAX);
  const ends = [
    60,
    callSeconds,
    collectSeconds,
    COLLECT_SECONDS_MAX + 1,
    POLL_TIMEOUT_SECONDS,
    POLL_VISIBILITY_SECONDS,
  ];
  expect(ends.every((seconds, at) => at === 0 || (ends[at - 1] ?? 0) < seconds)).toBe(true);
});
