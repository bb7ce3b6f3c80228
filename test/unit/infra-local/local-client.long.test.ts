import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { describe, expect, it } from 'vitest';
import { type LocalHost, startLocalHost } from '../../../infra/local/host/start-local-host.ts';
import { systemClock } from '../../../lib/runtime/clock.ts';
import { generateWrappedDataKey } from '../../../lib/runtime/data-keys.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';
import { fixtureAssembly } from './fixtures/assembly.ts';

/** Starts a host on the folder and ends it again. */
const withHost = async <T>(
  dataFolder: string,
  apiKey: string | null,
  look: (host: LocalHost) => Promise<T>,
): Promise<T> => {
  const options = { port: 0, assembly: fixtureAssembly(), dataFolder };
  const host = await startLocalHost({ ...options, ...(apiKey !== null && { apiKey }) });
  try {
    return await look(host);
  } finally {
    await host.stop();
  }
};

/** Guids of the clients that the API keys open, and how many clients there are. */
const clientsOf = async ({ operator, model }: LocalHost, apiKeys: readonly string[]) => {
  const client = new DynamoDBClient(operator);
  const tableName = model.tables[0]?.name ?? '';
  const table = createTable({ client, tableName, ids: systemIds });
  const store = createClientStore({ table, clock: systemClock });
  const opened = await Promise.all(apiKeys.map(async (apiKey) => (await store.byApiKey(apiKey))?.guid ?? null));
  const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tableName }));
  client.destroy();
  return { opened, count: items.filter(({ wrappedDataKey }) => wrappedDataKey !== undefined).length };
};

describe('the local client of a data folder', () => {
  it('takes the API key of each start, and its former key is refused', async () => {
    const folder = temporaryFolder();
    const first = await withHost(folder, 'first-key', (host) => clientsOf(host, ['first-key']));
    expect(first).toEqual({ opened: [expect.stringMatching(/^CLT-/)], count: 1 });
    const [guid] = first.opened;
    const second = await withHost(folder, 'second-key', (host) => clientsOf(host, ['first-key', 'second-key']));
    expect(second).toEqual({ opened: [null, guid], count: 1 });
    const third = await withHost(folder, 'second-key', (host) => clientsOf(host, ['second-key']));
    expect(third).toEqual({ opened: [guid], count: 1 });
  });

  it('keeps its API key when a start names none, not the well-known one', async () => {
    const folder = temporaryFolder();
    const keys = ['first-key', 'local-client-key'];
    const [guid] = (await withHost(folder, 'first-key', (host) => clientsOf(host, keys))).opened;
    expect(await withHost(folder, null, (host) => clientsOf(host, keys))).toEqual({ opened: [guid, null], count: 1 });
  });

  it('has another API key than the start or the person expects, which is reported', async () => {
    const folder = temporaryFolder();
    const stateAfter = (apiKey: string | null) => withHost(folder, apiKey, async (host) => host.apiKeyState);
    expect(await stateAfter('first-key')).toBe('ofThisStart');
    expect(await stateAfter('first-key')).toBe('ofThisStart');
    expect(await stateAfter('second-key')).toBe('replaced');
    expect(await stateAfter(null)).toBe('ofEarlierStart');
    expect(await stateAfter('local-client-key')).toBe('replaced');
    expect(await stateAfter(null)).toBe('ofThisStart');
  });

  it('is not confused with another client whose key a start names', async () => {
    const folder = temporaryFolder();
    await withHost(folder, 'first-key', async ({ operator, model }) => {
      const client = new DynamoDBClient(operator);
      const kms = new KMSClient(operator);
      const table = createTable({ client, tableName: model.tables[0]?.name ?? '', ids: systemIds });
      const wrapDataKey = (guid: string) => generateWrappedDataKey('local', guid, kms);
      const draft = { name: 'Partner', apiKey: 'partner-key' };
      await foundClient({ table, clock: systemClock, ids: systemIds, wrapDataKey }, draft);
      client.destroy();
      kms.destroy();
    });
    const keys = ['first-key', 'partner-key', 'third-key'];
    const [local, partner] = (await withHost(folder, 'partner-key', (host) => clientsOf(host, keys))).opened;
    expect(local).not.toBe(partner);
    const { opened } = await withHost(folder, 'third-key', (host) => clientsOf(host, keys));
    expect(opened).toEqual([null, partner, local]);
  });

  it('is found by its key when its record is broken', async () => {
    const folder = temporaryFolder();
    const [guid] = (await withHost(folder, 'first-key', (host) => clientsOf(host, ['first-key']))).opened;
    writeFileSync(join(folder, 'local-client.json'), '{"clientGuid":');
    expect(await withHost(folder, 'first-key', (host) => clientsOf(host, ['first-key']))).toEqual({
      opened: [guid],
      count: 1,
    });
  });

  it('of an earlier version is asked for by its key once, and no second client is made', async () => {
    const folder = temporaryFolder();
    await withHost(folder, 'first-key', async () => undefined);
    rmSync(join(folder, 'local-client.json'), { force: true });
    await expect(withHost(folder, 'second-key', async () => undefined)).rejects.toThrow(
      /^TRIBUTARY_API_KEY is not the key of the client .* Start once with the key that was used so far/,
    );
    await withHost(folder, 'first-key', async () => undefined);
    expect(await withHost(folder, 'second-key', (host) => clientsOf(host, ['first-key']))).toEqual({
      opened: [null],
      count: 1,
    });
  });

  it('refuses a wrong master key before anything is written, also without a check file', async () => {
    const folder = temporaryFolder();
    await withHost(folder, 'first-key', async () => undefined);
    const ofEarlierVersions = ['dynamodb.sqlite', 'master.key', 'clock-offset-ms', 'receiver-secrets'];
    for (const name of readdirSync(folder)) {
      if (!ofEarlierVersions.some((kept) => name.startsWith(kept))) rmSync(join(folder, name));
    }
    writeFileSync(join(folder, 'master.key'), randomBytes(32));
    await expect(withHost(folder, 'first-key', async () => undefined)).rejects.toThrow(
      `${join(folder, 'master.key')} is not the key that the data there were encrypted with`,
    );
    expect(readdirSync(folder).filter((name) => /check|client/.test(name))).toEqual([]);
  });
});
