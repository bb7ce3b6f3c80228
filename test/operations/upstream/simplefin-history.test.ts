import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { inFull } from '../../support/project/runs.ts';
import { bookAccount, bookOf, bookRow } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance checks S3 and S12: the requests of days of refreshes, and history that grows within the budget. */

const DAY_SECONDS = 86_400;
const START_SECONDS = Date.parse('2026-11-21T08:00:00.000Z') / 1_000;
/** One row every ten days of the last 500 days. */
const OLD_ROWS = Array.from({ length: 50 }, (_, at) =>
  bookRow({ id: `OLD-${at}`, amount: `-${at + 1}.00`, posted: START_SECONDS - at * 10 * DAY_SECONDS }),
);

/** Three are enough; a busy machine may let a window come too late. */
const DAYS_MAX = 8;
/** Enough that some come together. */
const CALLERS = inFull(20, 8);
const byNumber = (a: number, b: number): number => a - b;

let world: SimplefinWorld;

/** Takes 40 s in tests that are a hundred times as fast. */
const SLOW = { kind: 'delayed', delayMs: 400 } as const;

/** A member whose first earlier window came too late; the guid of the member. */
const connectSlowly = async (): Promise<string> => {
  const guid = await world.connect();
  world.api.timeouts.of = (ms) => AbortSignal.timeout(ms / 100);
  world.server.script('accounts', SLOW, SLOW);
  world.api.clock.advance(4 * HOUR_MS);
  await (await world.app()).call('POST', `/members/${guid}/extend_history`);
  await world.api.settle();
  return guid;
};

const mostInADay = (): number => {
  const times = world.server.calls().map(({ atMs }) => atMs);
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 24 * HOUR_MS).length));
};

describe('a history of 400 days at a server with windows of 90', () => {
  test('grows by a window a day within the budget, and each job shows the served days', async () => {
    world = await simplefinWorld({ book: bookOf(bookAccount({ rows: OLD_ROWS })), quota: { perDay: 24, leeway: 0 } });
    const guid = await world.connect();
    const firstServed = async (): Promise<string> => (await world.lastJob(guid)).account_outcomes[0].served_from;
    const daysBack = (date: string): number => (world.api.clock() - Date.parse(date)) / (DAY_SECONDS * 1_000);
    expect(Math.floor(daysBack(await firstServed()))).toBe(88);
    const rows = [(await world.rows(guid)).length];
    world.api.clock.advance(4 * HOUR_MS);
    await (await world.app()).call('POST', `/members/${guid}/extend_history`);
    await world.api.settle();
    const served = [Math.floor(daysBack(await firstServed()))];
    for (let day = 0; day < 9; day += 1) {
      await world.refresh(guid, 24);
      served.push(Math.floor(daysBack(await firstServed())));
      rows.push((await world.rows(guid)).length);
    }
    // A window of 89 days more with each job, counted from a day that is itself a day later; then 24 months are there, and a
    // job asks for the recent days alone.
    expect(served).toEqual([177, 267, 357, 447, 537, 627, 717, 737, 46, 46]);
    expect(rows).toEqual([9, 27, 36, 45, 50, 50, 50, 50, 50, 50]);
    expect(mostInADay()).toBeLessThanOrEqual(24);
    for (const { query } of world.server.calls().filter(({ call }) => call === 'accounts')) {
      const end = Number(query['end-date'] ?? world.api.clock() / 1_000);
      expect(query['end-date'] === undefined || end - Number(query['start-date']) <= 90 * DAY_SECONDS).toBe(true);
    }
    expect(world.server.calls().filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('whose window fails has the recent days, is logged, and is asked for again', async () => {
    world = await simplefinWorld({ book: bookOf(bookAccount({ rows: OLD_ROWS })) });
    const guid = await world.connect();
    world.api.clock.advance(4 * HOUR_MS);
    world.server.script('accounts', { kind: 'answer' }, { kind: 'status', status: 500 });
    await (await world.app()).call('POST', `/members/${guid}/extend_history`);
    await world.api.settle();
    expect(await world.member(guid)).toMatchObject({
      connection_status: 'CONNECTED',
      connection_status_message: 'Connected.',
    });
    expect(world.api.log.lines.flatMap(({ fields }) => fields.trouble ?? [])).toContain('history.failed');
    expect(await world.rows(guid)).toHaveLength(9);
    await world.refresh(guid, 24);
    expect(await world.rows(guid)).toHaveLength(18);
  });

  test('of a server that takes 40 s an answer loses no row of the late windows', async () => {
    world = await simplefinWorld({ book: bookOf(bookAccount({ rows: OLD_ROWS })), quota: { perDay: 24, leeway: 0 } });
    const guid = await connectSlowly();
    expect(world.api.log.lines.flatMap(({ fields }) => fields.trouble ?? [])).toContain('history.failed');
    expect(await world.rows(guid)).toHaveLength(9);
    let rows = 9;
    for (let day = 0; day < DAYS_MAX && rows < 36; day += 1) {
      world.server.script('accounts', SLOW, SLOW);
      await world.refresh(guid, 24);
      expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
      const before = rows;
      rows = (await world.rows(guid)).length;
      expect(rows).toBeGreaterThanOrEqual(before);
    }
    expect(rows).toBe(36);
    const amounts = (await world.rows(guid)).map(({ amount }: { amount: number }) => amount).toSorted(byNumber);
    expect(amounts).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
    expect(mostInADay()).toBeLessThanOrEqual(24);
  });

  test('of a slow server is not waited for when the recent days are refused', async () => {
    let refusesRecent = false;
    world = await simplefinWorld({
      book: bookOf(bookAccount({ rows: OLD_ROWS })),
      isServed: ({ url = '' }) => !refusesRecent || url.includes('end-date='),
    });
    const guid = await connectSlowly();
    // From now on in real time: the window that hangs would outlast this test.
    world.api.timeouts.of = (ms) => AbortSignal.timeout(ms);
    world.server.script('accounts', { kind: 'hang' });
    refusesRecent = true;
    await world.refresh(guid, 24);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'DENIED' });
    refusesRecent = false;
    await world.refresh(guid, 24);
    expect(await world.rows(guid)).toHaveLength(18);
  });

  test('of a bank that is added later is asked for too', async () => {
    world = await simplefinWorld({ book: bookOf(bookAccount({ rows: OLD_ROWS })), quota: null });
    const guid = await world.connect();
    await (await world.app()).call('POST', `/members/${guid}/extend_history`);
    await world.api.settle();
    for (let day = 0; day < 6; day += 1) await world.refresh(guid, 24);
    const own = (at: number) => bookRow({ ...OLD_ROWS[at], id: `NEW-${at}`, description: 'NEW BANK' });
    world.server.change((book) => ({
      ...book,
      accounts: [...book.accounts, bookAccount({ id: 'ACT-2', name: 'Savings', rows: [own(1), own(20), own(38)] })],
    }));
    for (let day = 0; day < 9; day += 1) await world.refresh(guid, 24);
    const found = (await world.rows(guid)).filter(
      (row: { original_description: string }) => row.original_description === 'NEW BANK',
    );
    expect(found).toHaveLength(3);
  });
});

describe('three days of refreshes, four an hour,', () => {
  test('cost at most 24 requests in 24 hours, and "started" means that one was made', async () => {
    world = await simplefinWorld({ quota: { perDay: 24, leeway: 0 } });
    const guid = await world.connect();
    let requests = world.server.calls().length;
    for (let quarter = 0; quarter < 3 * 96; quarter += 1) {
      world.api.clock.advance(HOUR_MS / 4);
      const answer = await (await world.app()).get(`/members/${guid}/refresh`);
      await world.api.settle();
      const now = world.server.calls().length;
      expect(answer.headers['Tributary-Refresh'] === 'started').toBe(now > requests);
      requests = now;
    }
    expect(mostInADay()).toBeLessThanOrEqual(24);
    expect(mostInADay()).toBeGreaterThanOrEqual(18);
    expect(world.server.calls().filter(({ status }) => status !== 200)).toEqual([]);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test('from many callers each hour cost no more, and "started" is true (P15)', async () => {
    world = await simplefinWorld({ quota: { perDay: 24, leeway: 0 } });
    const guid = await world.connect();
    const heard = new Set<string>();
    for (let hour = 0; hour < 3 * 24; hour += 1) {
      world.api.clock.advance(HOUR_MS);
      const app = await world.app();
      const before = world.server.calls().length;
      const answers = await Promise.all(Array.from({ length: CALLERS }, () => app.get(`/members/${guid}/refresh`)));
      await world.api.settle();
      const verdicts = answers.map(({ headers }) => String(headers['Tributary-Refresh']).split(';')[0] ?? '');
      for (const verdict of verdicts) heard.add(verdict);
      const requests = world.server.calls().length - before;
      expect(verdicts.filter((verdict) => verdict === 'started')).toHaveLength(requests);
      if (requests === 0) expect(new Set(verdicts)).toEqual(new Set(['throttled']));
    }
    expect(heard).toEqual(new Set(['started', 'joined', 'throttled']));
    expect(mostInADay()).toBeLessThanOrEqual(24);
    expect(world.server.calls().filter(({ status }) => status !== 200)).toEqual([]);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });
});
