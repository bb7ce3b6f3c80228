import { expect, test } from 'vitest';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApiOn } from '../../support/api/api.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { inShard } from '../../support/webhooks/next-release-table.ts';
import { ANSWERED_204, notifier } from '../../support/webhooks/notify-deps.ts';

const SINCE = '2026-01-01T00:00:00Z';
const BROKEN: AttemptOutcome = { kind: 'answered', status: 500, retryAfter: null, answer: null };

interface Page {
  readonly deliveries: readonly { readonly event_guid: string; readonly status: string }[];
  readonly next: string | null;
}

/** A service that is rolled back by one release, in the middle of its deliveries. */
const rolledBack = async () => {
  const memory = createMemoryTable();
  let isNext = true;
  const table: typeof memory = {
    ...memory,
    write: (write) => memory.write(isNext && write.kind === 'put' ? { ...write, item: inShard(write.item) } : write),
  };
  const api = await startApiOn({ table });
  let outcome: AttemptOutcome = BROKEN;
  const taken: string[] = [];
  const { workOff, workOffNow } = notifier(api, async ({ headers }) => {
    if (outcome === ANSWERED_204) taken.push(headers['webhook-id'] ?? '');
    return outcome;
  });
  const webhook_endpoint = { url: 'https://one.example.com/', event_types: ['USER'] };
  const { guid } = (await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint })).json.webhook_endpoint;
  const join = async (...users: readonly string[]): Promise<void> => {
    for (const id of users) {
      await api.partner.call('POST', '/users', { user: { id } });
      api.clock.advance(SECOND_MS);
    }
  };
  await join('ada', 'ben', 'cleo');
  await workOffNow();
  isNext = false;
  outcome = ANSWERED_204;
  await join('dan', 'eve');
  const places = (): readonly number[] =>
    memory
      .items()
      .filter(({ sk }) => sk.startsWith('DLV#'))
      .map(({ pk }) => pk.split('#').length);
  return { api, memory, taken, workOff, workOffNow, join, endpoint: `/webhook_endpoints/${guid}`, places };
};

test('deliveries of the next release are attempted after a rollback, each once (P44)', async () => {
  const { api, taken, workOff, places } = await rolledBack();
  await workOff();
  // The sweep finds what is due, wherever it lies.
  for (let minute = 0; minute < 10; minute += 1) {
    api.clock.advance(60 * SECOND_MS);
    await api.sweepOnce();
    await workOff();
  }
  expect(new Set(taken).size).toBe(5);
  expect(taken).toHaveLength(5);
  expect(places().toSorted((one, other) => one - other)).toEqual([2, 2, 3, 3, 3]);
});

test('they are listed with those of this release, and replayed (P34, P44)', async () => {
  const { api, endpoint, taken, workOff } = await rolledBack();
  await workOff();
  const listed: Page['deliveries'][number][] = [];
  for (let before: string | null = ''; before !== null; ) {
    const page: Page = (await api.partner.get(`${endpoint}/deliveries?limit=2${before && `&before=${before}`}`)).json;
    listed.push(...page.deliveries);
    before = page.next;
  }
  const guids = listed.map(({ event_guid }) => event_guid);
  expect(guids).toEqual([...new Set(guids)].toSorted().toReversed());
  expect(guids).toHaveLength(5);
  for (const guid of guids) {
    const { deliveries } = (await api.partner.get(`/events/${guid}/deliveries`)).json;
    expect(deliveries).toMatchObject([{ event_guid: guid }]);
  }
  const before = taken.length;
  await api.partner.call('POST', `${endpoint}/replay`, { replay: { since: SINCE, only_missing: false } });
  await workOff();
  expect(new Set(taken.slice(before))).toEqual(new Set(guids));
});

test('one of them alone is replayed, where it lies (P34, P44)', async () => {
  const { api, endpoint, taken, workOff, places } = await rolledBack();
  await workOff();
  const { deliveries }: Page = (await api.partner.get(`${endpoint}/deliveries`)).json;
  const oldest = deliveries.at(-1)?.event_guid;
  const before = taken.length;
  const replay = { event_guid: oldest, only_missing: false };
  const answer = await api.partner.call('POST', `${endpoint}/replay`, { replay });
  expect([answer.status, answer.json.replay.deliveries_count]).toEqual([200, 1]);
  await workOff();
  expect(taken.slice(before)).toEqual([oldest]);
  expect(places()).toHaveLength(deliveries.length);
});

test('they go with their user, and with what was told of it (P42, P44)', async () => {
  const { api, memory, workOff } = await rolledBack();
  await workOff();
  for (const id of ['ada', 'dan']) {
    await api.partner.call('DELETE', `/users/${id}`, undefined, { 'MX-Skip-Webhook': 'true' });
  }
  const deliveries = () => memory.items().filter(({ sk }) => sk.startsWith('DLV#')).length;
  expect(deliveries()).toBe(5);
  api.clock.advance(14 * DAY_MS);
  for (let sweep = 0; sweep < 6; sweep += 1) {
    await api.sweepOnce();
    api.clock.advance(60 * SECOND_MS);
  }
  expect(deliveries()).toBe(3);
});
