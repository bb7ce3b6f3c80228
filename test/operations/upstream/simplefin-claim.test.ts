import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Play } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/connection-sentences.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance checks S4 and S5: what becomes of a claim whose answer is not an access URL, or does not come. */

let world: SimplefinWorld;
beforeEach(async () => {
  world = await simplefinWorld();
});
afterEach(async () => {
  expect(world.api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

/** In the place of the half minute that a claim may take. */
const PATIENCE_MS = 200;

const shown = async (guid: string) => {
  const {
    connection_status: status,
    connection_status_message: sentence,
    needs_updated_credentials: needs,
  } = await world.member(guid);
  return { status, sentence, needs };
};

describe('a claim of a setup token', () => {
  test.each<[string, Play, RegExp]>([
    ['is refused', { kind: 'status', status: 403 }, /used already/],
    ['is of no use', { kind: 'status', status: 404 }, /used already/],
    ['is sent elsewhere', { kind: 'status', status: 302, headers: { location: '/created.html' } }, /used already/],
    ['is answered by a page', { kind: 'html' }, /gave no access/],
    ['is answered by nothing', { kind: 'changed', body: '' }, /gave no access/],
    ['is answered by 1 MB', { kind: 'changed', body: 'https://'.padEnd(1_048_576, 'x') }, /gave no access/],
    [
      'is answered without a login',
      { kind: 'changed', body: 'https://bridge.simplefin.org/simplefin' },
      /gave no access/,
    ],
  ])('that %s shows DENIED and asks for a new token at once', async (_, play, sentence) => {
    world.server.script('claim', play);
    const guid = await world.connect();
    expect(await shown(guid)).toEqual({ status: 'DENIED', sentence: expect.stringMatching(sentence), needs: true });
    expect(await world.refresh(guid, 24)).toMatch(/^blocked/);
    // The page of the redirect is not asked for either.
    expect(world.server.calls().map(({ call }) => call)).toEqual(['claim']);
  });

  test.each<[string, Play]>([
    ['is lost', { kind: 'lost' }],
    ['is reset', { kind: 'reset' }],
    ['never comes', { kind: 'hang' }],
    ['comes too slowly', { kind: 'drip', everyMs: 100 }],
    ['is an error of the server', { kind: 'status', status: 502 }],
    ['is an error page of a proxy', { kind: 'html', status: 524 }],
  ])('whose answer %s shows IMPAIRED, and the token is never sent again (P45)', async (_, play) => {
    world.server.script('claim', play);
    world.api.timeouts.of = () => AbortSignal.timeout(PATIENCE_MS);
    const token = world.server.issueToken();
    const guid = await world.connect(token);
    expect(await shown(guid)).toEqual({
      status: 'IMPAIRED',
      sentence: expect.stringMatching(/was lost.*not sent again.*make a new one/),
      needs: true,
    });
    expect(await world.refresh(guid, 24)).toMatch(/^blocked/);
    // Also when the user enters the same token again.
    expect((await world.giveToken(guid, token)).status).toBe(200);
    await world.api.settle();
    expect((await shown(guid)).status).toBe('IMPAIRED');
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 0 });
    await world.giveToken(guid, world.server.issueToken());
    await world.api.settle();
    expect(await shown(guid)).toEqual({ status: 'CONNECTED', sentence: CONNECTION_SENTENCES.CONNECTED, needs: false });
    expect(world.server.counts()).toEqual({ claim: 2, info: 0, accounts: 1 });
  });

  test('that was never sent does not use up the token: the next refresh claims it', async () => {
    world.api.timeouts.of = () => AbortSignal.abort();
    const guid = await world.connect();
    expect(await shown(guid)).toMatchObject({ status: 'FAILED', needs: false });
    expect(world.server.calls()).toEqual([]);
    world.api.timeouts.of = (ms) => AbortSignal.timeout(ms);
    expect(await world.refresh(guid)).toMatch(/^started/);
    expect(await shown(guid)).toMatchObject({ status: 'CONNECTED' });
  });

  test('that is too early waits as long as the server says, and is then sent', async () => {
    world.server.script('claim', { kind: 'status', status: 429, headers: { 'retry-after': '7200' } });
    const guid = await world.connect();
    expect(await shown(guid)).toMatchObject({ status: 'DELAYED', needs: false });
    expect(await world.refresh(guid, 1)).toMatch(/^throttled/);
    expect(await world.refresh(guid, 1)).toMatch(/^started/);
    expect(await shown(guid)).toMatchObject({ status: 'CONNECTED' });
  });

  test('that must be paid first shows DISABLED', async () => {
    world.server.script('claim', { kind: 'status', status: 402 });
    expect(await shown(await world.connect())).toMatchObject({ status: 'DISABLED', needs: false });
  });
});
