import { expect, test } from 'vitest';
import { rotateApiKey } from '../../../lib/app/users/change-api-keys.ts';
import { rotateDataKey } from '../../../lib/app/users/rotate-data-key.ts';
import { rotateEndpointSecret } from '../../../lib/app/webhooks/rotate-endpoint-secret.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import { POLL_TIMEOUT_SECONDS } from '../../../lib/domain/jobs/limits.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { apiKeyIdOf } from '../../../lib/domain/users/api-key.ts';
import { CLIENT_AGE_SECONDS_MAX, type Client } from '../../../lib/domain/users/client.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { openAnswers, sealAnswers } from '../../../lib/store/members/challenge-answers.ts';
import { createCredentialStore } from '../../../lib/store/members/credential-store.ts';
import { credentialsPut } from '../../../lib/store/members/credential-writes.ts';
import { createApiKeyStore } from '../../../lib/store/users/api-key-store.ts';
import { connectorSet, createClientConnectorStore } from '../../../lib/store/users/client-connector-store.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { createDataKeyStore } from '../../../lib/store/users/data-key-store.ts';
import { createKeptClients } from '../../../lib/store/users/kept-clients.ts';
import { createWebhookEndpointStore } from '../../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { testWebhookEndpoint } from '../../support/webhooks/webhook-endpoints.ts';

/** Less than the age of a client in memory, so that environments know different ones. */
const STEP_MS = 4 * SECOND_MS;
const LOAD_MS = 9 * MINUTE_MS;
const API_KEY_ROTATED_MS = MINUTE_MS;
const DATA_KEY_ROTATED_MS = 2 * MINUTE_MS;
/** The longest call: it goes by the client of its beginning to its end. */
const CALL_MS_MAX = POLL_TIMEOUT_SECONDS * SECOND_MS;
const ENVIRONMENTS = 3;
const CONNECTOR = 'keyed';
const USER = 'USR-00000000-0000-7000-a000-000000000001';
const MEMBERS = ['1', '2', '3'].map((last) => `MBR-00000000-0000-7000-a000-00000000000${last}` as const);

const table = createMemoryTable();
const clock = testClock();
const ids = testIds('rotations');
const wrapDataKey = async () => ids.bytes(184);
const clients = createClientStore({ table, clock });
const apiKeys = createApiKeyStore({ table, clock });
const dataKeys = createDataKeyStore({ table, clock });

/** What one process has in memory. */
const environment = () => {
  const deps = { table, clock, cipher: testCipher(clock) };
  return {
    ...deps,
    kept: createKeptClients({ table, clock, clientAgeMsMax: CLIENT_AGE_SECONDS_MAX * SECOND_MS }),
    credentials: createCredentialStore(deps),
    endpoints: createWebhookEndpointStore(deps),
    connectors: createClientConnectorStore(deps),
  };
};
type Environment = ReturnType<typeof environment>;

const answer = (value: string) => [{ guid: 'CRD-1', fieldName: 'CITY', value }];
const draw = <T>(all: readonly T[]): T => {
  const drawn = all[Math.floor(ids.fraction() * all.length)];
  if (drawn === undefined) throw new Error('nothing to draw from');
  return drawn;
};

/** Challenge answers, as members keep them until a worker claims them. */
const challenges: {
  readonly memberGuid: (typeof MEMBERS)[number];
  readonly sealed: Uint8Array;
  readonly value: string;
}[] = [];
const secretsOfEndpoint: string[] = [];
let connectorSecret = '';

/** Writes one thing of each kind under the data keys that the call knows. */
const write = async (at: Environment, client: Client, endpointGuid: `WHE-${string}`, value: string): Promise<void> => {
  const owner = dataKeyOwnerOf(client);
  const place = { userGuid: USER, memberGuid: draw(MEMBERS) } as const;
  const [, sealed, rotated] = await Promise.all([
    at.credentials.seal(place, owner, answer(value)).then((made) => table.writeMany([credentialsPut(made)])),
    sealAnswers(at.cipher, owner, place, answer(value)),
    rotateEndpointSecret({ endpoints: at.endpoints, clock, ids }, client, endpointGuid, MINUTE_MS),
    changeUntilWon({ what: 'connectors' }, async () => {
      const current = await clients.read(client.guid);
      if (current === null) throw new Error('no client');
      const secrets = await at.connectors.seal({ ...current, ...known(client) }, CONNECTOR, { api_key: value });
      const stored = { name: CONNECTOR, settings: {}, secrets, updatedAt: clock() };
      const { ok } = await table.transact(connectorSet(current, stored, true).writes);
      if (ok) connectorSecret = value;
      return ok ? null : LOST;
    }),
  ]);
  challenges.push({ memberGuid: place.memberGuid, sealed, value });
  if (rotated.kind === 'rotated') secretsOfEndpoint.push(rotated.secret);
};

/** The data keys that a call knows. */
const known = ({ wrappedDataKey, laterDataKeys }: Client) => ({ wrappedDataKey, laterDataKeys });

/** Opens what others have just written. */
const read = async (at: Environment, client: Client, endpointGuid: `WHE-${string}`): Promise<void> => {
  const owner = dataKeyOwnerOf(client);
  const challenge = draw(challenges);
  const place = { userGuid: USER, memberGuid: draw(MEMBERS) } as const;
  const [credentials, answers, signing, settings] = await Promise.all([
    at.credentials.read(place, owner),
    openAnswers(at.cipher, owner, { userGuid: USER, memberGuid: challenge.memberGuid }, challenge.sealed),
    at.endpoints.readForSigning(client.guid, endpointGuid),
    at.connectors.open(client, CONNECTOR),
  ]);
  expect(credentials?.answers).toHaveLength(1);
  expect(answers).toEqual(answer(challenge.value));
  expect((await signing?.credentials(owner))?.keys.length).toBeGreaterThan(0);
  expect(settings?.secrets).toHaveProperty('api_key');
};

test('a data key and an API key are rotated under load, and no call fails (P3, P39)', async () => {
  const { guid } = await foundClient({ table, clock, ids, wrapDataKey }, { name: 'A Bank', apiKey: 'former' });
  const environments = Array.from({ length: ENVIRONMENTS }, environment);
  const endpoint = testWebhookEndpoint({ clientGuid: guid });
  const [first] = environments;
  const founded = await clients.read(guid);
  if (first === undefined || founded === null) throw new Error('no client');
  await first.endpoints.create(endpoint, newSigningKeys(ids), dataKeyOwnerOf(founded));
  for (const memberGuid of MEMBERS) {
    const made = await first.credentials.seal({ userGuid: USER, memberGuid }, dataKeyOwnerOf(founded), answer('first'));
    await table.writeMany([credentialsPut(made)]);
  }
  await write(first, founded, endpoint.guid, 'first');

  const rotations = new Map<number, () => Promise<unknown>>([
    [
      API_KEY_ROTATED_MS,
      () =>
        rotateApiKey(
          { clientGuid: guid, formerId: apiKeyIdOf(hashOf('former')), apiKey: 'new', overlapMs: HOUR_MS },
          { apiKeys, clock },
        ),
    ],
    [DATA_KEY_ROTATED_MS, () => rotateDataKey(guid, { dataKeys, clock, wrapDataKey })],
  ]);
  const underWay: { readonly at: Environment; readonly client: Client; readonly endsAtMs: number }[] = [];
  for (let atMs = 0; atMs < LOAD_MS; atMs += STEP_MS) {
    const step = environments.map(async (at, index) => {
      // Half of the partner's systems have the new key as soon as it is there, the others never.
      const hasNew = index % 2 === 0 && atMs > API_KEY_ROTATED_MS;
      const client = await at.kept.byApiKey(hasNew ? 'new' : 'former');
      if (client === null) throw new Error('a key was refused');
      underWay.push({ at, client, endsAtMs: atMs + CALL_MS_MAX });
      await Promise.all([
        write(at, client, endpoint.guid, `${index} ${atMs}`),
        read(draw(environments), client, endpoint.guid),
      ]);
    });
    const ending = underWay.splice(
      0,
      underWay.findIndex(({ endsAtMs }) => endsAtMs > atMs),
    );
    const ends = ending.flatMap(({ at, client }) => [
      read(at, client, endpoint.guid),
      write(at, client, endpoint.guid, `late ${atMs}`),
    ]);
    await Promise.all([...step, ...ends, rotations.get(atMs)?.()]);
    clock.advance(STEP_MS);
  }

  const client = await clients.read(guid);
  if (client === null) throw new Error('no client');
  const [after, owner] = [environment(), dataKeyOwnerOf(client)];
  expect(client.laterDataKeys).toHaveLength(1);
  expect(new Set(challenges.map(({ sealed }) => sealed[0]))).toEqual(new Set([1, 2]));
  for (const { memberGuid, sealed, value } of challenges) {
    expect(await openAnswers(after.cipher, owner, { userGuid: USER, memberGuid }, sealed)).toEqual(answer(value));
  }
  for (const memberGuid of MEMBERS) {
    expect((await after.credentials.read({ userGuid: USER, memberGuid }, owner))?.answers).toHaveLength(1);
  }
  expect((await after.connectors.open(client, CONNECTOR))?.secrets).toEqual({ api_key: connectorSecret });
  const signing = await (await after.endpoints.readForSigning(guid, endpoint.guid))?.credentials(owner);
  for (const { secret } of signing?.keys ?? []) expect(secretsOfEndpoint).toContain(secret);
  expect(signing?.keys.length).toBeGreaterThan(0);
  clock.advance(HOUR_MS);
  expect(await after.kept.byApiKey('former')).toBeNull();
  expect((await after.kept.byApiKey('new'))?.guid).toBe(guid);
});
