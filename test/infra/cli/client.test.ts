import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { creationFrom } from '../../../infra/cli/client.ts';
import { dataKeyRotationFrom, runDataKey } from '../../../infra/cli/client-data-key.ts';
import { deletionFrom, runDelete } from '../../../infra/cli/client-delete.ts';
import { keyCommandFrom, runKey } from '../../../infra/cli/client-key.ts';
import { limitCommandFrom, runLimit } from '../../../infra/cli/client-limit.ts';
import { runEnable, stateCommandFrom } from '../../../infra/cli/client-state.ts';
import { UsageError } from '../../../infra/cli/usage.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { apiKeyIdOf } from '../../../lib/domain/users/api-key.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { systemClock } from '../../../lib/runtime/clock.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { printedBy, tableEnv } from '../../support/api/operator.ts';
import { type FreshTable, freshTable } from '../../support/table/dynamo.ts';

const run = promisify(execFile);
const CLIENT = join(import.meta.dirname, '../../../infra/cli/client.ts');

const stubTableEnv = async (): Promise<void> => {
  for (const [name, value] of Object.entries(await tableEnv())) vi.stubEnv(name, value);
};
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('npm run client -- create', () => {
  let kms: Server;
  let fresh: FreshTable;
  const contexts: unknown[] = [];

  beforeAll(async () => {
    fresh = await freshTable();
    kms = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => {
        const asked = JSON.parse(body) as { KeyId: string; EncryptionContext: unknown };
        contexts.push(asked.EncryptionContext);
        response.setHeader('content-type', 'application/x-amz-json-1.1');
        response.end(
          JSON.stringify({
            KeyId: asked.KeyId,
            Plaintext: Buffer.alloc(32, 7).toString('base64'),
            CiphertextBlob: Buffer.from('wrapped').toString('base64'),
          }),
        );
      });
    }).listen(0, '127.0.0.1');
    await once(kms, 'listening');
  });
  afterAll(() => {
    kms.close();
  });

  const create = async (...args: readonly string[]) =>
    run(process.execPath, [CLIENT, 'create', ...args], {
      env: {
        ...(await tableEnv()),
        AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${(kms.address() as AddressInfo).port}`,
      },
    });

  it('makes a client with a data key of its own, and prints a key that opens it', async () => {
    const { stdout } = await create('--name', 'A Bank', '--table', fresh.tableName, '--key', 'key-of-stage');
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    expect(apiKey).toMatch(/^[\w-]{43}$/);

    const client = await createClientStore({ table: fresh.table, clock: systemClock }).byApiKey(apiKey);
    expect(client).toMatchObject({
      name: 'A Bank',
      refreshThrottleSeconds: 10_800,
      sessionFreshnessHours: 12,
      useCasesEnabled: false,
    });
    expect(Buffer.from(client?.wrappedDataKey ?? []).toString()).toBe('wrapped');
    expect(stdout).toContain(client?.guid);
    expect(contexts).toEqual([{ client: client?.guid }]);
  });

  it('keeps neither the key nor the data key in the table (P3)', async () => {
    const { stdout } = await create('--name', 'B Bank', '--table', fresh.tableName, '--key', 'key-of-stage');
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    const stored = JSON.stringify(await fresh.items());
    expect(stored).not.toContain(apiKey);
    expect(stored).not.toContain(Buffer.alloc(32, 7).toString('base64'));
  });

  it('rotates the data key of the same client, and says when it is used', async () => {
    const { stdout } = await create('--name', 'R Bank', '--table', fresh.tableName, '--key', 'key-of-stage');
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    const clients = createClientStore({ table: fresh.table, clock: systemClock });
    const guid = (await clients.byApiKey(apiKey))?.guid ?? '';
    await stubTableEnv();
    vi.stubEnv('AWS_ENDPOINT_URL_KMS', `http://127.0.0.1:${(kms.address() as AddressInfo).port}`);
    const rotate = () =>
      printedBy((print) => runDataKey(['rotate', guid, '--table', fresh.tableName, '--key', 'k'], print));
    expect(await rotate()).toMatch(/new data key, in use from \d{4}-/);
    expect(contexts.slice(-2)).toEqual([{ client: guid }, { client: guid }]);
    expect((await clients.byApiKey(apiKey))?.laterDataKeys).toHaveLength(1);
    await expect(rotate()).rejects.toThrow('was rotated already');
  });

  it('takes the throttle of the client', async () => {
    const { stdout } = await create(
      ...['--name', 'C Bank', '--table', fresh.tableName, '--key', 'k', '--refresh-throttle-seconds', '0'],
    );
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    const client = await createClientStore({ table: fresh.table, clock: systemClock }).byApiKey(apiKey);
    expect(client?.refreshThrottleSeconds).toBe(0);
  });

  it('ends with 2 and its usage after a wrong command', async () => {
    await expect(create('--name', 'D Bank')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm run client') as unknown,
    });
  });
});

describe('npm run client -- key', () => {
  let fresh: FreshTable;
  let clientGuid: Guid<'CLT'>;
  const FIRST = 'the-first-key';
  beforeEach(stubTableEnv);
  const clients = () => createClientStore({ table: fresh.table, clock: systemClock });

  beforeAll(async () => {
    fresh = await freshTable();
    const ids = testIds('keys');
    const founding = { table: fresh.table, clock: systemClock, ids, wrapDataKey: async () => ids.bytes(32) };
    clientGuid = (await foundClient(founding, { name: 'A Bank', apiKey: FIRST })).guid;
  });

  const key = async (args: readonly string[], input = '') =>
    printedBy((print) => runKey([...args, '--table', fresh.tableName], { ask: async () => input, print }));
  const newKeyIn = (output: string): string => /API key {2}([\w-]{43})\n/.exec(output)?.[1] ?? '';
  const idOf = (apiKey: string) => apiKeyIdOf(hashOf(apiKey));

  it('makes, rotates, finds and revokes keys, and shows a key once (P3)', async () => {
    const created = await key(['create', clientGuid, '--name', 'Payments']);
    const payments = newKeyIn(created);
    expect((await clients().byApiKey(payments))?.guid).toBe(clientGuid);
    expect(created.split(payments)).toHaveLength(2);
    expect(created).toMatch(new RegExp(`${idOf(payments)} {2}Payments {3,}\\S+Z {2,}never {2,}—`));

    const rotated = await key(['rotate', clientGuid, idOf(payments), '--overlap-hours', '2']);
    expect(rotated).toMatch(new RegExp(`The former key ${idOf(payments)} ends at \\d{4}-`));
    expect((await clients().byApiKey(newKeyIn(rotated)))?.guid).toBe(clientGuid);
    expect((await clients().byApiKey(payments))?.guid).toBe(clientGuid);

    const found = await key(['find'], FIRST);
    expect(found).toContain(clientGuid);
    expect(found).toContain(idOf(FIRST));
    expect(found).not.toContain(FIRST);

    const revoked = await key(['revoke', clientGuid, idOf(FIRST)]);
    expect(await clients().byApiKey(FIRST)).toBeNull();
    expect(revoked.match(/Payments/g)).toHaveLength(2);
    expect(revoked).toContain('calls with it are answered 401 within 5 seconds.');
    expect(await key(['list', clientGuid])).not.toContain(idOf(FIRST));
    expect(await key(['find'], FIRST)).toContain('No client has this key now');
  });

  it('says whether the client is disabled, and enables it', async () => {
    await clients().setDisabled(clientGuid, true);
    expect(await key(['list', clientGuid])).toMatch(/The client is disabled since \d{4}-/);
    const enabled = printedBy((print) => runEnable([clientGuid, '--table', fresh.tableName], print));
    expect(await enabled).toBe('The client is enabled.\n');
    expect(await key(['list', clientGuid])).not.toContain('disabled');
  });

  it('says in a sentence that there is no such client or key', async () => {
    await expect(key(['revoke', clientGuid, '0123456789ab'])).rejects.toThrow('The client has no such key');
    await expect(key(['list', 'CLT-00000000-0000-4000-8000-000000000000'])).rejects.toThrow('There is no client');
  });

  it('can be called from the command line', async () => {
    const args = [CLIENT, 'key', 'list', clientGuid, '--table', fresh.tableName];
    expect((await run(process.execPath, args, { env: await tableEnv() })).stdout).toMatch(/^KEY +NAME/);
    const wrong = run(process.execPath, [CLIENT, 'key', 'revoke', clientGuid, '0', '--table', fresh.tableName], {
      env: await tableEnv(),
    });
    await expect(wrong).rejects.toMatchObject({ code: 2 });
  });
});

describe('npm run client -- delete', () => {
  it('prints a receipt, once the client has been disabled for an hour (P42)', async () => {
    const fresh = await freshTable();
    const ids = testIds('deletion');
    const wrapDataKey = async () => ids.bytes(32);
    const founding = { table: fresh.table, clock: systemClock, ids, wrapDataKey };
    const { guid } = await foundClient(founding, { name: 'A Bank', apiKey: 'key' });
    const disabledAt = (at: number) =>
      createClientStore({ table: fresh.table, clock: () => at }).setDisabled(guid, true);
    await stubTableEnv();
    const remove = (name = 'A Bank') =>
      printedBy((print) => runDelete([guid, '--name', name, '--table', fresh.tableName], print));
    await expect(remove()).rejects.toThrow('Disable the client first');
    await disabledAt(systemClock() - 2 * 3_600_000);
    await expect(remove('A Bnak')).rejects.toThrow('has another name');

    expect(JSON.parse(await remove())).toMatchObject({
      client_guid: guid,
      client_name: 'A Bank',
      this_run: {
        items_deleted: 3,
        items_deleted_by_kind: { 'CLIENT/CLIENT': 1, 'CLIENT/KEY': 1, 'KEY/KEY': 1 },
        scans_of_the_table: 2,
      },
      items_left: 0,
    });
    expect(await fresh.items()).toEqual([]);
    await expect(remove()).rejects.toThrow('There is no client');
  });
});

describe('npm run client -- limit', () => {
  it('sets the limit of a client, gives it back to the stage, and says what it is', async () => {
    const fresh = await freshTable();
    const ids = testIds('limit');
    const founding = { table: fresh.table, clock: systemClock, ids, wrapDataKey: async () => ids.bytes(32) };
    const { guid } = await foundClient(founding, { name: 'A Bank', apiKey: 'key' });
    await stubTableEnv();
    const limit = (...args: string[]) =>
      printedBy((print) => runLimit([guid, ...args, '--table', fresh.tableName], print));
    expect(await limit()).toContain('has the limit of its stage');
    expect(await limit('--requests-per-second', '400')).toContain('may make 400 calls a second');
    expect(await limit()).toContain('may make 400 calls a second');
    expect(await limit('--requests-per-second', '0')).toContain('are not limited');
    expect(await limit('--requests-per-second', 'default')).toContain('has the limit of its stage');
  });
});

describe('the command line of client -- disable, enable and delete', () => {
  it('takes one client and a target, and asks for the name before it deletes', () => {
    const guid = 'CLT-00000000-0000-4000-8000-000000000001';
    expect(stateCommandFrom([guid, '--stage', 'dev'])).toMatchObject({ clientGuid: guid, target: { stage: 'dev' } });
    for (const args of [[], ['A Bank'], [guid, guid], [guid, '--name', 'x']])
      expect(() => stateCommandFrom([...args, '--stage', 'dev'])).toThrow(UsageError);
    expect(() => deletionFrom([guid, '--stage', 'dev'])).toThrow('--name takes the name');
  });
});

describe('the command line of client -- limit', () => {
  const guid = 'CLT-00000000-0000-4000-8000-000000000001';
  it.each([
    [[], undefined],
    [['--requests-per-second', '400'], 400],
    [['--requests-per-second', '0'], 0],
    [['--requests-per-second', 'default'], null],
  ])('accepts %j', (args, requestsPerSecondMax) => {
    expect(limitCommandFrom([guid, ...args, '--stage', 'dev'])).toMatchObject({
      clientGuid: guid,
      requestsPerSecondMax,
    });
  });

  it.each(['-1', '1.5', 'many', '1000001', ''])('refuses a limit of %j', (text) => {
    expect(() => limitCommandFrom([guid, `--requests-per-second=${text}`, '--stage', 'dev'])).toThrow(UsageError);
  });
});

describe('the command line of client -- data-key', () => {
  const guid = 'CLT-00000000-0000-4000-8000-000000000001';
  it('takes one client, and a target that names the key', () => {
    expect(dataKeyRotationFrom(['rotate', guid, '--stage', 'dev'])).toMatchObject({ clientGuid: guid });
    for (const args of [[], ['list', guid], ['rotate'], ['rotate', guid, guid]])
      expect(() => dataKeyRotationFrom([...args, '--stage', 'dev'])).toThrow(UsageError);
    expect(() => dataKeyRotationFrom(['rotate', guid, '--table', 't'])).toThrow('--table wants --key');
  });
});

describe('the command line of client -- key', () => {
  const guid = 'CLT-00000000-0000-4000-8000-000000000001';
  it.each([
    [['list', guid], { kind: 'list', clientGuid: guid }],
    [['create', guid, '--name', ' x '], { kind: 'create', name: 'x' }],
    [['rotate', guid, 'abc'], { kind: 'rotate', keyId: 'abc', overlapMs: 86_400_000 }],
    [['rotate', guid, 'abc', '--overlap-hours', '0'], { kind: 'rotate', overlapMs: 0 }],
    [['revoke', guid, 'abc'], { kind: 'revoke', keyId: 'abc' }],
    [['find'], { kind: 'find' }],
  ])('accepts %j', (args, command) => {
    expect(keyCommandFrom([...args, '--stage', 'dev']).command).toMatchObject(command);
  });

  it.each([
    ['nothing to do', []],
    ['an unknown verb', ['show', guid]],
    ['no client', ['list']],
    ['a client that is no guid', ['list', 'A Bank']],
    ['no key', ['revoke', guid]],
    ['one key too many', ['revoke', guid, 'a', 'b']],
    ['a key on the command line', ['find', 'my-key']],
    ['no name', ['create', guid]],
    ['an overlap of more than thirty days', ['rotate', guid, 'a', '--overlap-hours', '721']],
    ['an overlap that is no number', ['rotate', guid, 'a', '--overlap-hours', '1d']],
    ['a name for another command', ['revoke', guid, 'a', '--name', 'x']],
  ])('refuses %s', (_, args) => {
    expect(() => keyCommandFrom([...args, '--stage', 'dev'])).toThrow(UsageError);
  });
});

describe('the command line of client', () => {
  it.each([
    [['create', '--name', 'x', '--stage', 'dev'], { kind: 'stage', stage: 'dev' }],
    [['create', '--name', 'x', '--table', 't', '--key', 'k'], { kind: 'names', table: 't', key: 'k' }],
    [['create', '--name', 'x', '--local', 'http://127.0.0.1:1'], { kind: 'local', endpoint: 'http://127.0.0.1:1' }],
  ])('accepts %j', (args, target) => {
    expect(creationFrom(args)).toMatchObject({ name: 'x', target });
  });

  it.each([
    ['nothing to do', ['--name', 'x', '--stage', 'dev']],
    ['no name', ['create', '--stage', 'dev']],
    ['an empty name', ['create', '--name', ' ', '--stage', 'dev']],
    ['no target', ['create', '--name', 'x']],
    ['two targets', ['create', '--name', 'x', '--stage', 'dev', '--local', 'http://127.0.0.1:1']],
    ['half a target', ['create', '--name', 'x', '--table', 't']],
    ['an endpoint that is no address', ['create', '--name', 'x', '--local', 'here']],
    ['a throttle that is no number', ['create', '--name', 'x', '--stage', 'dev', '--refresh-throttle-seconds', '1h']],
  ])('refuses %s', (_, args) => {
    expect(() => creationFrom(args)).toThrow(UsageError);
  });
});

describe('npm run client -- create --local', () => {
  it.each([undefined, 'AKIAIOSFODNN7EXAMPLE'])('asks for the key of the local host where it finds %s', async (key) => {
    const env = { PATH: process.env.PATH, ...(key !== undefined && { AWS_ACCESS_KEY_ID: key }) };
    const args = [CLIENT, 'create', '--name', 'x', '--local', 'http://127.0.0.1:1'];
    await expect(run(process.execPath, args, { env })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('AWS_ACCESS_KEY_ID=LOCAL') as unknown,
    });
  });

  it('says where to find the address of the service when that is the target', async () => {
    const service = createServer((_request, response) => void response.writeHead(404).end('{}')).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    const env = { PATH: process.env.PATH, AWS_ACCESS_KEY_ID: 'LOCAL1' };
    await expect(
      run(process.execPath, [CLIENT, 'create', '--name', 'x', '--local', address], { env }),
    ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('AWS_ENDPOINT_URL') as unknown });
    service.close();
  });
});
