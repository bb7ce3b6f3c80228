import { describe, expect, test } from 'vitest';
import { IMPORT_INTERRUPTED, WORK_EVENT_SOURCE } from '../../../lib/contract/jobs/import-interrupted.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { importingUser, startImportApi } from '../../support/files/imports.ts';
import { rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { mortalTable } from '../../support/table/mortal-table.ts';

const FILE = withRows(rowText(), rowText({ id: 'F2', name: 'RENT' }));
const ROWS = ['2026-01-15 -12.34 CORNER CAFE', '2026-01-15 -12.34 RENT'];

/** An import whose call had no time left: its job waits, and the queue of `poll` has a message for it. */
const interrupted = async () => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  const user = await importingUser(api);
  const { of } = api.timeouts;
  api.timeouts.of = () => AbortSignal.abort(new Error('too late'));
  expect((await user.send(FILE)).status).toBe(202);
  api.timeouts.of = of;
  const found = async () => (await user.app.get(`/members/${user.memberGuid}/imports`)).json.imports[0];
  const jobOf = async (): Promise<Record<string, unknown>> => {
    const member = (await api.items()).find(({ sk }) => sk === `MBR#${user.memberGuid}`);
    return Object(member?.job);
  };
  const codes = () => api.log.lines.map(({ code }) => code);
  return { api, machine, user, found, jobOf, codes };
};

type Interrupted = Awaited<ReturnType<typeof interrupted>>;

/** The sweep and the workers, for so many minutes or until the import has ended; how many minutes went by. */
const sweepUntilEnded = async ({ api, user }: Interrupted, minutesMax = 20): Promise<number> => {
  for (let minute = 0; minute < minutesMax; minute += 1) {
    if (!(await user.member()).is_being_aggregated) return minute;
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
    await api.settle().catch(() => undefined);
  }
  return minutesMax;
};

const expectWhole = async ({ found, user, api }: Interrupted): Promise<void> => {
  expect(await found()).toMatchObject({ status: 'COMPLETED', accounts: [{ transactions_created_count: 2 }] });
  expect((await user.rows()).toSorted()).toEqual(ROWS);
  expect((await api.items()).filter(({ sk }) => sk.startsWith('UPL#'))).toEqual([]);
};

describe('a message for an interrupted import', () => {
  test('is handed on by poll, which claims nothing and reads no file (P9)', async () => {
    const world = await interrupted();
    const before = await world.jobOf();
    expect(before).toMatchObject({ attempts: 1, claim: null });
    const [message] = world.api.pollQueue.sent.map((sent) => sent.message);
    const events: unknown[] = [];
    world.api.toImport.run = async (event) => void events.push(event);
    await world.api.settle();
    expect(events).toMatchObject([{ source: WORK_EVENT_SOURCE, 'detail-type': IMPORT_INTERRUPTED, detail: message }]);
    expect(await world.jobOf()).toEqual(before);
    expect(world.codes()).toContain('STEP_HANDED_ON');
  });

  test('comes back when the bus takes no event, and is handed on then (P9)', async () => {
    const world = await interrupted();
    const { put } = world.api.bus;
    const [sent] = world.api.pollQueue.sent;
    Object.assign(world.api.bus, { put: () => Promise.reject(new Error('no bus')) });
    await expect(world.api.settle()).rejects.toThrow('no bus');
    Object.assign(world.api.bus, { put });
    if (sent !== undefined) await world.api.pollQueue.send(sent.message, 0);
    await world.api.settle();
    await expectWhole(world);
  });

  test('that comes when the import has ended is not handed on', async () => {
    const world = await interrupted();
    const [sent] = world.api.pollQueue.sent;
    await world.api.settle();
    await expectWhole(world);
    if (sent !== undefined) await world.api.pollQueue.send(sent.message, 0);
    world.api.toImport.run = () => Promise.reject(new Error('handed on'));
    await world.api.settle();
    expect(world.codes().at(-1)).toBe('STEP_STALE');
  });
});

describe('an event for an interrupted import', () => {
  test.each(['one after the other', 'at once'])('that comes twice, %s, imports once (P9)', async (how) => {
    const world = await interrupted();
    const { run } = world.api.toImport;
    world.api.toImport.run = async (event) => {
      const first = run(event);
      if (how !== 'at once') await first;
      await Promise.all([first, run(event)]);
    };
    await world.api.settle();
    await expectWhole(world);
    expect(world.codes().filter((code) => code === 'STEP_TAKEN')).toHaveLength(1);
    expect(world.codes()).toContain('STEP_STALE');
  });

  test('that is lost is put again by way of the sweep within a minute (P9)', async () => {
    const world = await interrupted();
    const { run } = world.api.toImport;
    world.api.toImport.run = async () => undefined;
    await world.api.settle();
    world.api.toImport.run = run;
    expect(await sweepUntilEnded(world)).toBe(1);
    await expectWhole(world);
  });

  test('that is lost again and again ends as a job past its deadline', async () => {
    const world = await interrupted();
    world.api.toImport.run = async () => undefined;
    expect(await sweepUntilEnded(world)).toBeLessThanOrEqual(16);
    expect(await world.found()).toMatchObject({ status: 'FAILED' });
    expect(await world.user.member()).toMatchObject({ connection_status: 'DELAYED', is_being_aggregated: false });
    await world.user.bring(FILE);
  });

  test('whose function dies each time ends the job at the last try', async () => {
    const world = await interrupted();
    const { run } = world.api.toImport;
    let tries = 0;
    world.api.toImport.run = async (event) => {
      tries += 1;
      world.machine.dieAt({ write: 1, when: 'after' });
      await run(event).catch(() => undefined);
      world.machine.revive();
    };
    await sweepUntilEnded(world);
    // The call itself was the first of five.
    expect(tries).toBe(4);
    expect(await world.found()).toMatchObject({ status: 'FAILED' });
    await world.user.bring(FILE);
  });

  test('gives the claim back where the step fails, so that no try waits (P10)', async () => {
    const world = await interrupted();
    const { run } = world.api.toImport;
    const { query } = world.machine.table;
    const failing = async () => Promise.reject(new Error('throttled'));
    world.api.toImport.run = async (event) => {
      Object.assign(world.machine.table, { query: failing });
      await expect(run(event)).rejects.toThrow('throttled');
      Object.assign(world.machine.table, { query });
      expect(await world.jobOf()).toMatchObject({ attempts: 2, claim: null });
      await run(event);
    };
    await world.api.settle();
    await expectWhole(world);
  });

  test.each([
    ['of another form', { source: WORK_EVENT_SOURCE, 'detail-type': IMPORT_INTERRUPTED, detail: {} }],
    ['of another source', { source: 'tributary.upstream', 'detail-type': IMPORT_INTERRUPTED, detail: {} }],
  ])('%s is logged and dropped', async (_, event) => {
    const { api } = await interrupted();
    await api.toImport.run(event);
    expect(api.log.lines.at(-1)).toMatchObject({ code: 'EVENT_IGNORED', fields: { reason: 'malformed' } });
  });

  test('that names the job of a bank takes no step of it', async () => {
    const { api, user } = await interrupted();
    await api.settle();
    await api.connect(user.app);
    const [sent] = api.pollQueue.sent;
    await api.toImport.run({
      source: WORK_EVENT_SOURCE,
      'detail-type': IMPORT_INTERRUPTED,
      detail: sent?.message,
    });
    expect(api.log.lines.at(-1)).toMatchObject({ code: 'EVENT_IGNORED', fields: { reason: 'notTaken' } });
    await api.settle();
  });
});
