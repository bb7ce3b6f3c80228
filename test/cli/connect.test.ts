import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../cli/failure.ts';
import { API_KEY } from '../support/api/api.ts';
import { type Person, person, piped } from '../support/api/person.ts';
import { servedApi } from '../support/api/served-api.ts';
import { comeBack, decide } from '../support/members/oauth.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

const world = (onWait: () => Promise<void> | void = () => api.settle()) =>
  cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock, onWait });

let users = 0;
const newUser = async (): Promise<string> => {
  users += 1;
  await api.signIn(`c-${users}`);
  return `c-${users}`;
};

const connect = async ({ shell }: Person, user: string, ...args: readonly string[]) =>
  world().runIn(shell, 'connect', '--user', user, '--institution', 'mxbank', ...args);

const membersOf = async (user: string) => (await (await api.signIn(user)).get('/members')).json.members;

describe('tributary connect', () => {
  test('asks a person for each field, hides the password, and waits for the data', async () => {
    const user = await newUser();
    const ada = person('mxuser', 'any-s3cret');
    const { exitCode, out, error } = await connect(ada, user);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^MBR-\S+ {2}CONNECTED\nConnected\.\n$/);
    expect(ada.asked).toEqual([
      { text: 'Username: ', isSecret: false },
      { text: 'Password: ', isSecret: true },
    ]);
    expect(error).toMatch(/^MBR-\S+ was made\nRefresh started\nCREATED\n$/);
    expect(out + error).not.toContain('any-s3cret');
  });

  test('takes the values from a pipe, and prints the outcome as one document', async () => {
    const { exitCode, documents, error } = await connect(piped('mxuser', 'any'), await newUser(), '--json');
    expect([exitCode, error]).toEqual([0, '']);
    expect(documents()).toEqual([expect.objectContaining({ ending: 'done', refresh: 'started', challenges: [] })]);
  });

  test.each(['MXBANK', 'mx bank', 'Tributary Sandbox', 'sandbox'])('finds an institution by "%s"', async (name) => {
    const args = ['connect', '--user', await newUser(), '--institution', name, '--no-wait'];
    const { exitCode, out } = await world().runIn(piped('mxuser', 'any').shell, ...args);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('running')]);
    await api.settle();
  });

  test('names the mistake when an institution is unknown or not the only one', async () => {
    const user = await newUser();
    const at = (name: string) => world().run('connect', '--user', user, '--institution', name);
    const [none, several] = [await at('Gringotts'), await at('bank')];
    expect(none.error).toBe("Error: There is no institution 'Gringotts'\n");
    expect(several.error).toContain('MX Bank (mxbank)');
    expect([none.exitCode, several.exitCode]).toEqual([2, 2]);
  });

  test('takes no secrets as options', async () => {
    const { exitCode, error } = await connect(piped('mxuser', 'any'), await newUser(), '--password', 's3cret');
    expect(exitCode).toBe(2);
    expect(error).not.toContain('s3cret');
  });

  test.each([
    ['a pipe that ends too early', piped('mxuser'), 2],
    ['a person that gives nothing, three times', person('mxuser', '', '', ''), 4],
  ])('connects nothing and names the field: %s', async (_, someone, questions) => {
    const user = await newUser();
    const { exitCode, error } = await connect(someone, user);
    expect([exitCode, error]).toEqual([2, 'Error: No value was given for Password; nothing was connected\n']);
    expect(someone.asked).toHaveLength(questions);
    expect(await membersOf(user)).toEqual([]);
  });

  test('ends with 4 after a refused login, and with 1 for a login that is connected', async () => {
    const user = await newUser();
    expect((await connect(piped('mxuser', 'INVALID'), user)).exitCode).toBe(4);
    const again = await connect(piped('mxuser', 'INVALID'), user);
    expect(again.error).toMatch(/^Error: credentials: this login is connected .+ \(422, code [0-9]{4}\)\n$/);
    expect(again.exitCode).toBe(1);
  });

  test('answers the questions of the institution at a terminal', async () => {
    const ada = person('mxuser', 'challenge', 'correct');
    const { exitCode } = await connect(ada, await newUser());
    expect(exitCode).toBe(0);
    expect(ada.asked.at(-1)).toEqual({ text: 'What city were you born in? ', isSecret: true });
  });

  test('asks nothing where there is no terminal: ends with 3 and says how to answer', async () => {
    const user = await newUser();
    const { exitCode, out } = await connect(piped('mxuser', 'challenge', 'correct'), user);
    expect(exitCode).toBe(3);
    expect(out).toMatch(new RegExp(`^Answer with: tributary answer MBR-\\S+ --user ${user}$`, 'm'));
  });
});

describe('tributary connect at an institution with a login page of its own', () => {
  const args = (user: string) => ['connect', '--user', user, '--institution', 'MX Bank (OAuth)'];

  test('prints the address, waits for the user, and then for the data', async () => {
    const user = await newUser();
    let told = '';
    let waits = 0;
    const cli = world(async () => {
      waits += 1;
      const [address] = /http\S+/.exec(told) ?? [];
      if (waits === 2) await comeBack(api, await decide(address ?? '', 'allow'));
      if (waits > 2) await api.settle();
    });
    const writeError = (text: string) => {
      told += text;
    };
    const { exitCode, out } = await cli.runIn({ writeError }, ...args(user));
    expect(told).toMatch(/Log in at MX Bank \(OAuth\) within 30 minutes: http/);
    expect(told).toContain('Waiting for the login');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('CONNECTED')]);
  });

  test('ends with 4 when the user denies the consent', async () => {
    let told = '';
    const cli = world(async () => {
      const [address] = /http\S+/.exec(told) ?? [];
      await comeBack(api, await decide(address ?? '', 'deny'));
    });
    const writeError = (text: string) => {
      told += text;
    };
    const user = await newUser();
    const { exitCode, out } = await cli.runIn({ writeError }, ...args(user));
    expect([exitCode, out]).toEqual([4, expect.not.stringContaining('--member')]);
    const [guid = ''] = /MBR-[0-9a-f-]+/.exec(out) ?? [];
    // There is no login form, so there is nothing that could be entered again.
    const again = await world().runIn(piped('any').shell, 'connect', '--user', user, '--member', guid);
    expect(again.error).toBe(`Error: ${guid} has no login form, so there are no credentials to replace\n`);
    expect(again.exitCode).toBe(2);
  });

  test('ends in time with 4 when nobody logs in', async () => {
    const cli = world(() => undefined);
    const { exitCode, error } = await cli.run(...args(await newUser()), '--timeout', '30');
    expect(exitCode).toBe(4);
    expect(error).toMatch(/Error: Nobody has logged in within 30 s; MBR-\S+ stays PENDING\n$/);
  });
});

describe('tributary answer', () => {
  const challenged = async (password: string) => {
    const user = await newUser();
    const { out } = await connect(piped('mxuser', password), user);
    const [guid = ''] = /MBR-[0-9a-f-]+/.exec(out) ?? [];
    return { user, guid };
  };
  const answer = ({ user, guid }: { readonly user: string; readonly guid: string }, { shell }: Person) =>
    world().runIn(shell, 'answer', guid, '--user', user);

  test('brings a member to its data, at a terminal and from a pipe', async () => {
    for (const someone of [person('correct'), piped('correct')]) {
      const { exitCode, out, error } = await answer(await challenged('challenge'), someone);
      expect([exitCode, out]).toEqual([0, expect.stringContaining('CONNECTED')]);
      expect(out + error).not.toContain('correct');
    }
  });

  test('ends with 4 and REJECTED after a wrong answer', async () => {
    const { exitCode, out } = await answer(await challenged('challenge'), piped('wrong'));
    expect([exitCode, out]).toEqual([4, expect.stringContaining('REJECTED')]);
  });

  test('takes a choice by its number at a terminal, and by its value from a pipe', async () => {
    const ada = person('7', '1');
    const byNumber = await answer(await challenged('options'), ada);
    expect(byNumber.error).toMatch(/^ {2}1 {2}Correct$/m);
    expect(ada.asked[0]).toMatchObject({ isSecret: false });
    expect(byNumber.exitCode).toBe(0);
    expect((await answer(await challenged('options'), piped('correct'))).exitCode).toBe(0);
  });

  test('keeps a picture as a file until the question is answered or Ctrl-C is typed', async () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tributary-question-'));
    const before = folders();
    const member = await challenged('image');
    let told = '';
    let wasThere = false;
    const writeError = (text: string) => {
      told += text;
    };
    const interrupt = async (): Promise<never> => {
      wasThere = existsSync(/Picture: (\S+)/.exec(told)?.[1] ?? '');
      throw new Failure('Interrupted', 'interrupted');
    };
    const shell = { ask: interrupt, isInputTerminal: true, writeError };
    const { exitCode } = await world().runIn(shell, 'answer', member.guid, '--user', member.user);
    expect([wasThere, exitCode]).toEqual([true, 130]);
    expect(folders()).toEqual(before);
    expect((await answer(member, person('correct'))).exitCode).toBe(0);
    expect(folders()).toEqual(before);
  });

  test('without an answer ends with 3 and sends nothing', async () => {
    const member = await challenged('challenge');
    const { exitCode } = await answer(member, piped());
    expect(exitCode).toBe(3);
    expect((await answer(member, piped('correct'))).exitCode).toBe(0);
  });

  test('says so when a member has no open question', async () => {
    const user = await newUser();
    await connect(piped('mxuser', 'any'), user);
    const [{ guid }] = await membersOf(user);
    const { exitCode, error } = await answer({ user, guid }, person('correct'));
    expect([exitCode, error]).toEqual([1, `Error: ${guid} waits for no answer; it is CONNECTED\n`]);
  });
});
