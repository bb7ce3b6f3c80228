import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../cli/ask.ts';
import { startLocalServer } from '../support/adapters/local-server.ts';
import { freePort } from '../support/adapters/port.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { server } = await servedApi();

/** A service of somebody else that notes the keys it is shown. */
const stranger = async (status: number, headers: Record<string, string> = {}, body = 'hello') => {
  const keys: unknown[] = [];
  const { url } = await startLocalServer((request, response) => {
    keys.push(request.headers['md-api-key']);
    response.writeHead(status, headers).end(body);
  });
  return { url, keys };
};

describe('tributary login', () => {
  test('tests the key and stores it for its owner, so that later commands need no option', async () => {
    const cli = cliWorld();
    const { exitCode, out } = await cli.run('login', '--url', `${server.url}/`, '--key', API_KEY);
    expect(out).toContain(`Logged in to ${server.url} as Test (CLT-`);
    expect(exitCode).toBe(0);
    const file = join(cli.folder, 'tributary', 'login.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(cli.folder, 'tributary')).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ url: server.url, api_key: API_KEY });
    expect((await cli.run('endpoints', 'list')).exitCode).toBe(0);
  });

  test('asks for the key when none is given, and never shows it', async () => {
    const cli = cliWorld({ env: { TRIBUTARY_URL: server.url } });
    const questions: string[] = [];
    const ask = async ({ text, isSecret }: Question) => {
      questions.push(text);
      expect(isSecret).toBe(true);
      return API_KEY;
    };
    const { exitCode, out, error } = await cli.runIn({ ask }, 'login', '--json');
    expect(exitCode).toBe(0);
    expect(questions).toEqual([`API key for ${server.url}: `]);
    expect(JSON.parse(out)).toMatchObject({ url: server.url, client: { name: 'Test' } });
    expect(out + error).not.toContain(API_KEY);
  });

  test('keeps the logins of several services by the names of their profiles', async () => {
    const cli = cliWorld();
    const other = await stranger(200, {}, '{"client":{"guid":"CLT-2","name":"Second"}}');
    await cli.run('login', '--url', server.url, '--key', API_KEY);
    const second = await cli.run('login', '--profile', 'staging', '--url', other.url, '--key', 'second key');
    expect([second.exitCode, second.error]).toEqual([0, '']);
    expect((await cli.run('endpoints', 'list')).exitCode).toBe(0);
    cli.env.TRIBUTARY_PROFILE = 'staging';
    await cli.run('endpoints', 'list');
    expect(other.keys).toEqual(['second key', 'second key']);
    expect((await cli.run('endpoints', 'list', '--profile', 'default')).exitCode).toBe(0);
    const listed = await cli.run('profiles', '--json');
    expect(JSON.parse(listed.out)).toEqual({
      profiles: [
        { name: 'default', url: server.url },
        { name: 'staging', url: other.url },
      ],
    });
    expect(listed.out).not.toContain('second key');
    const unknown = await cli.run('endpoints', 'list', '--profile', 'prod');
    expect([unknown.exitCode, unknown.error]).toEqual([2, expect.stringContaining('there are: default, staging')]);
    expect((await cli.run('login', '--profile', 'a b', '--key', API_KEY)).exitCode).toBe(2);
    const replaced = await cli.run('login', '--url', other.url, '--key', 'k', '--profile', 'default');
    expect(replaced.error).toContain(`The login of ${server.url} was in its place.`);
  });

  test('stores no key that the service refuses', async () => {
    const cli = cliWorld();
    const { exitCode, error } = await cli.run('login', '--url', server.url, '--key', 'wrong');
    expect(error).toContain('(401, code 4013)');
    expect(error).toContain('Is the key of this service? "tributary login" tests one.');
    expect(exitCode).toBe(1);
    expect((await cli.run('endpoints', 'list')).error).toContain('run "tributary login"');
  });
});

test('tributary login asks for no password where no key was given', async () => {
  const other = await stranger(200);
  const { exitCode, error } = await cliWorld().run('login', '--url', other.url);
  expect([exitCode, error]).toEqual([2, 'Error: No key was given\n']);
  expect(other.keys).toEqual([]);
});

test('tributary login warns where the key would be sent unencrypted', async () => {
  const errorOf = async (host: string) =>
    (await cliWorld().run('login', '--url', `http://${host}:${port}`, '--key', 'k')).error;
  const port = await freePort();
  expect(await errorOf('0.0.0.0')).toMatch(/is not encrypted: others on the network can read the key\n/);
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) expect(await errorOf(host)).not.toContain('encrypted');
});

test('tributary login leaves no file with the key behind where it cannot store it', async () => {
  const cli = cliWorld();
  mkdirSync(join(cli.folder, 'tributary', 'login.json'), { recursive: true });
  expect((await cli.run('login', '--url', server.url, '--key', API_KEY)).exitCode).toBe(1);
  expect(readdirSync(join(cli.folder, 'tributary'))).toEqual(['login.json']);
});

describe('the address that a command calls', () => {
  test('is that of an option, then of the environment, then the stored one', async () => {
    const cli = cliWorld({ env: { TRIBUTARY_API_KEY: 'wrong' } });
    expect((await cli.run('login', '--url', server.url, '--key', API_KEY)).exitCode).toBe(0);
    expect((await cli.run('endpoints', 'list')).error).toContain('4013');
    expect((await cli.run('endpoints', 'list', '--key', API_KEY)).exitCode).toBe(0);
    cli.env.TRIBUTARY_API_KEY = undefined;
    expect((await cli.run('endpoints', 'list')).exitCode).toBe(0);
    cli.env.TRIBUTARY_URL = `http://127.0.0.1:${await freePort()}`;
    expect((await cli.run('endpoints', 'list', '--key', API_KEY)).error).toContain('ECONNREFUSED');
  });

  test('a stored key is sent to the address that it was stored for and to no other', async () => {
    const cli = cliWorld();
    const other = await stranger(200, {}, '{}');
    await cli.run('login', '--url', server.url, '--key', API_KEY);
    const { exitCode, error } = await cli.run('endpoints', 'list', '--url', other.url);
    expect(error).toContain(`No API key for ${other.url}`);
    expect(exitCode).toBe(2);
    expect(other.keys).toEqual([]);
  });

  test('a redirect is not followed, because the key is for the address that was named', async () => {
    const there = await stranger(200, {}, '{"webhook_endpoints":[]}');
    const here = await stranger(302, { location: `${there.url}/webhook_endpoints` });
    const { exitCode, error } = await cliWorld().run('endpoints', 'list', '--url', here.url, '--key', API_KEY);
    expect(error).toContain('is the address right?');
    expect(exitCode).toBe(1);
    expect(there.keys).toEqual([]);
  });

  test.each([
    [200, 'hello', 'something else than JSON'],
    [200, '{"hello":1}', 'is not understood'],
    [404, '<html>', 'answered 404, and not as a Tributary does'],
    [502, '', 'answered 502'],
  ])('an answer of another server is reported in a line: %i %s', async (status, body, message) => {
    const other = await stranger(status, {}, body);
    const { exitCode, error } = await cliWorld().run('endpoints', 'list', '--url', other.url, '--key', API_KEY);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  test('texts of the service cannot control a terminal', async () => {
    const body = '{"error":{"code":4000,"message":"\\u001b[2Jred\\rhand"}}';
    const other = await stranger(400, {}, body);
    const { error } = await cliWorld().runIn(
      { isTerminal: true, isErrorTerminal: true },
      ...['endpoints', 'list', '--url', other.url, '--key', API_KEY],
    );
    expect(error).toBe('Error: red hand (400, code 4000)\n');
  });

  test('damaged settings are named, not overwritten', async () => {
    const cli = cliWorld();
    await cli.run('login', '--url', server.url, '--key', API_KEY);
    const file = join(cli.folder, 'tributary', 'login.json');
    writeFileSync(file, '{"url":');
    const { exitCode, error } = await cli.run('endpoints', 'list');
    expect(error).toContain(`${file} cannot be read`);
    expect(exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('{"url":');
  });

  test('a path where settings cannot be stored is named', async () => {
    const file = join(cliWorld().folder, 'file');
    writeFileSync(file, '');
    const cli = cliWorld({ env: { XDG_CONFIG_HOME: file } });
    const { exitCode, error } = await cli.run('login', '--url', server.url, '--key', API_KEY);
    expect(error).toContain(`${join(file, 'tributary', 'login.json')} cannot be written (`);
    expect(exitCode).toBe(1);
  });
});

describe('a command line', () => {
  test.each([
    [['bogus']],
    [['users']],
    [['users', 'show']],
    [['users', 'show', 'u-1', '--bogus']],
    [['members']],
    [['connect', '--user', 'u-1']],
    [['answer', 'MBR-1']],
    [['import', '--user', 'u-1']],
    [['undo', 'IMP-1']],
    [['refresh', 'MBR-1', '--user', 'u-1', '--timeout', 'soon']],
    [['events', 'tail', '--type', 'AGREGATION']],
    [['listen', '--forward', 'somewhere']],
    [['listen', '--forward', 'http://localhost:1', '--secret', 'secret']],
    [['listen', '--forward', 'http://localhost:1', '--secret', 'whsec_c2hvcnQ=']],
    [['refresh', 'MBR-1', '--user', 'u-1', '--timeout', '0']],
    [['replay', 'WHE-1']],
    [['replay', 'WHE-1', '--event', 'EVT-1', '--since', '1h']],
    [['endpoints', 'update', 'WHE-1']],
    [['endpoints', 'create', 'https://a.example', '--schedule', 'NEVER']],
    [['endpoints', 'rotate', 'WHE-1', '--overlap', '86401']],
    [['deliveries', 'WHE-1', '--limit', '101']],
    [['deliveries', 'WHE-1', '--limit', '0']],
    [['login', '--url', 'somewhere']],
    [['login', '--url', 'https://someone@a.example']],
    [['login', '--url', 'https://a.example/?a=1']],
  ])('%j is answered with 2 and a line that says why', async (args) => {
    const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY } });
    const { exitCode, out, error } = await cli.run(...args);
    expect(exitCode).toBe(2);
    expect(error).not.toBe('');
    expect(error).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
  });

  const COMMANDS = [
    'login',
    'users list',
    'users create',
    'users show',
    'users delete',
    'members',
    'connect',
    'answer',
    'import',
    'undo',
    'refresh',
    'accounts',
    'transactions',
    'holdings',
    'beats',
    'export',
    'events tail',
    'listen',
    'deliveries',
    'replay',
    'endpoints list',
    'endpoints create',
    'endpoints update',
    'endpoints enable',
    'endpoints disable',
    'endpoints delete',
    'endpoints rotate',
    'endpoints test',
  ];

  test.each(COMMANDS)('"%s --help" shows examples and ends with 0', async (command) => {
    const { exitCode, out } = await cliWorld().run(...command.split(' '), '--help');
    expect(exitCode).toBe(0);
    expect(out).toContain(`Examples:\n  $ tributary ${command}`);
    expect(out).toContain('--json');
  });

  test.each(COMMANDS)('"%s" is explained in docs/cli.md', (command) => {
    expect(readFileSync('docs/cli.md', 'utf8')).toContain(`tributary ${command}`);
  });
});

test.each([
  [['refresh', 'MBR-1', '--json'], "required option '--user <id>' not specified"],
  [['--json', 'deliveries'], "missing required argument 'endpoint'"],
  [['endpoints', '--json'], 'Say which command'],
])('--json reports a wrong command as a document too: %j', async (args, message) => {
  const { exitCode, documents } = await cliWorld().run(...args);
  expect(exitCode).toBe(2);
  expect(documents()).toEqual([{ error: { message: expect.stringContaining(message) } }]);
});
