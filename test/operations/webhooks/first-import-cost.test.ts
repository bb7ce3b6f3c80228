import { expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { startApiOnDynamo } from '../../support/api/api.ts';
import { notifyDepsOver } from '../../support/webhooks/notify-deps.ts';

const ROWS = 2_000;
/** Its pieces, the ends of its job, and the deliveries of all events but rows. */
const WRITE_UNITS_A_ROW_MAX = 0.2;

/** What DynamoDB counted for a first import with its webhooks, and what it put on the bus. */
const firstImport = async (client: object) => {
  const api = await startApiOnDynamo();
  const deps = notifyDepsOver({ ...api, queue: api.notifyQueue });
  await api.partner.call('PUT', '/client', { client });
  await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url: 'https://all.example.com/' } });
  const app = await api.signIn('saver');
  api.meter.reset();
  await api.connect(app, `sandbox-${ROWS}`);
  await api.settle();
  await api.notifyQueue.workOff((message) => notify(message, deps, api.log));
  const { calls } = api.meter;
  return {
    writeUnits: calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
    types: api.bus.entries.map(({ detailType }) => detailType),
  };
};
const rowsIn = (types: readonly string[]): number => types.filter((type) => type === 'TRANSACTION').length;

test('a first import costs no write and no bus entry for rows that nobody named', async () => {
  const { writeUnits, types } = await firstImport({});
  expect(writeUnits).toBeLessThan(ROWS * WRITE_UNITS_A_ROW_MAX);
  expect([...new Set(types)].toSorted()).toEqual(['ACCOUNT', 'AGGREGATION', 'JOB_STATUS', 'MEMBER', 'USER']);
  const kept = await firstImport({ feed_backfill_enabled: true });
  expect(kept.writeUnits).toBeGreaterThan(3 * ROWS);
  expect(rowsIn(kept.types)).toBe(ROWS);
});
