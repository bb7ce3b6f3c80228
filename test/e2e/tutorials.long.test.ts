import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reader, type ReadersService } from './reader.ts';
import { walkthroughOf } from './walkthrough.ts';

/** The tutorials and other pages, walked on one host with the commands that a reader copies. */

const START_MS_MAX = 200_000;
/** A tutorial says that it takes ten minutes, with the reading. */
const PAGE_MS_MAX = 300_000;

let reader: Reader;
let service: ReadersService;
beforeAll(async () => {
  reader = createReader();
  const { start } = walkthroughOf('docs/tutorials/own-money.md');
  service = await reader.start(start ?? '');
}, START_MS_MAX);
afterAll(async () => {
  await service.stop();
  reader.end();
});

const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? String(address.port) : ''));
    });
  });

const walk = async (page: string, own: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  reader.paste(page, walkthroughOf(page).blocks, { ...service.env, ...own });

describe('a reader of the tutorials, in a fresh checkout', { timeout: PAGE_MS_MAX }, () => {
  it('has a first app by a script and by curl (docs/tutorials/first-app.md)', async () => {
    const [script = '', user = '', form = '', ending = '', data = ''] = await walk('docs/tutorials/first-app.md');
    expect(script).toMatch(
      /^MX Bank: connected\nEveryday Checking [\d.]+\n(?:.+ [\d.]+\n){4}(?:2\d{3}-\S+ -?[\d.]+ \S.*\n){10}$/,
    );
    expect(script).toMatch(/^2\d{3}-\S+ -[\d.]+ /m);
    expect(JSON.parse(user)).toMatchObject({ user: { id: expect.stringMatching(/^first-curl-/) } });
    expect(JSON.parse(form)).toMatchObject({ credentials: [{ field_name: 'LOGIN' }, { field_name: 'PASSWORD' }] });
    expect(ending).toMatch(/^tributary-refresh: started\r?\nCONNECTED\n$/i);
    const [rows = '', ...accounts] = data.trim().split('\n').toReversed();
    expect(accounts).toContainEqual(expect.stringMatching(/^Everyday Checking [\d.]+$/));
    expect((JSON.parse(rows) as { transactions: unknown[] }).transactions).toHaveLength(10);
  });

  it('loses and replays webhooks, and reads the feed (docs/tutorials/webhooks.md)', async () => {
    const printed = await walk('docs/tutorials/webhooks.md', { RECEIVER_PORT: await freePort() });
    const [endpoint = '', , tested = '', forged = '', missing = '', replayed = '', read = '', removed = ''] = printed;
    expect(endpoint).toMatch(/^WHE-/);
    expect(tested).toMatch(/^EVT-\S+ \{"action":"webhook\.test"/);
    expect(forged).toMatch(/^No signature fits.*\(400\)$/m);
    expect(missing).toBe('');
    expect(replayed).toMatch(/^\{"replay":.*\nEVT-\S+ \{"action":"created","user":\{.*"id":"hooks-\d+"/m);
    expect(read).toMatch(/^hooks-\d+\nhooks-\d+-later\n$/);
    expect(removed).toBe('200\n');
  });

  it('answers a question and repairs a login (docs/tutorials/repair.md)', async () => {
    const [script = '', commands = ''] = await walk('docs/tutorials/repair.md');
    expect(script).toMatch(
      /^The bank asks: \S.*\nconnected - .*\ndenied - .*credentials.*\nStill there: 5 accounts\nconnected - .*\n$/,
    );
    expect(commands).toMatch(/CHALLENGED[\s\S]+^Exit code 3$[\s\S]+ {2}CONNECTED\nConnected\.\n$/m);
  });

  it('imports, connects and exports data of its own (docs/tutorials/own-money.md)', async () => {
    const [user = '', file = '', connected = '', page = '', table = ''] = await walk('docs/tutorials/own-money.md');
    expect(user).toMatch(/^me +USR-/m);
    expect(file).toMatch(/would bring\n.*\n.* 6 +6 +0 [\s\S]*: COMPLETED {2}IMP-/);
    expect(connected).toMatch(/^Connected\.$[\s\S]+^Everyday Checking .* 3182\.66 USD/m);
    expect(page).toMatch(/^<title>\S.*<\/title>\n$/);
    expect(table).toMatch(/transactions are in try\/me\.csv\n[\s\S]*are in try\/me\.ofx\n(?:﻿)?date,.*\r?\n2\d{3}-/);
  });

  it('makes and disables a client, and switches faults on and off (docs/local-host.md)', async () => {
    const [client = '', faults = ''] = await walk('docs/local-host.md');
    expect(client).toMatch(/^Client +CLT-[\s\S]+^API key +\S+$[\s\S]+400[\s\S]+disabled/m);
    const [, on = '', off = ''] = faults.trim().split('\n');
    expect(JSON.parse(on)).toMatchObject({
      faults: { kill: { function: 'poll', step: 3 }, queue: { duplicate: 0.1 } },
    });
    expect(off).not.toMatch(/kill|duplicate/);
  });

  it('connects, refreshes, reads the feed, and deletes the user (docs/cli.md)', async () => {
    const [printed = ''] = await walk('docs/cli.md');
    expect(printed).toMatch(/^u-script +USR-[\s\S]+^Deleted u-script\n$/m);
    expect(printed).toMatch(/^MBR-\S+ +MX Bank +CONNECTED/m);
    const endings = [...printed.matchAll(/^(MBR-\S+) {2}CONNECTED\nConnected\.$/gm)].map(([, guid]) => guid);
    expect(endings).toHaveLength(2);
    const [member = ''] = new Set(endings);
    expect(printed.match(new RegExp(`AGGREGATION member_data_updated .*\\n.*${member}`, 'g'))).toHaveLength(2);
  });

  it('refreshes the members of a user by an event on the bus (docs/upstream.md)', async () => {
    const [printed = ''] = await walk('docs/upstream.md');
    expect(printed).toMatch(/^\{"id":"[^"]+"\}$/m);
    expect(printed).toMatch(/"is_background":true.*\nDeleted u-bus\n$/);
  });

  it('repeats a call and gets the same answer (docs/idempotency.md)', async () => {
    const [answers = ''] = await walk('docs/idempotency.md');
    const [first = '', second = ''] = answers.split(/^(?=HTTP)/m);
    expect(first).not.toMatch(/Replayed/i);
    expect(second).toMatch(/^Idempotency-Replayed: true/im);
    const bodyOf = (answer: string) => /^\{.*$/m.exec(answer)?.[0];
    expect(bodyOf(second)).toBe(bodyOf(first));
    expect(bodyOf(first)).toContain('"user"');
  });

  it('makes an endpoint (docs/webhooks.md)', async () => {
    const [endpoint = ''] = await walk('docs/webhooks.md');
    expect(JSON.parse(endpoint)).toMatchObject({ webhook_endpoint: { secret: expect.stringMatching(/^whsec_/) } });
  });

  // The last one: it changes the checkout.
  it('makes a connector, and connects a user with it (docs/tutorials/connector.md)', async () => {
    const [made = '', served = '', connected = ''] = await walk('docs/tutorials/connector.md');
    expect(made).toMatch(/^transform\.ts$/m);
    expect(served).toMatch(/^tributary ready http/m);
    expect(connected).toMatch(/ {2}CONNECTED\nConnected\.\n[\s\S]+USD[\s\S]+^GET \/accounts$/m);
  });
});
