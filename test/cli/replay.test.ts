import { expect, test } from 'vitest';
import { testClock } from '../support/adapters/clock.ts';
import { startLocalServer } from '../support/adapters/local-server.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

test('an event of the feed is sent to an endpoint again, and its delivery listed (P34)', async () => {
  const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });
  await cli.run('users', 'create', 'ada');
  const told = await cli.run('events', 'tail', '--json');
  const [, event = ''] = /"guid":"(EVT-[^"]+)"/.exec(told.out) ?? [];
  const created = await cli.run('endpoints', 'create', 'https://a.example.com/hook', '--type', 'USER');
  const [endpoint = ''] = /WHE-[0-9a-f-]{36}/.exec(created.out) ?? [];
  expect((await cli.run('deliveries', endpoint, '--json')).documents()).toEqual([{ deliveries: [], next: null }]);

  const replayed = await cli.run('replay', endpoint, '--event', event);
  expect(replayed.out).toMatch(/^RPL-\S+ {2}COMPLETED: 1 sent again\n$/);
  const listed = await cli.run('deliveries', endpoint, '--status', 'pending', '--event', event);
  expect(listed.out).toMatch(new RegExp(`${event} {2}USER {2}PENDING {2}0 `));
  expect((await cli.run('deliveries', endpoint, '--status', 'DELIVERED', '--json')).documents()).toEqual([
    { deliveries: [], next: null },
  ]);

  const since = await cli.run('replay', endpoint, '--since', '2h', '--all', '--json');
  expect(since.documents()).toEqual([
    { replay: expect.objectContaining({ since: '2026-11-21T06:00:00.000Z', only_missing: false, status: 'RUNNING' }) },
  ]);
});

test('deliveries shows the last answer on one line, and how to get older ones', async () => {
  const attempt = (answer: string | null) => ({
    attempted_at: '2026-11-21T08:00:00.000Z',
    status: 500,
    failure: null,
    answer,
  });
  const body = {
    deliveries: [
      {
        event_guid: 'EVT-1',
        event_type: 'USER',
        status: 'PENDING',
        attempts_count: 2,
        next_attempt_at: null,
        created_at: '2026-11-21T08:00:00.000Z',
        attempts: [attempt('first'), attempt(`so\n ${'x'.repeat(100)}`)],
      },
    ],
    next: 'EVT-1',
  };
  const { url } = await startLocalServer((_request, response) => void response.end(JSON.stringify(body)));
  const { out } = await cliWorld().run('deliveries', 'WHE-1', '--url', url, '--key', 'k');
  expect(out).toContain(`500 so ${'x'.repeat(77)}\n`);
  expect(out).toContain('Older deliveries: --before EVT-1\n');
});

test('deliveries warns that the clock is ahead, so that receivers refuse webhooks', async () => {
  const clock = testClock();
  const listed = async (aheadMs: number): Promise<string> => {
    const at = new Date(clock() + aheadMs).toISOString();
    const body = {
      deliveries: [
        {
          event_guid: 'EVT-1',
          event_type: 'USER',
          status: 'PENDING',
          attempts_count: 1,
          next_attempt_at: null,
          created_at: at,
          attempts: [{ attempted_at: at, status: 400, failure: null, answer: null }],
        },
      ],
      next: null,
    };
    const service = await startLocalServer((_request, response) => void response.end(JSON.stringify(body)));
    const url = service.url;
    return (await cliWorld({ clock }).run('deliveries', 'WHE-1', '--url', url, '--key', 'k')).error;
  };
  expect(await listed(172_800_000)).toContain('172800 s ahead of the clock of this machine');
  expect(await listed(299_000)).toBe('');
  expect(await listed(-172_800_000)).toBe('');
});

test('a replay to an unknown endpoint names it', async () => {
  const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });
  const { exitCode, error } = await cli.run('replay', 'WHE-0192f1c4-7c00-7000-8000-000000000001', '--since', '1h');
  expect(error).toContain("There is no endpoint 'WHE-0192f1c4-7c00-7000-8000-000000000001'");
  expect(exitCode).toBe(1);
});
