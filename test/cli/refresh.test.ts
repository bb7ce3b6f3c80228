import { describe, expect, test } from 'vitest';
import { startLocalServer } from '../support/adapters/local-server.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

/** Waiting moves the service's clock and lets its jobs take their steps. */
const world = (onWait: () => Promise<void> | void = () => api.settle()) =>
  cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock, onWait });

let users = 0;
const memberWith = async (password: string, login = 'mxuser'): Promise<{ user: string; guid: string }> => {
  users += 1;
  const user = `u-${users}`;
  const app = await api.signIn(user);
  const { json } = await api.connect(app, login, password, { skip_aggregation: true });
  return { user, guid: json.member.guid };
};

describe('tributary refresh --wait', () => {
  test('ends with 0 when the data have arrived', async () => {
    const { user, guid } = await memberWith('password');
    const { exitCode, out, error } = await world().run('refresh', guid, '--user', user, '--wait');
    expect(exitCode).toBe(0);
    expect(error).toBe('Refresh started\nCREATED\n');
    expect(out).toMatch(new RegExp(`^${guid}  CONNECTED\\n`));
  });

  test('at CHALLENGED shows the question and how to answer, and ends with 3, then with 0', async () => {
    const { user, guid } = await memberWith('challenge');
    const { exitCode, out } = await world().run('refresh', guid, '--user', user, '--wait');
    expect(exitCode).toBe(3);
    expect(out).toContain('What city were you born in?');
    const [, command = ''] = /^Answer with: tributary (.+)$/m.exec(out) ?? [];
    const answered = await world().runIn({ ask: async () => 'correct' }, ...command.split(' '));
    expect([answered.exitCode, answered.out]).toEqual([0, `${guid}  CONNECTED\nConnected.\n`]);
  });

  test('at CHALLENGED with options shows the choices', async () => {
    const { user, guid } = await memberWith('options');
    const { exitCode, out } = await world().run('refresh', guid, '--user', user, '--wait');
    expect(exitCode).toBe(3);
    expect(out).toMatch(/^ {4}correct {2}Correct$/m);
  });

  test('at CHALLENGED with a picture says so, and --json contains it', async () => {
    const { user, guid } = await memberWith('image');
    const { exitCode, out } = await world().run('refresh', guid, '--user', user, '--wait');
    expect(exitCode).toBe(3);
    expect(out).toContain('IMAGE_DATA');
    const { documents } = await world().run('refresh', guid, '--user', user, '--wait', '--json');
    expect(documents()).toEqual([
      expect.objectContaining({ challenges: [expect.objectContaining({ image_data: expect.any(String) })] }),
    ]);
  });

  test.each([
    ['INVALID', 'DENIED', 4],
    ['LOCKED', 'LOCKED', 4],
    ['SERVER_ERROR', 'FAILED', 5],
  ])('with password %s the member is %s, and the command ends with %i', async (password, status, code) => {
    const { user, guid } = await memberWith(password);
    const { exitCode, documents } = await world().run('refresh', guid, '--user', user, '--wait', '--json');
    expect(exitCode).toBe(code);
    expect(documents()).toEqual([
      expect.objectContaining({ member: expect.objectContaining({ connection_status: status }), challenges: [] }),
    ]);
  });

  test('says that a refresh is throttled or blocked, without a job', async () => {
    const { user, guid } = await memberWith('INVALID');
    const refresh = () => world().run('refresh', guid, '--user', user, '--wait');
    expect((await refresh()).exitCode).toBe(4);
    const soon = await refresh();
    expect(soon.error).toMatch(/^Not started: it is too soon. Try again in [0-9]+ s$/m);
    expect(soon.exitCode).toBe(4);
    for (let day = 0; day < 5; day += 1) {
      api.clock.advance(24 * 3_600_000);
      await refresh();
    }
    const { exitCode, error } = await refresh();
    expect(error).toBe('Not started: the credentials must be entered again\n');
    expect(exitCode).toBe(4);
    expect(api.pollQueue.sent).toEqual([]);
  });

  test('ends after --timeout with 1, and the job continues', async () => {
    const { user, guid } = await memberWith('password');
    const startedAt = api.clock();
    const cli = world(() => undefined);
    const args = ['refresh', guid, '--user', user, '--wait', '--timeout', '10'];
    const { exitCode, error } = await cli.runIn({ isErrorTerminal: true }, ...args);
    expect(exitCode).toBe(1);
    // What was written over is no part of the line that tells it.
    const told = `\r\u001b[2KError: ${guid} is still running, and goes on\n`;
    expect(error.endsWith(told)).toBe(true);
    expect(api.clock() - startedAt).toBe(10_000);
    await api.settle();
    expect((await world().run('members', '--user', user)).out).toContain('CONNECTED');
  });

  test('asks the service every three seconds at most', async () => {
    const { user, guid } = await memberWith('password');
    const waits: number[] = [];
    const { error } = await cliWorld({
      env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY },
      clock: api.clock,
      onWait: async (ms) => {
        waits.push(ms);
        if (waits.length === 4) await api.settle();
      },
    }).run('refresh', guid, '--user', user, '--wait');
    expect(waits).toEqual([3_000, 3_000, 3_000, 3_000]);
    // Told once, however often it was asked.
    expect(error).toBe('Refresh started\nCREATED\n');
  });

  describe('while the service is failing', () => {
    /** A member whose refresh ends once so many polls were answered with trouble. */
    const troubled = async (troubles: readonly (readonly [status: number, headers?: Record<string, string>])[]) => {
      const left = [...troubles];
      const member = (isRunning: boolean) => ({
        guid: 'MBR-1',
        name: null,
        connection_status: isRunning ? 'UPDATED' : 'CONNECTED',
        connection_status_message: null,
        is_being_aggregated: isRunning,
        is_manual: false,
        institution_code: null,
        successfully_aggregated_at: null,
      });
      const service = await startLocalServer(({ url }, response) => {
        if (url === '/users/u-1/api_token') return response.end('{"api_token":{"token":"t"}}');
        if (url === '/sessions') return response.end('{"session":{"token":"s"}}');
        if (url === '/members/MBR-1/refresh') return response.end(JSON.stringify({ member: member(true) }));
        const [status = 200, headers] = left.shift() ?? [];
        const isRunning = status === 200 && left.length > 0;
        return response.writeHead(status, headers).end(JSON.stringify({ member: member(isRunning) }));
      });
      const waits: number[] = [];
      const cli = cliWorld({
        env: { TRIBUTARY_URL: service.url, TRIBUTARY_API_KEY: 'k' },
        onWait: (ms) => void waits.push(ms / 1_000),
      });
      return { ...(await cli.run('refresh', 'MBR-1', '--user', 'u-1', '--wait', '--json')), waits };
    };

    test('it asks again after as long as the service says, a minute at most', async () => {
      const { exitCode, waits } = await troubled([
        [503, { 'retry-after': '7' }],
        [429, { 'retry-after': '3600' }],
      ]);
      expect([exitCode, waits]).toEqual([0, [3, 7, 3, 60, 3]]);
    });

    test('five failed polls do not end it, six in a row do', async () => {
      const five = Array.from({ length: 5 }, () => [503] as const);
      expect((await troubled([...five, [200], ...five])).exitCode).toBe(0);
      const { exitCode, documents } = await troubled([...five, [503]]);
      expect(exitCode).toBe(1);
      expect(documents()).toMatchObject([{ error: { status: 503 } }]);
    });

    test('a failure that will not pass ends it', async () => {
      const { exitCode, waits } = await troubled([[404]]);
      expect([exitCode, waits]).toEqual([1, [3]]);
    });
  });

  test('with --json prints nothing but the result', async () => {
    const { user, guid } = await memberWith('password');
    expect((await world().run('refresh', guid, '--user', user, '--wait', '--json')).error).toBe('');
  });

  test('on a terminal the progress is one line that is overwritten', async () => {
    const { user, guid } = await memberWith('password');
    const { out, error } = await world().runIn(
      { isTerminal: true, isErrorTerminal: true },
      ...['refresh', guid, '--user', user, '--wait'],
    );
    expect(error).toContain('\r\u001b[2KCREATED … 0 s');
    expect(error.endsWith('\r\u001b[2K')).toBe(true);
    expect(out).toContain('\u001b[32mCONNECTED\u001b[39m');
  });
});

describe('tributary refresh', () => {
  test('without --wait ends with 0 as soon as a job is started or runs already', async () => {
    const { user, guid } = await memberWith('password');
    const first = await world().run('refresh', guid, '--user', user, '--json');
    expect(first.exitCode).toBe(0);
    expect(first.documents()).toEqual([expect.objectContaining({ ending: 'running', refresh: 'started' })]);
    const second = await world().run('refresh', guid, '--user', user, '--json');
    expect(second.documents()).toEqual([expect.objectContaining({ ending: 'running', refresh: 'joined' })]);
    await api.settle();
  });

  test('without a member refreshes all of the user, and ends with the highest code', async () => {
    const { user, guid } = await memberWith('password');
    const app = await api.signIn(user);
    const bad = (await api.connect(app, 'other', 'INVALID', { skip_aggregation: true })).json.member.guid;
    await app.call('POST', '/accounts', { account: { account_type: 1, name: 'By hand', balance: 1 } });
    const { exitCode, documents } = await world().run('refresh', '--user', user, '--wait', '--json');
    expect(exitCode).toBe(4);
    const [{ refreshes }] = documents() as [{ refreshes: { ending: string; member: { guid: string } }[] }];
    expect(Object.fromEntries(refreshes.map(({ ending, member }) => [member.guid, ending]))).toEqual({
      [guid]: 'done',
      [bad]: 'denied',
    });
    await api.signIn('nobody-there');
    const none = await world().run('refresh', '--user', 'nobody-there', '--wait');
    expect([none.exitCode, none.out]).toEqual([0, 'nobody-there has no member that can be refreshed\n']);
  });

  test('a member that is named twice is a mistake', async () => {
    const { user, guid } = await memberWith('password');
    expect((await world().run('refresh', guid, '--member', guid, '--user', user)).exitCode).toBe(2);
    expect((await world().run('refresh', '--member', guid, '--user', user)).exitCode).toBe(0);
    await api.settle();
  });

  test('a member of another user is not found', async () => {
    const { guid } = await memberWith('password');
    const { user } = await memberWith('password');
    const { exitCode, error } = await world().run('refresh', guid, '--user', user);
    expect(error).toBe(`Error: There is no member '${guid}'; \`tributary members --user <id>\` lists them\n`);
    expect(exitCode).toBe(1);
    const nobody = await world().run('refresh', guid, '--user', 'nobody-known');
    expect([nobody.exitCode, nobody.error]).toEqual([
      1,
      "Error: There is no user 'nobody-known'; `tributary users list` lists them\n",
    ]);
  });
});

test('an id that would change the address is a mistake, and refreshes nobody', async () => {
  const { user } = await memberWith('password');
  for (const guid of ['.', '..', '']) {
    const { exitCode, error } = await world().run('refresh', guid, '--user', user);
    expect(error).toBe(`Error: No id or guid: "${guid}"\n`);
    expect(exitCode).toBe(2);
  }
  expect((await world().run('users', 'delete', '')).exitCode).toBe(2);
  expect(api.pollQueue.sent).toEqual([]);
});
