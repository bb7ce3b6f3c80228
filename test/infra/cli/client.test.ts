import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creationFrom } from '../../../infra/cli/client.ts';
import { UsageError } from '../../../infra/cli/usage.ts';
import { systemClock } from '../../../lib/runtime/clock.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { dynamoEndpoint, type FreshTable, freshTable } from '../../support/dynamo.ts';

const run = promisify(execFile);
const CLIENT = join(import.meta.dirname, '../../../infra/cli/client.ts');

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
        PATH: process.env.PATH,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL_DYNAMODB: await dynamoEndpoint(),
        AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${(kms.address() as AddressInfo).port}`,
      },
    });

  it('makes a client with a data key of its own, and prints a key that opens it', async () => {
    const { stdout } = await create('--name', 'A Bank', '--table', fresh.tableName, '--key', 'key-of-stage');
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    expect(apiKey).toMatch(/^[\w-]{43}$/);

    const client = await createClientStore({ table: fresh.table, clock: systemClock }).byApiKey(apiKey);
    expect(client).toMatchObject({ name: 'A Bank', refreshThrottleSeconds: 10_800, useCasesEnabled: false });
    expect(Buffer.from(client?.wrappedDataKey ?? []).toString()).toBe('wrapped');
    expect(stdout).toContain(client?.guid);
    expect(contexts).toEqual([{ client: client?.guid }]);
  });

  it('P3 keeps neither the key nor the data key in the table', async () => {
    const { stdout } = await create('--name', 'B Bank', '--table', fresh.tableName, '--key', 'key-of-stage');
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    const stored = JSON.stringify(await fresh.items());
    expect(stored).not.toContain(apiKey);
    expect(stored).not.toContain(Buffer.alloc(32, 7).toString('base64'));
  });

  it('takes the throttle of the client', async () => {
    const { stdout } = await create(
      ...['--name', 'C Bank', '--table', fresh.tableName, '--key', 'k', '--refresh-throttle-seconds', '0'],
    );
    const apiKey = /API key {2}(\S+)/.exec(stdout)?.[1] ?? '';
    const client = await createClientStore({ table: fresh.table, clock: systemClock }).byApiKey(apiKey);
    expect(client?.refreshThrottleSeconds).toBe(0);
  });

  it('ends with 2 and its usage when it was wrongly called', async () => {
    await expect(create('--name', 'D Bank')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm run client') as unknown,
    });
  });
});

describe('the command line of client', () => {
  it.each([
    [['create', '--name', 'x', '--stage', 'dev'], { kind: 'stage', stage: 'dev' }],
    [['create', '--name', 'x', '--table', 't', '--key', 'k'], { kind: 'names', table: 't', key: 'k' }],
    [['create', '--name', 'x', '--local', 'http://127.0.0.1:1'], { kind: 'local', endpoint: 'http://127.0.0.1:1' }],
  ])('%j is understood', (args, target) => {
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
});
