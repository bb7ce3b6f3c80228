import { beforeEach, describe, expect, test } from 'vitest';
import { REQUESTS_SPENT_SENTENCE } from '../../../lib/domain/jobs/connection-sentences.ts';
import { DAY_MS, HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { STILL_THERE_SENTENCE } from '../../../lib/domain/members/move.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';
import { bookAccount, bookOf, bookRow } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';
import { listsFromFeed } from '../../support/webhooks/lists-from-feed.ts';

let table: MemoryTable;
let world: SimplefinWorld;
let guid: string;
beforeEach(async () => {
  table = createMemoryTable();
  world = await simplefinWorld({ table, book: bookOf(bookAccount({ rows: [bookRow()] })) });
  guid = (await world.api.connect(await world.app(), 'sandbox-3')).json.member.guid;
  await world.api.settle();
});

const move = async (token: string) => {
  const answer = await world.moveTo(guid, token);
  expect(answer.status).toBe(200);
  await world.api.settle();
  return world.member(guid);
};
const kept = async () => table.items('CREDNEXT#')[0];
const claims = (): number => world.server.counts().claim;

describe('a move to SimpleFIN whose first data fail (P45)', () => {
  const fail = () => world.server.script('accounts', { kind: 'status', status: 500 });

  test('keeps the access that the token gave, and the same call continues with it', async () => {
    const token = world.server.issueToken();
    fail();
    const failed = await move(token);
    expect(failed).toMatchObject({ institution_code: 'mxbank', connection_status: 'FAILED' });
    expect(failed.connection_status_message).toContain(STILL_THERE_SENTENCE);
    // The token itself is of no use any more.
    expect(await kept()).toEqual(expect.objectContaining({ secrets: expect.anything(), ttl: expect.any(Number) }));
    expect(Object.keys((await kept()) ?? {})).not.toContain('answers');
    world.api.clock.advance(HOUR_MS);
    expect(await move(token)).toMatchObject({ institution_code: 'simplefin', connection_status: 'CONNECTED' });
    expect([claims(), await kept()]).toEqual([1, undefined]);
  });

  test('keeps it however often they fail, and over refreshes of the earlier connection', async () => {
    const token = world.server.issueToken();
    for (let tries = 0; tries < 2; tries += 1) {
      fail();
      expect(await move(token)).toMatchObject({ connection_status: 'FAILED' });
      expect(await world.refresh(guid, 24)).toBe('started');
      expect(await world.member(guid)).toMatchObject({ institution_code: 'mxbank', connection_status: 'CONNECTED' });
    }
    expect(await move(token)).toMatchObject({ institution_code: 'simplefin', connection_status: 'CONNECTED' });
    expect(claims()).toBe(1);
  });

  test('counts all of its requests when it is tried again', async () => {
    const token = world.server.issueToken();
    for (let tries = 0; tries < 8; tries += 1) {
      fail();
      await move(token);
    }
    expect(world.server.calls().length).toBeLessThanOrEqual(5);
    expect(await world.member(guid)).toMatchObject({
      connection_status_message: expect.stringMatching(/^All requests that the institution allows/),
    });
  });

  test('gives the access up for another token or institution, and with the member', async () => {
    fail();
    await move(world.server.issueToken());
    expect(await move(world.server.issueToken())).toMatchObject({ connection_status: 'CONNECTED' });
    expect([claims(), await kept()]).toEqual([2, undefined]);
    const second = (await world.api.connect(await world.app(), 'sandbox-4')).json.member.guid;
    await world.api.settle();
    guid = second;
    fail();
    await move(world.server.issueToken());
    expect(await kept()).toBeDefined();
    await (await world.app()).call('DELETE', `/members/${guid}`);
    expect(await kept()).toBeUndefined();
  });

  test('keeps no access where the token was refused', async () => {
    world.server.script('claim', { kind: 'status', status: 403 });
    expect(await move(world.server.issueToken())).toMatchObject({ connection_status: 'DENIED' });
    expect(await kept()).toBeUndefined();
  });
});

describe('a setup token that was sent (P45)', () => {
  const USED_UP = /was entered before, and a token works only once/;

  test('is not sent again after another one: A, B, A', async () => {
    const [a, b] = [world.server.issueToken(), world.server.issueToken()];
    const own = await world.connect(a);
    for (const token of [b, a]) {
      await world.giveToken(own, token);
      await world.api.settle();
    }
    expect(claims()).toBe(2);
    expect(await world.member(own)).toMatchObject({
      connection_status: 'IMPAIRED',
      connection_status_message: expect.stringMatching(USED_UP),
      needs_updated_credentials: true,
    });
  });

  test.each([
    ['whose answer was lost', { kind: 'lost' }],
    ['that was refused', { kind: 'status', status: 403 }],
  ] as const)('and %s is not sent again after another one', async (_, play) => {
    const [a, b] = [world.server.issueToken(), world.server.issueToken()];
    world.server.script('claim', play);
    const own = await world.connect(a);
    for (const token of [b, a]) {
      await world.giveToken(own, token);
      await world.api.settle();
    }
    expect([claims(), (await world.member(own)).connection_status]).toEqual([2, 'IMPAIRED']);
  });

  test('and had to wait is sent then, also after another one', async () => {
    const [a, b] = [world.server.issueToken(), world.server.issueToken()];
    world.server.script('claim', { kind: 'status', status: 402 });
    const own = await world.connect(a);
    for (const token of [b, a]) {
      await world.giveToken(own, token);
      await world.api.settle();
    }
    expect([claims(), (await world.member(own)).connection_status]).toEqual([3, 'CONNECTED']);
  });

  test('is not sent by any other member of any user, also when the first is deleted', async () => {
    const [a, b] = [world.server.issueToken(), world.server.issueToken()];
    const own = await world.connect(a);
    await world.giveToken(own, b);
    await world.api.settle();
    const second = await world.connect(a);
    expect((await world.member(second)).connection_status_message).toMatch(USED_UP);
    await (await world.app()).call('DELETE', `/members/${own}`);
    const other = await world.api.signIn('somebody else');
    const third = await world.createMember(b, other);
    await world.api.settle();
    expect((await other.get(`/members/${third.json.member.guid}`)).json.member.connection_status_message).toMatch(
      USED_UP,
    );
    expect(claims()).toBe(2);
  });

  test('and is entered again with a line break continues with its access', async () => {
    const token = world.server.issueToken();
    const own = await world.connect(token);
    await world.giveToken(own, `${token.slice(0, 20)}\n${token.slice(20)}`);
    await world.api.settle();
    expect([claims(), (await world.member(own)).connection_status]).toEqual([1, 'CONNECTED']);
  });

  test('is forgotten with its user, and is nowhere in clear text (P42)', async () => {
    const token = world.server.issueToken();
    await world.connect(token);
    const marks = [...table.items('USED#'), ...table.items('UNIQ')].filter(({ pk, sk }) => /USED/.test(pk + sk));
    expect(marks).toHaveLength(2);
    const claimUrl = Buffer.from(token, 'base64').toString();
    expect(JSON.stringify(marks)).not.toContain(claimUrl);
    await world.api.partner.call('DELETE', '/users/user');
    for (let day = 0; day < 16; day += 1) {
      world.api.clock.advance(DAY_MS);
      await world.api.sweepOnce();
    }
    expect([...table.items('USED#'), ...table.items('UNIQ')].filter(({ pk, sk }) => /USED/.test(pk + sk))).toEqual([]);
  });
});

test('new tokens without a request left wait, and the feed shows the status (P15)', async () => {
  const own = await world.connect();
  const lists = await listsFromFeed(world.api, world.app);
  const faults = await lists.faultsAfter(async () => {
    for (let tokens = 0; tokens < 4; tokens += 1) {
      await world.giveToken(own, world.server.issueToken());
      await world.api.settle();
    }
  });
  expect((await world.member(own)).connection_status_message).toBe(REQUESTS_SPENT_SENTENCE);
  expect(faults.filter((fault) => fault.startsWith(`MEMBER ${own}`))).toEqual([]);
});
