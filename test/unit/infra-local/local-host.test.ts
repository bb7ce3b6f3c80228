import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import type { FunctionReport } from '../../../infra/local/monitoring/stats.ts';
import { newOperatorAccessKey } from '../../../infra/local/operator/operator.ts';
import { startTestHost } from '../../e2e/test-host.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';
import { fixtureAssembly } from './fixtures/assembly.ts';

const host = await startTestHost({ assembly: fixtureAssembly() });
afterEach(() => local('faults', {}));

const call = async (path: string, body: unknown = {}): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${host.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
};
const local = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${host.url}/_local/${path}`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
};
const logged = (text: string): readonly string[] =>
  host.logLines().flatMap((line) => (line.text.includes(text) ? [line.text] : []));
const statsOf = async (name: string): Promise<FunctionReport> => {
  const stats = (await host.stats()).functions[name];
  if (!stats) throw new Error(`no stats of ${name}`);
  return stats;
};

describe('the local HTTP API', () => {
  it.each(['/docs', '/console', '/_local/me'])('leads from %s with a slash at its end to the page', async (page) => {
    const answer = await fetch(`${host.url}${page}/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, page]);
  });

  it('passes a request on in payload format 2.0', async () => {
    const answer = await fetch(`${host.url}/echo?a=1&a=2&b=%20x`, {
      headers: { 'X-One': 'yes', cookie: 'c=1; d=2' },
    });
    expect(await answer.json()).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/echo',
      rawQueryString: 'a=1&a=2&b=%20x',
      cookies: ['c=1', 'd=2'],
      headers: { 'x-one': 'yes' },
      queryStringParameters: { a: '1,2', b: ' x' },
      requestContext: { http: { method: 'GET', path: '/echo' }, stage: '$default' },
      isBase64Encoded: false,
    });
  });

  it('passes bytes on as base64', async () => {
    const answer = await fetch(`${host.url}/echo`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array([0, 255, 1]),
    });
    expect(await answer.json()).toMatchObject({ isBase64Encoded: true, body: 'AP8B' });
  });

  it('decodes the path once and refuses one it cannot decode', async () => {
    const answer = await fetch(`${host.url}/%65cho`);
    expect(await answer.json()).toMatchObject({ rawPath: '/echo' });
    expect((await fetch(`${host.url}/%E0%A4%A`)).status).toBe(400);
  });

  it('answers no caller who uses another name', async () => {
    const status = await new Promise((resolve) => {
      httpRequest(`${host.url}/echo`, { headers: { host: 'evil.example' } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  it('refuses a body over ten megabytes', async () => {
    const answer = await fetch(`${host.url}/echo`, { method: 'POST', body: new Uint8Array(10 * 1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
  });

  it('ends a function at its timeout, and the next call finds a new environment', async () => {
    expect((await fetch(`${host.url}/spin`, { method: 'POST', body: '{}' })).status).toBe(503);
    expect(await call('/now')).toMatchObject({ status: 200 });
  });
});

describe('the control panel /_local', () => {
  it('says which methods a path has, and suggests a similar path', async () => {
    const answerTo = async (path: string, method = 'GET') => {
      const answer = await fetch(`${host.url}/_local${path}`, { method });
      const { message } = (await answer.json()) as { message: string };
      return [answer.status, answer.headers.get('allow'), message];
    };
    const clock = 'There is no GET /_local/clock. The path takes POST.';
    expect(await answerTo('/clock')).toEqual([405, 'POST', clock]);
    const faults = 'There is no DELETE /_local/faults. The path takes POST, GET.';
    expect(await answerTo('/faults', 'DELETE')).toEqual([405, 'POST, GET', faults]);
    const meant = 'There is no GET /_local/stat; did you mean GET /_local/stats?';
    expect(await answerTo('/stat')).toEqual([404, null, meant]);
    expect(await answerTo('/nothing')).toEqual([404, null, 'There is no GET /_local/nothing.']);
    expect((await fetch(`${host.url}/_local/stats/`)).status).toBe(200);
  });

  it('needs its header on every POST', async () => {
    const answer = await fetch(`${host.url}/_local/clock`, { method: 'POST', body: '{"advance_seconds":1}' });
    expect(answer.status).toBe(403);
  });

  it('knows the functions that can be killed', async () => {
    expect(await local('faults', { kill: { function: 'none', step: 1 } })).toMatchObject({
      status: 400,
      message: 'kill.function: one of web, worker, ticker',
    });
  });

  it.each([
    ['clock', { advance_seconds: 'x' }, 'advance_seconds: Invalid input: expected number, received string'],
    ['clock', { advance_seconds: -1 }, 'advance_seconds: Too small: expected number to be >=0'],
    ['clock', { advance_seconds: 315_360_001 }, 'advance_seconds: Too big: expected number to be <=315360000'],
    [
      'events',
      { id: 'a'.repeat(257), 'detail-type': 'x', detail: {} },
      'id: Too big: expected string to have <=256 characters',
    ],
    ['clock', undefined, 'body: Invalid input: expected object, received undefined'],
    ['faults', { store: { stale_read: 2 } }, 'store.stale_read: Too big: expected number to be <=1'],
    ['faults', { queue: { duplicat: 1 } }, 'queue: Unrecognized key: "duplicat"'],
    ['faults', { quene: {} }, 'body: Unrecognized key: "quene"'],
  ])('names the field of %s that is wrong in %j, and says why', async (path, body, message) => {
    expect(await local(path, body)).toEqual({ status: 400, message });
  });
});

describe('the key of the local operator', () => {
  const tablesFor = async (accessKeyId: string): Promise<readonly string[] | undefined> => {
    const credentials = { accessKeyId, secretAccessKey: 'local' };
    const client = new DynamoDBClient({ ...host.operator, credentials, maxAttempts: 1 });
    try {
      return (await client.send(new ListTablesCommand({}))).TableNames;
    } finally {
      client.destroy();
    }
  };

  it('is random: the key of one start does not work on another', async () => {
    expect(await tablesFor(host.operator.credentials.accessKeyId)).toEqual(['Table']);
    for (const other of ['LOCALOPERATOR', newOperatorAccessKey(), 'local']) {
      await expect(tablesFor(other)).rejects.toThrow('The security token included in the request is invalid.');
    }
  });
});

describe('the local role of a function', () => {
  it('allows what the template grants', async () => {
    expect(await call('/put', { id: 'p', n: 7 })).toMatchObject({ status: 200 });
    expect(await call('/get', { id: 'p' })).toMatchObject({ n: 7 });
  });

  it('refuses what it does not grant, and names action and resource', async () => {
    expect(await call('/batch-get')).toMatchObject({
      status: 502,
      error: 'AccessDeniedException',
      message: expect.stringContaining(
        'dynamodb:BatchGetItem on resource: arn:aws:dynamodb:us-east-1:000000000000:table/Table',
      ),
    });
  });

  it('counts a transaction as its parts', async () => {
    expect(await call('/transact', { ids: ['1', '2'], n: 1 })).toMatchObject({ status: 200 });
    expect(await statsOf('web')).toMatchObject({
      grants_used: expect.arrayContaining(['dynamodb:PutItem arn:aws:dynamodb:us-east-1:000000000000:table/Table']),
    });
  });

  it('allows a data key in its own encryption context only', async () => {
    expect(await call('/seal', { context: { client: 'a' }, other: { client: 'a' } })).toMatchObject({ isSame: true });
    expect(await call('/seal', { context: { client: 'a' }, other: { client: 'b' } })).toMatchObject({
      error: 'InvalidCiphertextException',
    });
  });
});

describe('the figures of the local host', () => {
  it('count calls, units and round trips in sequence of one invocation', async () => {
    await call('/put', { id: 'c', n: 1 });
    await call('/two-in-sequence', { id: 'c' });
    expect((await statsOf('web')).last_invocation).toEqual({
      dynamodb_calls: 3,
      read_units: 3,
      write_units: 0,
      round_trips_in_sequence: 2,
    });
  });
});

describe('the clock of the local host', () => {
  it('is the same for host and functions, and moves for both', async () => {
    const before = host.now();
    const { now } = await local('clock', { advance_seconds: 3_600 });
    expect(Date.parse(String(now))).toBeGreaterThanOrEqual(before + 3_600_000);
    const inside = await call('/now');
    expect(Math.abs(Number(inside.now) - host.now())).toBeLessThan(5_000);
    expect(inside.isDate).toBe(true);
  });

  it('says how far ahead of the real time it is, and what that means for receivers', async () => {
    const { ahead_seconds: ahead, note } = await local('clock', { advance_seconds: 600 });
    expect(Number(ahead)).toBeGreaterThanOrEqual(600);
    expect(note).toContain('refuse');
    expect(Math.abs(host.now() - Date.now() - Number(ahead) * 1_000)).toBeLessThan(2_000);
  });

  it('delivers a delayed message when its time has come, and not before', async () => {
    const sentAt = host.now();
    await call('/send', { body: { id: 'late' }, delay: 600 });
    await local('clock', { advance_seconds: 590 });
    expect(await call('/get', { id: 'late' })).toMatchObject({ n: -1 });
    await local('clock', { advance_seconds: 20 });
    const { n } = await call('/get', { id: 'late' });
    expect(Number(n)).toBeGreaterThanOrEqual(sentAt + 600_000);
    expect(Number(n)).toBeLessThan(sentAt + 605_000);
  });

  it('runs a schedule once a minute of its time', async () => {
    await host.whenIdle();
    const before = (await statsOf('ticker')).invocations;
    await local('clock', { advance_seconds: 600 });
    // Real time goes on beside: the first of them, or the last, may fall outside.
    expect(Math.abs((await statsOf('ticker')).invocations - before - 10)).toBeLessThanOrEqual(1);
  });

  it('stops again as soon as the caller that moves it has disconnected', async () => {
    const before = host.now();
    const hungUp = new AbortController();
    const moving = fetch(`${host.url}/_local/clock`, {
      method: 'POST',
      headers: { 'tributary-local': '1' },
      body: '{"advance_seconds":315360000}',
      signal: hungUp.signal,
    });
    await call('/now');
    hungUp.abort();
    await expect(moving).rejects.toThrow('aborted');
    await local('clock', { advance_seconds: 0 });
    expect(host.now() - before).toBeLessThan(31_536_000_000);
  });

  it('goes through a day in seconds', async () => {
    const startedAt = performance.now();
    await local('clock', { advance_seconds: 86_400 });
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
});

describe('a data folder of the local host', () => {
  const folder = temporaryFolder();
  const keptIn = (dataFolder: string) => startTestHost({ assembly: fixtureAssembly(), dataFolder });

  it('belongs to one host at a time, and keeps its time when that one is killed', async () => {
    const kept = await keptIn(folder);
    await expect(keptIn(folder)).rejects.toThrow(`TRIBUTARY_DATA: another host keeps its data in ${folder}`);
    const before = kept.now();
    const moving = kept.advance(315_360_000);
    while (kept.now() - before < 3_600_000) await nextTurn();
    const savedMs = Number(readFileSync(join(folder, 'clock-offset-ms'), 'utf8'));
    expect(savedMs).toBeGreaterThan(3_500_000);
    await kept.stop();
    await moving;
    await keptIn(folder);
  });

  it.each([import.meta.filename, '/dev/null/none', '/proc/none'])('that cannot be %s is refused', async (unfit) => {
    await expect(keptIn(unfit)).rejects.toThrow(`TRIBUTARY_DATA: ${unfit} cannot keep data`);
  });
});

describe('queues of the local host', () => {
  it('refuse a delay that SQS would not take', async () => {
    for (const delay of [901, -1, 1.5])
      expect(await call('/send', { body: { id: 'x' }, delay })).toMatchObject({ status: 502 });
  });

  it('repeat only what failed after its timeout, and then make it a dead letter', async () => {
    await call('/send', { body: { id: 'bad', fails: true }, delay: 0 });
    await host.whenIdle();
    expect(logged('"worked":"bad"')).toHaveLength(1);
    await local('clock', { advance_seconds: 110 });
    expect(logged('"worked":"bad"')).toHaveLength(1);
    await local('clock', { advance_seconds: 20 });
    expect(logged('"worked":"bad"')).toHaveLength(2);
    await local('clock', { advance_seconds: 600 });
    expect(logged('"worked":"bad"')).toHaveLength(3);
    expect((await host.stats()).queues).toMatchObject({
      queue: { visible: 0, in_flight: 0 },
      'dead-letters': { visible: 1 },
    });
  });

  it('remember the delay of every message', async () => {
    await call('/send', { body: { id: 'm' }, delay: 3 });
    expect((await statsOf('web')).messages).toContainEqual({ queue: 'queue', delay_seconds: 3 });
    await local('clock', { advance_seconds: 5 });
  });
});

describe('the bus of the local host', () => {
  it('calls the functions whose rule matches', async () => {
    await local('events', { 'detail-type': 'News', detail: { subject: 'one' } });
    await local('events', { 'detail-type': 'Other', detail: { subject: 'two' } });
    await host.whenIdle();
    expect(logged('"subject":"one"')).toHaveLength(1);
    expect(logged('"subject":"two"')).toHaveLength(0);
  });

  it('distinguishes upper and lower case where the rule does', async () => {
    await local('events', { 'detail-type': 'LOUD news', detail: { subject: 'loud' } });
    await local('events', { 'detail-type': 'NEWS', detail: { subject: 'shouted' } });
    await host.whenIdle();
    expect(logged('"subject":"loud"')).toHaveLength(1);
    expect(logged('"subject":"shouted"')).toHaveLength(0);
  });

  it('gives each event an id, unless it has one, and shows its events', async () => {
    const event = { 'detail-type': 'News', detail: { subject: 'named' } };
    expect(await local('events', { ...event, id: 'mine' })).toEqual({ status: 200, id: 'mine' });
    const { id } = await local('events', event);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await local('events', { ...event, id: '' })).toMatchObject({ status: 400 });
    const shown = (await (await fetch(`${host.url}/_local/events`)).json()) as { events: { id: string }[] };
    expect(shown.events.slice(-2)).toMatchObject([{ id: 'mine', 'detail-type': 'News' }, { id }]);
  });
});

describe('faults of the local host', () => {
  it('drop and duplicate messages', async () => {
    await local('faults', { queue: { drop: 1 } });
    await call('/send', { body: { id: 'dropped' }, delay: 0 });
    await local('faults', { queue: { duplicate: 1 } });
    await call('/send', { body: { id: 'doubled' }, delay: 0 });
    await local('clock', { advance_seconds: 60 });
    expect(logged('"worked":"dropped"')).toHaveLength(0);
    expect(logged('"worked":"doubled"')).toHaveLength(2);
  });

  it('lose the answer of a call that was carried out', async () => {
    await local('faults', { store: { fail_nth: 2, lose_answer: true } });
    expect(await call('/put', { id: 'l1', n: 1 })).toMatchObject({ status: 200 });
    expect(await call('/put', { id: 'l2', n: 1 })).toMatchObject({ status: 200 });
    await local('faults', {});
    expect(await call('/get', { id: 'l2' })).toMatchObject({ n: 1 });
  });

  it('fail the next call alone when set for the first', async () => {
    await local('faults', { store: { fail_nth: 1 } });
    const before = (await statsOf('web')).dynamodb_calls;
    expect(await call('/put', { id: 'f', n: 1 })).toMatchObject({ status: 200 });
    expect((await statsOf('web')).dynamodb_calls - before).toBe(2);
  });

  it('show an old item to an eventually consistent read, and never to a strong one', async () => {
    await call('/put', { id: 's', n: 1 });
    await local('faults', { store: { stale_read: 1 } });
    await call('/put', { id: 's', n: 2 });
    expect(await call('/get', { id: 's', consistent: false })).toMatchObject({ n: 1 });
    expect(await call('/get', { id: 's', consistent: true })).toMatchObject({ n: 2 });
  });

  it('tear a query that overlaps a transaction', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];
    await call('/transact', { ids, n: 0 });
    await local('faults', { store: { torn_query: true }, seed: 5 });
    const seen = new Set<number>();
    for (let n = 1; n <= 20 && seen.size < 2; n += 1) {
      let isUnderWay = true;
      const writing = call('/transact', { ids, n }).finally(() => {
        isUnderWay = false;
      });
      // One query may be over before the transaction begins, time after time on a busy machine.
      while (isUnderWay) {
        const now = new Set((await call('/query')).ns as number[]);
        if (now.size > 1) for (const value of now) seen.add(value);
      }
      await writing;
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('kill a function after its n-th call, once', async () => {
    await local('faults', { kill: { function: 'web', step: 2 } });
    expect((await fetch(`${host.url}/two-in-sequence`, { method: 'POST', body: '{"id":"k"}' })).status).toBe(500);
    expect(await call('/two-in-sequence', { id: 'k' })).toMatchObject({ status: 200 });
  });
});
