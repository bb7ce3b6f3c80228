import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { verifyWebhook } from '@tributary-data/tributary/verify';
import { describe, expect, test } from 'vitest';
import { testClock } from '../support/adapters/clock.ts';
import { freePort } from '../support/adapters/port.ts';
import { feedEventText, type ScriptedFeed, scriptedFeed } from '../support/ledger/scripted-feed.ts';
import { cliWorld } from '../support/project/cli.ts';
import { startReceiver, verify } from '../support/webhooks/receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const PROBLEM = '{"error":{"code":5030,"message":"A part is unavailable."}}';

/** A world that is interrupted at the first wait after `isOver`, as by Ctrl-C. */
const followingWorld = (feed: ScriptedFeed, isOver: () => boolean) => {
  const controller = new AbortController();
  const clock = testClock();
  const waits: number[] = [];
  const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' }, clock });
  const shell = {
    interruption: () => controller.signal,
    wait: async (ms: number) => {
      clock.advance(ms);
      waits.push(ms);
      if (isOver() || waits.length > 100) controller.abort();
    },
  };
  return { ...cli, run: (...args: string[]) => cli.runIn(shell, ...args), waits, clock, controller };
};

describe('tributary events tail', () => {
  test('prints the events there are, and the cursor to continue from', async () => {
    const feed = await scriptedFeed();
    feed.events.push(...Array.from({ length: 250 }, (_, at) => feedEventText(at)));
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } });
    const { exitCode, documents } = await cli.run('events', 'tail', '--json');
    expect(exitCode).toBe(0);
    expect(documents()).toEqual([...feed.events.map((text) => JSON.parse(text)), { cursor: 'c250' }]);
    expect(feed.asked[0]).toBe('2026-11-21T07:00:00.000Z');
    const onward = await cli.run('events', 'tail', '--after', 'c249', '--json');
    expect(onward.documents()).toHaveLength(2);
  });

  test('an event without an action leaves no gap in its line', async () => {
    const feed = await scriptedFeed();
    feed.events.push(feedEventText(1, 'JOB_STATUS', '{"job":{}}'));
    const { out } = await cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } }).run(
      ...['events', 'tail'],
    );
    expect(out).toMatch(/Z {2}JOB_STATUS {2}EVT-/);
  });

  test('an empty page in the middle does not end the list', async () => {
    const feed = await scriptedFeed();
    feed.events.push(feedEventText(1));
    feed.troubles.push({ status: 200, body: '{"events":[],"cursor":"c0"}' });
    const { documents } = await cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } }).run(
      ...['events', 'tail', '--json'],
    );
    expect(documents()).toEqual([expect.objectContaining({ type: 'AGGREGATION' }), { cursor: 'c1' }]);
    // Two empty pages in a row are the end, and one before an event does not count.
    expect(feed.asked).toHaveLength(4);
  });

  test('empty pages do not end the list while the service says that there is more', async () => {
    const feed = await scriptedFeed();
    feed.events.push(feedEventText(1));
    const empty = { status: 200, body: '{"events":[],"cursor":"c0","has_more":true}' };
    feed.troubles.push(empty, empty, empty);
    const { documents } = await cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } }).run(
      ...['events', 'tail', '--type', 'AGGREGATION', '--json'],
    );
    expect(documents()).toEqual([expect.objectContaining({ type: 'AGGREGATION' }), { cursor: 'c1' }]);
  });

  test('ends although new events arrive while it reads', async () => {
    const feed = await scriptedFeed();
    const clock = testClock(Date.parse('2026-11-21T07:59:05.000Z'));
    feed.events.push(...Array.from({ length: 200 }, () => feedEventText(6)));
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' }, clock });
    let out = '';
    const writeOut = (text: string) => {
      out += text;
      // One more for every two that were read.
      if (out.length % 2 === 0) feed.events.push(feedEventText(7));
    };
    expect((await cli.runIn({ writeOut }, 'events', 'tail', '--json')).exitCode).toBe(0);
    expect(out.split('\n').length).toBeGreaterThanOrEqual(200);
  });

  test('brings all events from a service whose clock is ahead of ours', async () => {
    const feed = await scriptedFeed();
    const clock = testClock(Date.parse('2026-11-01T00:00:00.000Z'));
    feed.events.push(...Array.from({ length: 250 }, (_, at) => feedEventText(at)));
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' }, clock });
    expect((await cli.run('events', 'tail', '--json')).documents()).toHaveLength(250 + 1);
  });

  test('keeps to the types that were asked for', async () => {
    const feed = await scriptedFeed();
    feed.events.push(feedEventText(1, 'MEMBER'), feedEventText(2, 'BEAT'), feedEventText(3, 'TAG'));
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } });
    const { out } = await cli.run('events', 'tail', '--type', 'beat,tag', '--type', 'user');
    expect(out).toMatch(/BEAT[\s\S]+TAG/);
    expect(out).not.toContain('MEMBER');
    // Events of other types would count for its pages.
    expect(feed.types[0]).toEqual(['BEAT', 'TAG', 'USER']);
    feed.types.length = 0;
    expect((await cli.run('events', 'tail', '--type', '*')).out).toContain('MEMBER');
    expect(feed.types[0]).toEqual([]);
  });

  test('prints numbers with the digits that the service sent', async () => {
    const feed = await scriptedFeed();
    const payload = '{"amount":12.50,"big":12345678901234567890,"tiny":1e-7,"int":3}';
    feed.events.push(feedEventText(1, 'TRANSACTION', payload));
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } });
    expect((await cli.run('events', 'tail', '--json')).out).toContain(`"payload":${payload}`);
  });

  test('--follow begins now, waits longer after each failure, and ends with 0', async () => {
    const feed = await scriptedFeed();
    feed.events.push(feedEventText(1));
    const cli = followingWorld(feed, () => {
      if (cli.waits.length === 1) {
        feed.events.push(feedEventText(2));
        feed.troubles.push(
          { status: 503, body: PROBLEM },
          { status: 429, headers: { 'retry-after': '20' }, body: PROBLEM },
          { status: 502, body: '<html>' },
        );
      }
      return cli.waits.length > 5;
    });
    const { exitCode, documents, error } = await cli.run('events', 'tail', '--follow', '--json');
    expect(exitCode).toBe(0);
    expect(feed.asked[0]).toBe('now');
    expect(documents()).toEqual([expect.objectContaining({ revision: 2 }), { cursor: 'c2' }]);
    expect(cli.waits.slice(1, 4)).toEqual([1_000, 20_000, 4_000]);
    expect(error).toContain('again in 20 s');
  });

  test('without --follow it ends when the service does not answer', async () => {
    const feed = await scriptedFeed();
    feed.troubles.push({ status: 503, body: PROBLEM });
    const cli = cliWorld({ env: { TRIBUTARY_URL: feed.url, TRIBUTARY_API_KEY: 'key' } });
    const { exitCode, error } = await cli.run('events', 'tail');
    expect([exitCode, error]).toEqual([1, 'Error: A part is unavailable. (503, code 5030)\n']);
    expect(feed.asked).toHaveLength(1);
  });

  test('--follow waits a minute at most, and after an answer it begins with short waits', async () => {
    const feed = await scriptedFeed();
    const trouble = (retryAfter: string) => ({ status: 503, headers: { 'retry-after': retryAfter }, body: PROBLEM });
    feed.troubles.push(trouble('86400'), trouble('soon'), ...Array.from({ length: 8 }, () => trouble('0')));
    const cli = followingWorld(feed, () => {
      if (cli.waits.length === 11) feed.troubles.push(trouble('0'));
      return cli.waits.length === 13;
    });
    await cli.run('events', 'tail', '--follow');
    const seconds = cli.waits.map((ms) => ms / 1_000);
    expect(seconds).toEqual([60, 2, 4, 8, 16, 32, 60, 60, 60, 60, 3, 1, 3]);
  });

  test('--follow catches up without a wait, then asks every second or every three', async () => {
    const feed = await scriptedFeed();
    feed.events.push(...Array.from({ length: 250 }, (_, at) => feedEventText(at)));
    const cli = followingWorld(feed, () => cli.waits.length === 2);
    const { documents } = await cli.run('events', 'tail', '--follow', '--after', 'c0', '--json');
    expect(documents()).toHaveLength(250 + 1);
    expect(cli.waits).toEqual([1_000, 3_000]);
  });

  test('--follow that is interrupted during a call ends at once, without an error', async () => {
    const feed = await scriptedFeed();
    feed.troubles.push({ status: 'never' });
    const cli = followingWorld(feed, () => true);
    feed.onAsked = () => cli.controller.abort();
    const { exitCode, error } = await cli.run('events', 'tail', '--follow');
    expect([exitCode, error, cli.waits]).toEqual([0, '', []]);
  });

  test('--follow ends at a refusal that will not pass', async () => {
    const feed = await scriptedFeed();
    feed.troubles.push({ status: 400, body: '{"error":{"code":4002,"message":"after is too old."}}' });
    const cli = followingWorld(feed, () => true);
    const { exitCode, error } = await cli.run('events', 'tail', '--follow', '--after', 'c1');
    expect(error).toContain('after is too old. (400, code 4002)');
    expect(exitCode).toBe(1);
  });
});

describe('tributary listen --forward (P31)', () => {
  test('each event arrives signed, with its id, its revision and its exact body', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    const payload = '{"amount":12.50,"name":"Café — 家賃 🏠","b":1,"a":{"z":1e-7}}';
    const cli = followingWorld(feed, () => receiver.received.length === 2);
    feed.events.push(feedEventText(1), feedEventText(2, 'TRANSACTION', payload));
    const args = ['listen', '--forward', receiver.url, '--secret', SECRET, '--after', 'c0'];
    const { exitCode, out } = await cli.run(...args);
    expect(exitCode).toBe(0);
    expect(out).toContain('2 delivered, 0 given up');
    expect(receiver.received.map(({ body }) => body)).toEqual(['{"action":"created","n":1}', payload]);
    for (const received of receiver.received) {
      verify(SECRET, received);
      const { id, revision } = verifyWebhook({ secret: SECRET, ...received, now: cli.clock() });
      expect(id).toBe(`EVT-0192f1c4-7c00-7000-8000-${String(revision).padStart(12, '0')}`);
      const bytes = Buffer.from(received.body);
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      expect(() => verifyWebhook({ secret: SECRET, headers: received.headers, body: bytes, now: cli.clock() })).toThrow(
        'No signature fits',
      );
    }
    expect(receiver.received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('a restart continues where it ended with the same secret, kept for its owner', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    let expected = 1;
    const cli = followingWorld(feed, () => {
      if (feed.events.length === 1) feed.events.push(feedEventText(2));
      return receiver.received.length === expected;
    });
    feed.events.push(feedEventText(1));
    const first = await cli.run('listen', '--forward', receiver.url, '--json');
    expect(first.documents()[0]).toMatchObject({ listening: { forward: receiver.url } });
    const [, secret = ''] = /"secret":"(whsec_[^"]+)"/.exec(first.out) ?? [];
    expect(receiver.received).toHaveLength(1);
    verify(secret, receiver.received[0] ?? { headers: {}, body: '' });

    feed.events.push(feedEventText(3), feedEventText(4));
    expected = 3;
    const again = followingWorld(feed, () => receiver.received.length === expected);
    Object.assign(again.env, cli.env);
    const second = await again.run('listen', '--forward', receiver.url);
    expect(second.out).toContain(secret);
    expect(second.out).toContain('from where the last run ended');
    expect(receiver.received.map(({ headers }) => headers['tributary-revision'])).toEqual(['2', '3', '4']);
    const file = join(cli.folder, 'tributary', 'listening.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('c4');
  });

  test('tries four times under one id, reports what it gave up, and takes the next event', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    receiver.answer = (request, response) =>
      void response.writeHead(request.headers['tributary-revision'] === '1' ? 500 : 204).end();
    feed.events.push(feedEventText(1), feedEventText(2));
    const cli = followingWorld(feed, () => receiver.received.length === 5);
    const { out } = await cli.run('listen', '--forward', receiver.url, '--after', 'c0');
    expect(receiver.received.map(({ headers }) => headers['tributary-revision'])).toEqual(['1', '1', '1', '1', '2']);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    expect(cli.waits.slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
    expect(out).toMatch(/500 {2}AGGREGATION created .*attempt 4, given up/);
    expect(out).toContain('1 delivered, 1 given up');
  });

  test('a redirect is a failure, as it is for the service', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    receiver.answer = (_request, response) => void response.writeHead(302, { location: '/elsewhere' }).end();
    feed.events.push(feedEventText(1));
    const cli = followingWorld(feed, () => receiver.received.length === 4);
    const { out } = await cli.run('listen', '--forward', receiver.url, '--after', 'c0', '--json');
    expect(out).toContain('"is_delivered":false,"status":302,"attempts":4');
  });

  test('a receiver that is down is reported, and events that Ctrl-C cut off come again', async () => {
    const feed = await scriptedFeed();
    const url = `http://127.0.0.1:${await freePort()}/hook`;
    feed.events.push(feedEventText(1));
    const down = followingWorld(feed, () => down.waits.length > 3);
    expect((await down.run('listen', '--forward', url, '--after', 'c0')).out).toContain('not reached  AGGREGATION');
    const cut = followingWorld(feed, () => true);
    await cut.run('listen', '--forward', url, '--after', 'c0');
    expect(readFileSync(join(cut.folder, 'tributary', 'listening.json'), 'utf8')).not.toContain('"c1"');
  });

  test('Ctrl-C in the middle of a page lets the page arrive, and none of it comes again', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(...[1, 2, 3].map((number) => feedEventText(number)));
    const cli = followingWorld(feed, () => true);
    receiver.answer = (_request, response) => {
      cli.controller.abort();
      response.writeHead(204).end();
    };
    let waiting = 0;
    const shell = {
      interruption: () => cli.controller.signal,
      wait: async (_ms: number, signal?: AbortSignal) => {
        waiting += 1;
        if (signal && !signal.aborted) await once(signal, 'abort');
        waiting -= 1;
      },
    };
    const { exitCode, out } = await cli.runIn(shell, 'listen', '--forward', receiver.url, '--after', 'c0');
    await nextTurn();
    // A wait that goes on would hold the process up.
    expect(waiting).toBe(0);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('3 delivered, 0 given up')]);
    expect(readFileSync(join(cli.folder, 'tributary', 'listening.json'), 'utf8')).toContain('c3');
  });

  test.each([
    ['does not answer', () => undefined],
    ['refuses', (response: ServerResponse) => void response.writeHead(500).end()],
  ])('Ctrl-C while a receiver %s ends soon, and events not taken come again', async (_what, answer) => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1), feedEventText(2));
    const cli = followingWorld(feed, () => true);
    receiver.answer = (_request, response) => {
      cli.controller.abort();
      answer(response);
    };
    const { exitCode, out } = await cli.run('listen', '--forward', receiver.url, '--after', 'c0');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('0 delivered, 0 given up')]);
    expect(receiver.received).toHaveLength(1);
    expect(readFileSync(join(cli.folder, 'tributary', 'listening.json'), 'utf8')).not.toMatch(/"c[12]"/);
  });

  test('skips other types and remembers that it did', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1, 'BEAT'), feedEventText(2, 'TAG'), feedEventText(3, 'BEAT'));
    const cli = followingWorld(feed, () => receiver.received.length === 1);
    await cli.run('listen', '--forward', receiver.url, '--after', 'c0', '--type', 'TAG');
    expect(receiver.received.map(({ headers }) => headers['tributary-revision'])).toEqual(['2']);
    expect(readFileSync(join(cli.folder, 'tributary', 'listening.json'), 'utf8')).toContain('c3');
  });

  test('a cursor is kept for each service and address, and a given cursor replaces it', async () => {
    const [feed, other] = [await scriptedFeed(), await scriptedFeed()];
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1));
    const urls = ['/one', '/two'].map((path) => new URL(path, receiver.url).href);
    const first = followingWorld(feed, () => true);
    const listen = async (of: ScriptedFeed, url = '', ...args: readonly string[]) => {
      const cli = followingWorld(of, () => true);
      Object.assign(cli.env, { XDG_CONFIG_HOME: first.folder });
      await cli.run('listen', '--forward', url, ...args);
      return of.asked[0];
    };
    for (const url of urls) await listen(feed, url, '--after', 'c0');
    expect(await listen(other, urls[0])).toBe('now');
    feed.clientGuid = 'CLT-2';
    feed.asked.splice(0);
    expect(await listen(feed, urls[0])).toBe('now');
    feed.clientGuid = 'CLT-1';
    for (const [args, place] of [
      [[], 'c1'],
      [['--after', 'c0'], 'c0'],
    ] as const) {
      feed.asked.splice(0);
      expect(await listen(feed, urls[0], ...args)).toBe(place);
    }
  });

  test('of more than fifty kept cursors the oldest are forgotten', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1));
    const cli = followingWorld(feed, () => true);
    const file = join(cli.folder, 'tributary', 'listening.json');
    const cursors = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`place ${at}`, `c${at}`]));
    mkdirSync(join(cli.folder, 'tributary'));
    writeFileSync(file, JSON.stringify({ secret: SECRET, cursors }));
    await cli.run('listen', '--forward', receiver.url, '--after', 'c0');
    const kept = Object.keys(JSON.parse(readFileSync(file, 'utf8')).cursors);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([50, 'place 1', `${feed.url} CLT-1 ${receiver.url}`]);
  });

  test('a given secret signs, and the kept secret stays', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1));
    const cli = followingWorld(feed, () => true);
    const kept = /whsec_\S+/.exec((await cli.run('listen', '--forward', receiver.url)).out)?.[0];
    const again = followingWorld(feed, () => true);
    Object.assign(again.env, cli.env);
    const args = ['listen', '--forward', receiver.url, '--after', 'c0', '--secret', SECRET];
    expect((await again.run(...args)).out).toContain(SECRET);
    verify(SECRET, receiver.received.at(-1) ?? { headers: {}, body: '' });
    expect(JSON.parse(readFileSync(join(cli.folder, 'tributary', 'listening.json'), 'utf8')).secret).toBe(kept);
  });

  test('a given cursor that is refused is reported in the words of the service', async () => {
    const feed = await scriptedFeed();
    feed.troubles.push({ status: 400, body: '{"error":{"code":4002,"message":"after is too old."}}' });
    const cli = followingWorld(feed, () => true);
    const { error } = await cli.run('listen', '--forward', 'http://127.0.0.1:9/hook', '--after', 'c0');
    expect(error).toBe('Error: after is too old. (400, code 4002)\n');
  });

  test('a kept cursor that is refused is reported with how to begin again', async () => {
    const feed = await scriptedFeed();
    await using receiver = await startReceiver();
    feed.events.push(feedEventText(1));
    const cli = followingWorld(feed, () => receiver.received.length === 1);
    await cli.run('listen', '--forward', receiver.url, '--after', 'c0');
    feed.troubles.push({ status: 400, body: '{"error":{"code":4002,"message":"after is too old."}}' });
    const again = followingWorld(feed, () => true);
    Object.assign(again.env, cli.env);
    const { exitCode, error } = await again.run('listen', '--forward', receiver.url);
    expect(error).toContain('Begin with --after now. after is too old.');
    expect(exitCode).toBe(1);
  });
});
