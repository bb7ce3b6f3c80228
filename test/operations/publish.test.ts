import { expect, test } from 'vitest';
import { publish } from '../../functions/notify/publish.ts';
import { recordingBus } from '../support/bus.ts';

const event = {
  guid: 'EVT-00000000-0000-7000-8000-000000000001',
  clientGuid: 'CLT-00000000-0000-4000-8000-000000000002',
  userGuid: 'USR-00000000-0000-4000-8000-000000000003',
  type: 'ACCOUNT',
  subjectGuid: 'ACT-1',
  revision: 4,
  body: '{"account":{"balance":10000000000000000.01}}',
  createdAt: Date.parse('2026-11-21T08:00:00.000Z'),
} as const;

test('an event stands on the bus as in the feed, with its client, and its money as it was written', async () => {
  const bus = recordingBus();
  await publish(event, { bus });
  expect(bus.entries).toEqual([
    {
      source: 'tributary',
      detailType: 'ACCOUNT',
      detail:
        '{"guid":"EVT-00000000-0000-7000-8000-000000000001","type":"ACCOUNT",' +
        '"client_guid":"CLT-00000000-0000-4000-8000-000000000002","created_at":"2026-11-21T08:00:00.000Z","revision":4,' +
        '"payload":{"account":{"balance":10000000000000000.01}}}',
    },
  ]);
});

test('what is for one endpoint alone does not', async () => {
  const bus = recordingBus();
  await publish({ ...event, endpointGuid: 'WHE-00000000-0000-4000-8000-000000000005' }, { bus });
  expect(bus.entries).toEqual([]);
});

test('P30 an event that the bus did not take is not told', async () => {
  const bus = { put: async () => Promise.reject(new Error('away')) };
  await expect(publish(event, { bus })).rejects.toThrow('away');
});
