import { expect, test } from 'vitest';
import { WORK_EVENT_SOURCE } from '../../lib/contract/jobs/import-interrupted.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { rowText, withRows } from '../support/files/ofx.ts';
import { type MemberBody, newApp } from './app.ts';
import { startTestHost } from './test-host.ts';

const host = await startTestHost();

const setFaults = (faults: object): Promise<Response> =>
  fetch(`${host.url}/_local/faults`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(faults),
  });

/** The import of a small file makes some thirteen calls to AWS; the sixth starts its job. */
const STEPS = [3, 5, 6, 8, 10, 12, 14];
const MINUTES_MAX = 18;

/** The function dies after call number `step` to AWS; then the service goes on without its caller. */
const importDying = async (step: number) => {
  const app = await newApp(host);
  const { member } = await app.session<{ member: MemberBody }>('POST', '/members', {
    member: { institution_guid: FILE_IMPORT },
  });
  const path = `/members/${member.guid}`;
  const file = Buffer.from(withRows(rowText(), rowText({ id: 'F2', name: 'RENT' })));
  const from = host.busEvents().length;
  await setFaults({ kill: { function: 'import', step } });
  await app.session('POST', `${path}/imports`, file).catch(() => undefined);
  await setFaults({});
  const isRunning = async () => (await app.session<{ member: MemberBody }>('GET', path)).member.is_being_aggregated;
  for (let minute = 0; minute < MINUTES_MAX && (await isRunning()); minute += 1) await host.advance(60);
  const rows = async () =>
    (await app.session<{ pagination: { total_entries: number } }>('GET', '/transactions?from_date=2020-01-01'))
      .pagination.total_entries;
  const imports = async () =>
    (await app.session<{ imports: readonly { status: string }[] }>('GET', `${path}/imports`)).imports;
  const found = { statuses: (await imports()).map(({ status }) => status), rows: await rows() };
  const handedOn = host
    .busEvents()
    .slice(from)
    .filter(({ source }) => source === WORK_EVENT_SOURCE).length;
  await app.session('POST', `${path}/imports`, file);
  return { step, ...found, handedOn, rowsInTheEnd: await rows() };
};

test('an import whose function dies on the host brings all rows or none (P9, P19)', async () => {
  let byEvent = 0;
  for (const step of STEPS) {
    const end = await importDying(step);
    const hasBegun = end.statuses.length > 0;
    expect(end).toMatchObject({ statuses: hasBegun ? ['COMPLETED'] : [], rows: hasBegun ? 2 : 0, rowsInTheEnd: 2 });
    if (end.handedOn > 0) byEvent += 1;
  }
  // Those that died between the start of the job and its end.
  expect(byEvent).toBeGreaterThan(2);
  expect((await host.stats()).queues['lost-events']).toMatchObject({ visible: 0 });
});
