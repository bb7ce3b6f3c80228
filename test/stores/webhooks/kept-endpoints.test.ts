import { expect, test } from 'vitest';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { createKeptEndpoints } from '../../../lib/store/webhooks/kept-endpoints.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testUser } from '../../support/members/members.ts';
import { testWebhookEndpoint } from '../../support/webhooks/webhook-endpoints.ts';

const { clientGuid } = testUser();

const world = () => {
  const clock = testClock();
  const made = [testWebhookEndpoint()];
  let reads = 0;
  const list = async () => {
    reads += 1;
    return made.map((endpoint) => ({ ...endpoint, keys: [] }) as never);
  };
  const kept = createKeptEndpoints({ clock, clientAgeMsMax: 5 * SECOND_MS }, { list });
  return { clock, made, kept, reads: () => reads };
};

test('the events of a burst need one list of endpoints in five seconds', async () => {
  const { clock, kept, reads } = world();
  const happenedAtMs = clock() - MINUTE_MS;
  for (let event = 0; event < 50; event += 1) {
    await kept.list(clientGuid, happenedAtMs + event);
    clock.advance(90);
  }
  expect(reads()).toBe(1);
  clock.advance(SECOND_MS);
  await kept.list(clientGuid, happenedAtMs);
  expect(reads()).toBe(2);
});

test('an event goes to each earlier endpoint, also by a clock a second behind (P29)', async () => {
  for (const behindMs of [0, 400, SECOND_MS]) {
    const { clock, made, kept } = world();
    await kept.list(clientGuid, clock() - MINUTE_MS);
    made.push(testWebhookEndpoint({ guid: 'WHE-00000000-0000-7000-8000-000000000002' }));
    clock.advance(1);
    expect(await kept.list(clientGuid, clock() - behindMs)).toHaveLength(2);
  }
});
