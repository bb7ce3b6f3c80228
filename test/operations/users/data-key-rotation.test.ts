import { expect, test } from 'vitest';
import { rotateDataKey } from '../../../lib/app/users/rotate-data-key.ts';
import { DATA_KEY_UNUSED_MS } from '../../../lib/domain/kernel/data-keys.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { createDataKeyStore } from '../../../lib/store/users/data-key-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { API_KEY, startApi } from '../../support/api/api.ts';

const api = await startApi();

const rotate = async (): Promise<void> => {
  const ids = testIds('rotated');
  const client = await createClientStore(api).byApiKey(API_KEY);
  if (client === null) throw new Error('no client');
  const wrapDataKey = async () => ids.bytes(184);
  const { kind } = await rotateDataKey(client.guid, { ...api, dataKeys: createDataKeyStore(api), wrapDataKey });
  expect(kind).toBe('done');
};

test('members continue after a rotation of the data key, with earlier secrets (P39)', async () => {
  const app = await api.signIn('rotated');
  const statusOf = async (guid: string) => (await app.get(`/members/${guid}`)).json.member.connection_status;
  const numbersOf = async (guid: string) => (await app.get(`/members/${guid}/account_numbers`)).json.account_numbers;
  const verify = async (guid: string) => {
    expect((await app.call('POST', `/members/${guid}/verify`)).status).toBe(200);
    await api.settle();
  };
  const known: string = (await api.connect(app)).json.member.guid;
  const challenged: string = (await api.connect(app, 'sandbox-20', 'challenge')).json.member.guid;
  await api.settle();
  await verify(known);
  const before = await numbersOf(known);
  expect(before.length).toBeGreaterThan(0);
  expect(await statusOf(challenged)).toBe('CHALLENGED');

  await rotate();
  // The challenge waits on, and is answered when the new data key is in use.
  api.clock.advance(DATA_KEY_UNUSED_MS);
  expect(await numbersOf(known)).toEqual(before);
  const [challenge] = (await app.get(`/members/${challenged}/challenges`)).json.challenges;
  await app.call('PUT', `/members/${challenged}/resume`, { challenges: [{ guid: challenge.guid, value: 'correct' }] });
  await api.settle();
  expect(await statusOf(challenged)).toBe('CONNECTED');

  await verify(known);
  expect(await numbersOf(known)).toEqual(before);
  await api.connect(app, 'sandbox-10', 'password', { skip_aggregation: true });
  const credentials = (await api.items()).flatMap(({ answers }) => (answers instanceof Uint8Array ? [answers] : []));
  // Those of before, and those of the new member, which name their data key.
  expect([1, 2].map((format) => credentials.filter(([first]) => first === format).length)).toEqual([2, 1]);
});
