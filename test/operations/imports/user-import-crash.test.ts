import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { fileUser, startImportApi } from '../../support/files/imports.ts';
import { rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { type Death, mortalTable } from '../../support/table/mortal-table.ts';

const FILE = withRows(rowText(), rowText({ id: 'F2', name: 'RENT' }));

/** The function dies at a write of the first import of a user; the service goes on, and the user sends the file again. */
const firstImport = async (death: Death | null, headers: Record<string, string> = {}) => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  const user = await fileUser(api);
  if (death === null) machine.revive();
  else machine.dieAt(death);
  const { status } = await user.send(FILE, '', headers);
  const writes = machine.writes();
  machine.revive();
  const between = await user.members();
  for (let minute = 0; minute < 20; minute += 1) {
    await api.settle();
    if ((await user.members()).every((member) => !member.is_being_aggregated)) break;
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
  }
  const { member_guid } = await user.bring(FILE);
  const members = await user.members();
  const events = (await api.items()).filter(
    ({ sk, type, body }) => sk.startsWith('EVT#') && type === 'MEMBER' && String(body).includes('"created"'),
  );
  const end = {
    guids: members.map(({ guid }) => guid),
    rows: (await user.rows()).length,
    accounts: (await user.accounts()).length,
    told: events.length,
  };
  return { status, writes, between, member_guid, end };
};

test('a killed first import leaves no member, or one that the next try uses (P9, P48)', async () => {
  const clean = await firstImport(null);
  expect(clean.writes).toBeGreaterThan(3);
  const hadMember: boolean[] = [];
  for (let write = 1; write <= clean.writes; write += 1) {
    for (const when of ['before', 'after'] as const) {
      const { between, member_guid, end } = await firstImport({ write, when });
      expect(end, `${write} ${when}`).toEqual({ guids: [member_guid], rows: 2, accounts: 1, told: 1 });
      if (between.length > 0) expect(between, `${write} ${when}`).toMatchObject([{ guid: member_guid }]);
      hadMember.push(between.length > 0);
    }
  }
  // The file; then the member, the job, the record of the import and the event at once.
  expect(hadMember.slice(0, 5)).toEqual([false, false, false, true, true]);
});

test('a killed import with a key makes its member once, or not at all (P8, P48)', async () => {
  const key = { 'Idempotency-Key': 'first-import' };
  const clean = await firstImport(null, key);
  for (let write = 1; write <= clean.writes; write += 1) {
    const { member_guid, end } = await firstImport({ write, when: 'after' }, key);
    expect(end, `${write}`).toEqual({ guids: [member_guid], rows: 2, accounts: 1, told: 1 });
  }
});
