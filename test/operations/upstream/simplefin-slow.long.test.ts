import { expect, test } from 'vitest';
import { simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance check S10, in its own time. */

test('a SimpleFIN server may answer after 60 s; after 90 s the call ends', {
  timeout: 240_000,
}, async () => {
  const world = await simplefinWorld();
  const guid = await world.connect();
  world.server.script('accounts', { kind: 'delayed', delayMs: 60_000 }, { kind: 'delayed', delayMs: 100_000 });
  await world.refresh(guid);
  expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  const startedAt = performance.now();
  await world.refresh(guid);
  expect(performance.now() - startedAt).toBeLessThan(90_000);
  expect(await world.member(guid)).toMatchObject({ connection_status: 'FAILED' });
  expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 3 });
});
