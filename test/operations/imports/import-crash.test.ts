import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { bankStatement, ofxText, rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { type Death, mortalTable } from '../../support/table/mortal-table.ts';

const FILE = withRows(rowText(), rowText({ id: 'F2', name: 'RENT' }), rowText({ id: 'F3', name: 'RENT' }));
const ROWS = ['2026-01-15 -12.34 CORNER CAFE', '2026-01-15 -12.34 RENT', '2026-01-15 -12.34 RENT'];

const world = async () => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  return { api, machine, user: await importingUser(api) };
};

/** As the sweep does, until nothing is under way. */
const goOn = async ({ api, user }: Pick<Awaited<ReturnType<typeof world>>, 'api' | 'user'>): Promise<void> => {
  for (let minute = 0; minute < 20; minute += 1) {
    await api.settle();
    if (!(await user.member()).is_being_aggregated) return;
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
  }
  throw new Error('the import did not end');
};

const importsOf = async ({ app, memberGuid }: ImportingUser) =>
  (await app.get(`/members/${memberGuid}/imports`)).json.imports;

/** Imports a file while the function dies at a write; then the service goes on without it, and the user sends it again. */
const importWith = async (death: Death | null) => {
  const { api, machine, user } = await world();
  if (death === null) machine.revive();
  else machine.dieAt(death);
  const { status } = await user.send(FILE);
  const writes = machine.writes();
  machine.revive();
  await goOn({ api, user });
  const found = await importsOf(user);
  const rows = await user.rows();
  const again = await user.bring(FILE);
  const end = { rows: (await user.rows()).toSorted(), left: await leftOf(api) };
  await api.stop();
  return { status, writes, found, rows: rows.toSorted(), again, end };
};

const leftOf = async (api: Awaited<ReturnType<typeof world>>['api']): Promise<number> => {
  const items = await api.items();
  return items.filter(({ sk }) => sk.startsWith('UPL#')).length;
};

describe('an import whose function dies (P9, P19)', () => {
  test('at any write imports all rows or none, and the same file then imports them', async () => {
    const clean = await importWith(null);
    expect(clean).toMatchObject({ status: 200, rows: ROWS, end: { rows: ROWS, left: 0 } });
    expect(clean.writes).toBeGreaterThan(3);
    const ends: string[] = [];
    for (let write = 1; write <= clean.writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { status, found, rows, again, end } = await importWith({ write, when });
        expect(status, `${write} ${when}`).toBeGreaterThanOrEqual(200);
        expect(end.rows, `${write} ${when}`).toEqual(ROWS);
        const hasBegun = found.length === 1;
        expect(rows, `${write} ${when}`).toEqual(hasBegun ? ROWS : []);
        if (hasBegun) expect(found[0].status).toBe('COMPLETED');
        expect(again.accounts[0].transactions_created_count).toBe(hasBegun ? 0 : ROWS.length);
        ends.push(`${write} ${when}: ${hasBegun ? 'finished by others' : 'nothing'}`);
      }
    }
    // The file, the start of the job with its record, the pieces of the ledger, the commit; then the file goes.
    expect(ends.slice(0, 4)).toEqual([
      '1 before: nothing',
      '1 after: nothing',
      '2 before: nothing',
      '2 after: finished by others',
    ]);
  });
});

describe('an import that replaces another one and whose function dies (P9)', () => {
  const AGAIN = withRows(rowText({ id: 'G1', name: 'CORNER CAFE OSLO' }), rowText({ id: 'G2', name: 'RENT OSLO' }));
  const ROWS_AGAIN = ['2026-01-15 -12.34 CORNER CAFE OSLO', '2026-01-15 -12.34 RENT OSLO'];

  test('at any write has replaced all rows or none, and each row is there once', async () => {
    const run = async (death: Death | null) => {
      const { api, machine, user } = await world();
      const { guid } = await user.bring(FILE);
      machine.revive();
      if (death !== null) machine.dieAt(death);
      await user.send(AGAIN, `replaces=${guid}`);
      const writes = machine.writes();
      machine.revive();
      await goOn({ api, user });
      const rows = (await user.rows()).toSorted();
      const statuses = (await importsOf(user)).map(({ status }: { status: string }) => status).toSorted();
      await api.stop();
      return { writes, rows, statuses };
    };
    const clean = await run(null);
    expect(clean).toMatchObject({ rows: ROWS_AGAIN, statuses: ['COMPLETED', 'UNDONE'] });
    for (let write = 1; write <= clean.writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { rows, statuses } = await run({ write, when });
        const hasBegun = statuses.length === 2;
        expect(rows, `${write} ${when}`).toEqual(hasBegun ? ROWS_AGAIN : ROWS);
        expect(statuses, `${write} ${when}`).toEqual(hasBegun ? ['COMPLETED', 'UNDONE'] : ['COMPLETED']);
      }
    }
  });
});

describe('an import that takes longer than its call', () => {
  const late = async () => {
    const { api, machine, user } = await world();
    api.timeouts.of = () => AbortSignal.abort(new Error('too late'));
    const answer = await user.send(FILE);
    api.timeouts.of = (ms) => AbortSignal.timeout(ms);
    return { api, machine, user, answer };
  };

  test('answers 202 without counts, and a worker of jobs ends it', async () => {
    const { api, user, answer } = await late();
    expect(answer.status).toBe(202);
    expect(answer.json.import).toMatchObject({
      guid: expect.stringMatching(/^IMP-/),
      job_guid: expect.stringMatching(/^JOB-/),
      status: 'RUNNING',
      accounts: [
        {
          name: 'Checking 4567',
          transactions_count: null,
          transactions_created_count: null,
          transactions_updated_count: null,
        },
      ],
    });
    expect((await user.member()).is_being_aggregated).toBe(true);
    expect((await importsOf(user))[0]).toEqual(answer.json.import);
    await api.settle();
    expect((await importsOf(user))[0]).toMatchObject({
      status: 'COMPLETED',
      accounts: [{ transactions_count: 3, transactions_created_count: 3 }],
    });
    expect((await user.rows()).toSorted()).toEqual(ROWS);
    expect(await leftOf(api)).toBe(0);
  });

  test('uses the account that its user chose, though the file names another one', async () => {
    const { api, user } = await world();
    const [account] = (await user.bring(FILE)).accounts;
    const renumbered = '<BANKID>121000248<ACCTID>0009998887<ACCTTYPE>CHECKING';
    const file = ofxText(bankStatement({ account: renumbered, rows: rowText({ id: 'F4', name: 'BOOKS' }) }));
    api.timeouts.of = () => AbortSignal.abort(new Error('too late'));
    expect((await user.send(file, `account_guid=${account.guid}`)).status).toBe(202);
    api.timeouts.of = (ms) => AbortSignal.timeout(ms);
    await goOn({ api, user });
    expect(await user.accounts()).toMatchObject([{ guid: account.guid }]);
    expect((await user.rows()).toSorted()).toEqual(['2026-01-15 -12.34 BOOKS', ...ROWS]);
  });

  test('blocks other imports into its member, and no others', async () => {
    const { api, user } = await late();
    const refused = await user.send(FILE);
    expect(refused).toMatchObject({ status: 409, json: { error: { code: 4090 } } });
    expect(refused.json.error.message).toContain('Another import');
    const other = await importingUser(api, 'other');
    await other.bring(FILE);
    await api.settle();
    await user.bring(FILE);
  });

  test('is ended by another worker when the first one dies at any write', async () => {
    const clean = await late();
    clean.machine.revive();
    await clean.api.settle();
    const writes = clean.machine.writes();
    expect(writes).toBeGreaterThan(2);
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { api, machine, user } = await late();
        machine.dieAt({ write, when });
        await api.settle().catch(() => undefined);
        machine.revive();
        await goOn({ api, user });
        expect((await importsOf(user))[0].status, `${write} ${when}`).toBe('COMPLETED');
        expect((await user.rows()).toSorted(), `${write} ${when}`).toEqual(ROWS);
        await api.stop();
      }
    }
  });

  test('fails with a reason where its file is gone, and the file may be sent again', async () => {
    const { api, machine, user } = await late();
    const kept = (await api.items()).filter(({ sk }) => sk.startsWith('UPL#'));
    expect(kept).toHaveLength(1);
    await machine.table.writeMany(kept.map(({ pk, sk }) => ({ kind: 'delete', key: { pk, sk } })));
    await api.settle();
    expect((await importsOf(user))[0]).toMatchObject({ status: 'FAILED', accounts: [{ transactions_count: null }] });
    await user.bring(FILE);
    expect(await user.member()).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test('keeps its file encrypted, and neither log nor message has a word of it (P39)', async () => {
    const { api } = await late();
    const kept = (await api.items()).filter(({ sk }) => sk.startsWith('UPL#'));
    const everywhere = [
      ...kept.flatMap((item) => Object.values(item).map(textOf)),
      JSON.stringify(api.log.lines),
      JSON.stringify(api.pollQueue.sent),
      JSON.stringify(api.notifyQueue.sent),
    ];
    await api.settle();
    everywhere.push(JSON.stringify(api.log.lines), JSON.stringify(api.notifyQueue.sent));
    for (const text of everywhere) {
      for (const word of [
        'CORNER',
        'RENT',
        '0001234567',
        '12.34',
        'OFX',
        Buffer.from('OFXHEADER').toString('base64'),
      ]) {
        expect(text).not.toContain(word);
      }
    }
  });
});

const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);

describe('a CSV file whose call takes too long', () => {
  test('is ended by a worker with the mapping that was sent, which is kept', async () => {
    const { api, user } = await world();
    const csv = (day: string) => `Date,Text,Amount (EUR)\n2026-01-${day},CAFE,-3.50\n`;
    const { mapping } = (await user.send(csv('31'))).json;
    const { of } = api.timeouts;
    api.timeouts.of = () => AbortSignal.abort(new Error('too late'));
    expect((await user.send(csv('31'), `mapping=${mapping.guid}`)).status).toBe(202);
    api.timeouts.of = of;
    await goOn({ api, user });
    expect(await user.rows()).toEqual(['2026-01-31 -3.50 CAFE']);
    expect(await user.bring(csv('30'))).toMatchObject({ accounts: [{ transactions_created_count: 1 }] });
    expect(await user.accounts()).toHaveLength(1);
  });
});
