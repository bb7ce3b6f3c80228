import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynamoDbEmulator, startDynamoDbEmulator } from '../../../infra/local/table/dynamodb-emulator.ts';
import { placesOn } from '../../../infra/local/table/loopback-places.ts';
import { isPortOpen } from '../../e2e/started-host.ts';
import { portOf } from '../../support/adapters/port.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const TABLE = 'Table';
/** Everything a call needs, credential included: dynoxide checks none. */
const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};
const PLANT = JSON.stringify({ TableName: TABLE, Item: { pk: { S: 'planted' } } });

let emulator: DynamoDbEmulator;
let client: DynamoDBClient;
beforeAll(async () => {
  emulator = await startDynamoDbEmulator(null);
  client = new DynamoDBClient({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  await client.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: 'ours' } } }));
});
afterAll(async () => {
  client.destroy();
  await emulator.stop();
});

const keysStored = async (): Promise<readonly (string | undefined)[]> =>
  ((await client.send(new ScanCommand({ TableName: TABLE }))).Items ?? []).map(({ pk }) => pk?.S);

/** Node's `fetch` is that of the Fetch standard, as browsers have it: why a call fails stands in the cause. */
const refusalOf = (url: string, init: RequestInit): Promise<unknown> =>
  fetch(url, init).then(
    ({ status }) => status,
    (error: Error) => (error.cause as Error).message,
  );

describe('the DynamoDB emulator (P47)', () => {
  it.each([
    [
      'a scan',
      {
        method: 'POST',
        headers: { ...HEADERS, 'x-amz-target': 'DynamoDB_20120810.Scan' },
        body: `{"TableName":"${TABLE}"}`,
      },
    ],
    ['a write', { method: 'POST', headers: { ...HEADERS, 'x-amz-target': 'DynamoDB_20120810.PutItem' }, body: PLANT }],
    ['a simple POST', { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: PLANT }],
    ['a preflight', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
    ['a GET', { method: 'GET', mode: 'no-cors' }],
  ] as const)('is called by no page: a browser makes no call for %s', async (_, init) => {
    expect(await refusalOf(emulator.endpoint, init)).toBe('bad port');
    expect(await keysStored()).toEqual(['ours']);
  });

  it('is called by no page that is redirected to it', async () => {
    const page = createServer((_, answer) => answer.writeHead(307, { location: emulator.endpoint }).end());
    await once(page.listen(0, '127.0.0.1'), 'listening');
    expect(await refusalOf(`http://127.0.0.1:${portOf(page)}`, { method: 'POST', body: PLANT })).toBe('bad port');
    page.close();
    page.closeAllConnections();
  });

  it('ignores a POST that needs no preflight, even if it came', async () => {
    const status = await new Promise((resolve) => {
      request(emulator.endpoint, { method: 'POST', headers: { 'content-type': 'text/plain' } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end(PLANT);
    });
    expect(status).toBe(404);
    expect(await keysStored()).toEqual(['ours']);
  });

  it('listens at an address that no other start has, and not at the usual one', async () => {
    const other = await startDynamoDbEmulator(null);
    await other.stop();
    expect(other.endpoint).not.toBe(emulator.endpoint);
    expect(await isPortOpen(Number(new URL(emulator.endpoint).port))).toBe(false);
  });
});

describe('the ports that no browser calls', () => {
  it('are enough: the emulator starts although all of them but one are taken', async () => {
    const others = [6_665, 6_666, 6_667, 6_668].map((port) => createServer().listen(port, '127.0.0.1'));
    // One that cannot be had is taken by somebody else, which is as good.
    await Promise.all(others.map((other) => once(other, 'listening').catch(() => undefined)));
    for (let start = 0; start < 5; start += 1) {
      const found = await startDynamoDbEmulator(null);
      await found.stop();
      expect(new URL(found.endpoint).port).toBe('6669');
    }
    for (const other of others) other.close();
  });
});

describe('the DynamoDB emulator where loopback has one address, as on macOS', () => {
  const PORTS = ['6665', '6666', '6667', '6668', '6669', '6679', '6697'];

  it('listens at a port that no browser calls, and at one that no other emulator has', async () => {
    const started = await Promise.all([1, 2].map(() => startDynamoDbEmulator(null, placesOn('darwin'))));
    const urls = started.map(({ endpoint }) => new URL(endpoint));
    expect(new Set(urls.map(({ hostname }) => hostname))).toEqual(new Set(['127.0.0.1']));
    expect(new Set(urls.map(({ port }) => port)).size).toBe(2);
    for (const { endpoint } of started) expect(await refusalOf(endpoint, { method: 'GET' })).toBe('bad port');
    await Promise.all(started.map(({ stop }) => stop()));
  });

  it('has no place at a port that browsers call', async () => {
    expect(
      placesOn('darwin')
        .map(({ port }) => String(port))
        .toSorted(),
    ).toEqual(PORTS);
    for (const port of PORTS) expect(await refusalOf(`http://127.0.0.1:${port}`, { method: 'GET' })).toBe('bad port');
  });

  it('is never mistaken for the emulator of another host at the same place', async () => {
    const other = createServer((_, answer) => answer.end('{}'));
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const place = { address: '127.0.0.1', port: portOf(other) };
    await expect(startDynamoDbEmulator(null, [place])).rejects.toThrow(/already in use/);
    other.close();
    other.closeAllConnections();
  });
});

describe('the files of the DynamoDB emulator', () => {
  const folder = temporaryFolder();

  it('are for this user alone', async () => {
    const kept = await startDynamoDbEmulator(join(folder, 'dynamodb.sqlite'));
    const names = readdirSync(folder);
    expect(names).toContain('dynamodb.sqlite');
    for (const name of names)
      expect({ name, open: statSync(join(folder, name)).mode & 0o077 }).toEqual({ name, open: 0 });
    await kept.stop();
  });

  it('are named in the reason when they are no database', async () => {
    const file = join(folder, 'broken.sqlite');
    writeFileSync(file, 'not a database, but long enough to have a header of one hundred bytes'.repeat(9));
    await expect(startDynamoDbEmulator(file)).rejects.toThrow(/The DynamoDB emulator did not start: .*database/s);
  });
});
