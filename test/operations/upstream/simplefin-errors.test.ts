import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BookError } from '../../../infra/local/upstreams/simplefin-book.ts';
import type { Play } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/connection-sentences.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { bookAccount, bookRow } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance checks S8 and S11: every error of the server, to the status of the member and the outcome of each account. */

const BOOK = {
  connections: [
    { connId: 'CON-1', name: 'First Bank', orgId: 'ORG-1', domain: 'first.example' },
    { connId: 'CON-2', name: 'Second <b>Bank</b>\u202e', orgId: 'ORG-2', domain: 'second.example' },
  ],
  accounts: [
    bookAccount({ rows: [bookRow()] }),
    bookAccount({
      connId: 'CON-2',
      id: 'ACT-2',
      name: 'Rainy Day Savings',
      rows: [bookRow({ id: 'S-1', amount: '5.00' })],
    }),
  ],
  errors: [],
};

let world: SimplefinWorld;
let guid: string;
beforeEach(async () => {
  world = await simplefinWorld({ book: BOOK });
  guid = await world.connect();
});
afterEach(async () => {
  expect(world.api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

const tell = (...errors: readonly BookError[]) => world.server.change((book) => ({ ...book, errors }));
const shown = async () => {
  const member = await world.member(guid);
  const job = await world.lastJob(guid);
  return {
    status: member.connection_status,
    sentence: member.connection_status_message,
    needs: member.needs_updated_credentials,
    outcomes: Object.fromEntries(
      job.account_outcomes.map((one: { name: string; failure: string | null }) => [one.name, one.failure]),
    ),
    notices: job.notices,
  };
};
const [BOTH_WELL, ROWS] = [{ 'Everyday Checking': null, 'Rainy Day Savings': null }, 2];

describe('an error in the list of SimpleFIN', () => {
  test('of a bank among several leaves the member CONNECTED, and names the bank', async () => {
    tell({ code: 'con.auth', msg: 'Log in again', connId: 'CON-2' });
    await world.refresh(guid);
    expect(await shown()).toEqual({
      status: 'CONNECTED',
      sentence: expect.stringMatching(/^Second Bank wants a new login: log in to it at the SimpleFIN server\./),
      needs: false,
      outcomes: { 'Everyday Checking': null, 'Rainy Day Savings': 'con.auth' },
      notices: [{ code: 'con.auth', institution_name: 'Second Bank', text: 'Log in again' }],
    });
    expect(await world.rows(guid)).toHaveLength(ROWS);
    tell();
    await world.refresh(guid);
    expect(await shown()).toMatchObject({ sentence: CONNECTION_SENTENCES.CONNECTED, outcomes: BOTH_WELL, notices: [] });
  });

  test.each(['con.', 'con.something.new'])(
    'as %s of a bank among several leaves the member CONNECTED, and names the bank',
    async (code) => {
      tell({ code, msg: 'Look here', connId: 'CON-2' });
      await world.refresh(guid);
      expect(await shown()).toEqual({
        status: 'CONNECTED',
        sentence: expect.stringMatching(/^The SimpleFIN server has trouble with Second Bank: look there\./),
        needs: false,
        outcomes: { 'Everyday Checking': null, 'Rainy Day Savings': 'con.' },
        notices: [{ code: 'con.', institution_name: 'Second Bank', text: 'Look here' }],
      });
      expect(await world.rows(guid)).toHaveLength(ROWS);
    },
  );

  test.each([
    ['con.auth', /^First Bank wants a new login/],
    ['con.', /^The SimpleFIN server has trouble with First Bank/],
  ])('as %s of the only bank shows IMPEDED, with its name', async (code, sentence) => {
    world.server.change((book) => ({
      ...book,
      connections: book.connections.slice(0, 1),
      accounts: book.accounts.slice(0, 1),
    }));
    tell({ code, msg: 'x', connId: 'CON-1' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({
      status: 'IMPEDED',
      sentence: expect.stringMatching(sentence),
      needs: false,
    });
    expect(await world.rows(guid)).toHaveLength(ROWS);
  });

  test('of every bank shows IMPEDED, with the names', async () => {
    tell({ code: 'con.auth', msg: 'x', connId: 'CON-1' }, { code: 'con.auth', msg: 'y', connId: 'CON-2' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({
      status: 'IMPEDED',
      sentence: expect.stringMatching(/^First Bank, Second Bank wants? a new login/),
      needs: false,
    });
    expect(await world.rows(guid)).toHaveLength(ROWS);
  });

  test.each([
    ['act.failed', 'some accounts of First Bank could not be updated'],
    ['act.missingdata', 'some data of First Bank are still missing'],
    ['act.', 'some accounts of First Bank could not be updated'],
    ['act.something.new', 'some accounts of First Bank could not be updated'],
  ])('as %s is the outcome of its account, and the member is CONNECTED', async (code, sentence) => {
    tell({ code, msg: 'Try later', connId: 'CON-1', accountId: 'ACT-1' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({
      status: 'CONNECTED',
      sentence: expect.stringContaining(sentence),
      outcomes: { 'Everyday Checking': code === 'act.something.new' ? 'act.' : code, 'Rainy Day Savings': null },
      notices: [{ institution_name: 'First Bank', text: 'Try later' }],
    });
    expect(await world.rows(guid)).toHaveLength(ROWS);
  });

  test('of the only account leaves the member CONNECTED too', async () => {
    world.server.change((book) => ({ ...book, accounts: book.accounts.slice(0, 1) }));
    tell({ code: 'act.failed', msg: '', connId: 'CON-1', accountId: 'ACT-1' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({ status: 'CONNECTED', outcomes: { 'Everyday Checking': 'act.failed' } });
  });

  test('as act.missingdata keeps the rows that came, and drops no missing pending row', async () => {
    const pending = bookRow({ id: 'P', posted: 0, amount: '-9.00', description: 'PENDING' });
    const withRows = (...rows: readonly ReturnType<typeof bookRow>[]) =>
      world.server.change((book) => ({
        ...book,
        accounts: book.accounts.map((one) => (one.id === 'ACT-1' ? { ...one, rows } : one)),
      }));
    withRows(bookRow(), pending);
    await world.refresh(guid);
    tell({ code: 'act.missingdata', msg: '', connId: 'CON-1', accountId: 'ACT-1' });
    withRows(bookRow({ id: 'NEW', description: 'NEW' }));
    await world.refresh(guid);
    expect((await world.rows(guid)).map((row: { status_name: string }) => row.status_name).toSorted()).toEqual([
      'PENDING',
      'POSTED',
      'POSTED',
      'POSTED',
    ]);
    tell();
    withRows(bookRow(), bookRow({ id: 'NEW', description: 'NEW' }));
    await world.refresh(guid);
    expect(await world.rows(guid)).toHaveLength(3);
  });

  test('as gen.auth shows DENIED and asks for a new token; all data stay', async () => {
    tell({ code: 'gen.auth', msg: 'No more' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({
      status: 'DENIED',
      sentence: expect.stringMatching(/Make a new setup token/),
      notices: [{ code: 'gen.auth', text: 'No more' }],
    });
    expect(await world.rows(guid)).toHaveLength(ROWS);
  });

  test('as gen. is shown as plain text, and changes nothing else', async () => {
    tell({ code: 'gen.', msg: '<a href="https://evil.example">Maintenance</a>\u0000 on <b>Sunday</b>' });
    await world.refresh(guid);
    expect(await shown()).toEqual({
      status: 'CONNECTED',
      sentence: CONNECTION_SENTENCES.CONNECTED,
      needs: false,
      outcomes: BOTH_WELL,
      notices: [{ code: 'gen.', institution_name: null, text: 'Maintenance on Sunday' }],
    });
  });

  test('as gen.api is logged for the operator, rings no alarm, and is not shown', async () => {
    tell({ code: 'gen.api', msg: 'secret detail' });
    await world.refresh(guid);
    expect(await shown()).toMatchObject({
      status: 'CONNECTED',
      sentence: CONNECTION_SENTENCES.CONNECTED,
      outcomes: BOTH_WELL,
      notices: [],
    });
    const [line] = world.api.log.lines.filter(({ code }) => code === 'UPSTREAM_TROUBLED').slice(-1);
    expect(line).toMatchObject({ level: 'warn', fields: { trouble: 'gen.api' } });
    expect(JSON.stringify(world.api.log.lines)).not.toContain('secret detail');
  });

  test('of a server of version 1 is shown as text, and outcomes follow the data', async () => {
    const old = await simplefinWorld({ book: BOOK, version: 1 });
    const member = await old.connect();
    old.server.change((book) => ({
      ...book,
      errors: [{ code: 'con.auth', msg: 'Connection to Second Bank may need attention' }],
    }));
    await old.refresh(member);
    expect(await old.member(member)).toMatchObject({
      connection_status: 'CONNECTED',
      connection_status_message: CONNECTION_SENTENCES.CONNECTED,
    });
    expect(await old.lastJob(member)).toMatchObject({
      account_outcomes: [
        { outcome: 'committed', institution_name: 'First Bank' },
        { outcome: 'committed', institution_name: 'Second Bank' },
      ],
      notices: expect.arrayContaining([
        { code: 'gen.', institution_name: null, text: 'Connection to Second Bank may need attention' },
      ]),
    });
  });
});

describe('a SimpleFIN server without a valid answer', () => {
  test.each<[string, Play, string, RegExp]>([
    ['402', { kind: 'status', status: 402 }, 'DISABLED', /wants to be paid first/],
    ['403', { kind: 'status', status: 403 }, 'DENIED', /Make a new setup token/],
    ['401', { kind: 'status', status: 401 }, 'DENIED', /Make a new setup token/],
    ['404', { kind: 'status', status: 404 }, 'FAILED', /no usable answer/],
    ['500', { kind: 'status', status: 500 }, 'FAILED', /no usable answer/],
    ['503', { kind: 'status', status: 503 }, 'FAILED', /no usable answer/],
    ['a page with 524', { kind: 'html', status: 524 }, 'FAILED', /no usable answer/],
    ['a page with 200', { kind: 'html' }, 'FAILED', /no usable answer/],
    ['half an answer', { kind: 'cut' }, 'FAILED', /no usable answer/],
    ['no answer', { kind: 'reset' }, 'FAILED', /no usable answer/],
    ['an answer without end', { kind: 'endless' }, 'FAILED', /no usable answer/],
    ['a redirect', { kind: 'status', status: 302, headers: { location: '/x' } }, 'FAILED', /no usable answer/],
    ['another body', { kind: 'changed', body: '[]' }, 'FAILED', /no usable answer/],
  ])('but %s: %s', async (_, play, status, sentence) => {
    world.server.script('accounts', play);
    const before = world.server.counts().accounts;
    await world.refresh(guid);
    expect(await shown()).toMatchObject({ status, sentence: expect.stringMatching(sentence), needs: false });
    expect(world.server.counts().accounts).toBe(before + 1);
    expect(await world.rows(guid)).toHaveLength(ROWS);
    expect(await world.accounts(guid)).toHaveLength(2);
  });

  test.each<[string, Play]>([
    ['a page', { kind: 'html' }],
    ['500', { kind: 'status', status: 500 }],
  ])('but %s, again and again, is called less and less often', async (_, play) => {
    world.server.script('accounts', ...Array.from({ length: 20 }, () => play));
    const askedAtMs: number[] = [];
    for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
      const before = world.server.counts().accounts;
      await world.refresh(guid, 1 / 6);
      if (world.server.counts().accounts > before) askedAtMs.push(world.api.clock());
    }
    const pauses = askedAtMs.slice(1).map((atMs, at) => Math.round((atMs - (askedAtMs[at] ?? 0)) / MINUTE_MS));
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeLessThanOrEqual(10);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(3 * 60);
  });

  test('but with a 429 and a day to wait is not called again for a day', async () => {
    world.server.script('accounts', { kind: 'status', status: 429, headers: { 'retry-after': '86400' } });
    await world.refresh(guid);
    expect((await shown()).status).toBe('DELAYED');
    const before = world.server.counts().accounts;
    for (let hour = 0; hour < 23; hour += 1) {
      expect(await world.refresh(guid, 1)).toMatch(/^throttled; retry-after=\d+$/);
      await (await world.app()).get('/members/refresh');
      await world.api.settle();
    }
    expect(world.server.counts().accounts).toBe(before);
    expect(await world.refresh(guid, 2)).toMatch(/^started/);
    expect(world.server.counts().accounts).toBe(before + 1);
    expect((await shown()).status).toBe('CONNECTED');
  });
});
