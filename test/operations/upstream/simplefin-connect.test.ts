import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/connection-sentences.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { bookAccount, bookOf } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance checks S1, S2 and S5: connecting to a SimpleFIN server over HTTP, and what is refused before any call. */

let world: SimplefinWorld;
beforeEach(async () => {
  world = await simplefinWorld();
});
afterEach(async () => {
  expect(world.api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a setup token', () => {
  test('becomes a connection by one claim and one request for all accounts', async () => {
    const guid = await world.connect();
    expect(await world.member(guid)).toMatchObject({
      connection_status: 'CONNECTED',
      connection_status_message: CONNECTION_SENTENCES.CONNECTED,
    });
    const [claim, accounts, ...more] = world.server.calls();
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ call: 'claim', method: 'POST', headers: { 'content-length': '0' } });
    expect(claim?.headers.authorization).toBeUndefined();
    expect(accounts).toMatchObject({ call: 'accounts', method: 'GET', query: { version: '2', pending: '1' } });
    expect(accounts?.headers.authorization).toMatch(/^Basic [\w+/=]+$/);
    const daysBack = (world.api.clock() - Number(accounts?.query['start-date']) * 1_000) / DAY_MS;
    expect(daysBack).toBeGreaterThan(85);
    expect(daysBack).toBeLessThanOrEqual(90);
    expect(await world.accounts(guid)).toMatchObject([{ name: 'Everyday Checking', balance: 1_000 }]);
    expect(await world.rows(guid)).toMatchObject([{ amount: 12.5, transaction_type_name: 'DEBIT' }]);
  });

  test.each(['p@ss:word/%40', 'a%2Fb', 'ü€', ' '])(
    'whose access has the password %j logs in with it',
    async (password) => {
      const guid = await world.connect(world.server.issueToken(password));
      expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
      const { authorization = '' } = world.server.calls()[1]?.headers ?? {};
      const login = Buffer.from(authorization.slice('Basic '.length), 'base64').toString('utf8');
      expect(login.slice(login.indexOf(':') + 1)).toBe(password);
    },
  );

  test('is entered in a form field with a text and a link that explain it', async () => {
    const app = await world.app();
    const [institution] = (await app.call('POST', '/institutions/search', { institution: { name: 'simplefin' } })).json
      .institutions;
    expect(institution).toMatchObject({ code: 'simplefin', iso_country_code: ['US', 'CA'], is_test: false });
    const { credentials } = (await app.get(`/institutions/${institution.guid}/credentials`)).json;
    expect(credentials).toMatchObject([
      {
        field_name: 'SETUP_TOKEN',
        field_type_name: 'PASSWORD',
        meta_data: { instructional_url: 'https://bridge.simplefin.org/simplefin/create' },
      },
    ]);
  });
});

describe('a refresh', () => {
  test.each([1, 10, 50])('of %i accounts is one request that names none of them', async (count) => {
    const accounts = Array.from({ length: count }, (_, at) => bookAccount({ id: `ACT-${at}`, name: `Account ${at}` }));
    world.server.change(() => bookOf(...accounts));
    const guid = await world.connect();
    expect(await world.refresh(guid)).toMatch(/^started/);
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 2 });
    expect(world.server.calls().flatMap(({ query }) => Object.keys(query))).not.toContain('account');
    expect(await world.accounts(guid)).toHaveLength(count);
  });

  test('asks for rows from 45 days before the last success', async () => {
    const guid = await world.connect();
    await world.refresh(guid, 24);
    const start = Number(world.server.calls().at(-1)?.query['start-date']) * 1_000;
    expect(Math.floor((world.api.clock() - start) / DAY_MS)).toBe(46);
  });
});

describe('a malformed setup token', () => {
  const SPELLINGS = [
    'localhost',
    'LOCALHOST',
    'localhost.',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ];
  test.each<[string, string]>([
    ['is not base64', 'no token at all!'],
    ['is an access URL', 'https://user:secret@bridge.simplefin.org/simplefin'],
    ['is made of spaces', ' \n '],
    ['has no address in it', base64('hello')],
    ['has an http: address in it', base64('http://bridge.simplefin.org/simplefin/claim/x')],
    ['has a file: address in it', base64('file:///etc/passwd')],
    ['names a link-local address', base64('https://169.254.169.254/latest/meta-data')],
    ['names another host', base64('https://bridge.simplefin.org.evil.example/claim/x')],
    ['names the host in another part', base64('https://evil.example/bridge.simplefin.org/claim/x')],
    ['has a login in it', base64('https://user:secret@bridge.simplefin.org/simplefin/claim/x')],
    ['has only a name in it', base64('https://bridge.simplefin.org@evil.example/claim/x')],
    ['names another port', base64('https://bridge.simplefin.org:8080/simplefin/claim/x')],
    ['is 2 KB long', base64(`https://bridge.simplefin.org/simplefin/claim/${'x'.repeat(1_500)}`)],
    ['is 5 KB long', base64(`https://bridge.simplefin.org/simplefin/claim/${'x'.repeat(4_000)}`)],
    ...SPELLINGS.map((host): [string, string] => [`names ${host}`, base64(`https://${host}/simplefin/claim/x`)]),
  ])('as %s is a 400 that names the field, stores nothing and calls nobody', async (_, token) => {
    world = await simplefinWorld({ settings: { allowed_hosts: ['bridge.simplefin.org'], allow_http: false } });
    const answer = await world.createMember(token);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toMatch(
      /^credentials: SETUP_TOKEN must be a setup token|^member\.credentials\[0\]\.value must be at most/,
    );
    expect(answer.text).not.toContain(token);
    expect((await (await world.app()).get('/members')).json.members).toEqual([]);
    expect(world.api.pollQueue.sent).toEqual([]);
    expect(world.server.calls()).toEqual([]);
  });

  test('is refused in an update of the member too, which stays connected', async () => {
    const guid = await world.connect();
    for (const given of ['nonsense', base64('https://evil.example/claim/x')]) {
      const answer = await world.giveToken(guid, given);
      expect([answer.status, answer.json.error.message]).toEqual([400, expect.stringContaining('SETUP_TOKEN')]);
    }
    expect(await world.refresh(guid)).toMatch(/^started/);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 2 });
  });

  test('of a server that names another host does not connect, and no host is called', async () => {
    world.server.script('claim', { kind: 'changed', body: 'http://user:secret@169.254.169.254/simplefin' });
    const guid = await world.connect();
    expect(await world.member(guid)).toMatchObject({
      connection_status: 'DENIED',
      needs_updated_credentials: true,
    });
    expect(world.server.counts()).toEqual({ claim: 1, info: 0, accounts: 0 });
  });
});
