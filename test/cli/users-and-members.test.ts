import { describe, expect, test } from 'vitest';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

const loggedIn = () => ({ TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY });

describe('tributary users', () => {
  test('creates, shows and deletes a user by an id that must be escaped', async () => {
    const cli = cliWorld({ env: loggedIn() });
    const id = 'ada+1 %41@example.com';
    const created = await cli.run('users', 'create', id, '--first-name', 'Ada', '--json');
    expect(created.exitCode).toBe(0);
    expect(created.documents()).toEqual([
      { user: expect.objectContaining({ id, first_name: 'Ada', guid: expect.stringMatching(/^USR-/) }) },
    ]);
    expect((await cli.run('users', 'show', id)).out).toMatch(/^ID .*\n.*Ada/);
    expect((await cli.run('users', 'delete', id)).out).toBe(`Deleted ${id}\n`);
    const gone = await cli.run('users', 'show', id, '--json');
    expect(gone.exitCode).toBe(1);
    expect(gone.documents()).toEqual([
      { error: { message: `There is no user '${id}'; \`tributary users list\` lists them`, status: 404, code: 4040 } },
    ]);
  });

  test('lists the users of the client page by page, and says where to go on', async () => {
    await api.foundOne('cli-list-key');
    const cli = cliWorld({ env: { ...loggedIn(), TRIBUTARY_API_KEY: 'cli-list-key' } });
    for (const name of ['Ada', 'Bo', 'Cy']) await cli.run('users', 'create', name.toLowerCase(), '--first-name', name);
    const page = await cli.run('users', 'list', '--limit', '2');
    const [, next = ''] = /\nGo on with --after (USR-\S+)\n$/.exec(page.out) ?? [];
    const rest = await cli.run('users', 'list', '--after', next);
    const idsOf = ({ out }: { readonly out: string }) => out.match(/^\S+(?= +USR-)/gm) ?? [];
    expect(idsOf(page)).toHaveLength(2);
    expect([...idsOf(page), ...idsOf(rest)].toSorted()).toEqual(['ada', 'bo', 'cy']);
    expect(rest.out).not.toContain('Go on');
  });

  test('an id that is taken is reported with code and message of the service', async () => {
    const cli = cliWorld({ env: loggedIn() });
    await cli.run('users', 'create', 'twice');
    const { exitCode, error } = await cli.run('users', 'create', 'twice');
    expect(error).toMatch(/^Error: .+ \(409, code 4090\)\n$/);
    expect(exitCode).toBe(1);
  });

  test('colours are for terminals, unless NO_COLOR is set; names cannot change them', async () => {
    const cli = cliWorld({ env: loggedIn() });
    await cli.run('users', 'create', 'painted', '--first-name', '\u001b[31mRed\u001b[2J');
    const show = async () => (await cli.runIn({ isTerminal: true }, 'users', 'show', 'painted')).out;
    expect(await show()).toContain('\u001b[2mID');
    expect(await show()).not.toContain('\u001b[31m');
    expect(await show()).not.toContain('\u001b[2J');
    expect((await cli.run('users', 'show', 'painted')).out).not.toContain('\u001b');
    cli.env.TERM = 'dumb';
    expect(await show()).not.toContain('\u001b');
    cli.env.TERM = 'xterm';
    expect(await show()).toContain('\u001b[2mID');
    cli.env.NO_COLOR = '1';
    expect(await show()).not.toContain('\u001b');
  });
});

describe('tributary members', () => {
  test('lists every member of a user, past the first page', { timeout: 60_000 }, async () => {
    const cli = cliWorld({ env: loggedIn() });
    const app = await api.signIn('many');
    await api.partner.call('PUT', '/client', { client: { members_per_user_max: 101 } });
    for (let at = 0; at < 101; at += 1) {
      await api.connect(app, `mxuser-${at}`, 'password', { skip_aggregation: true });
    }
    const { documents } = await cli.run('members', '--user', 'many', '--json');
    const [{ members }] = documents() as [{ members: readonly { guid: string }[] }];
    expect(new Set(members.map(({ guid }) => guid)).size).toBe(101);
    expect((await cli.run('members', '--user', 'many')).out.split('\n')).toHaveLength(101 + 2);
  });

  test('starts no refresh by listing', async () => {
    const cli = cliWorld({ env: loggedIn() });
    const app = await api.signIn('still');
    await api.connect(app, 'mxuser', 'password', { skip_aggregation: true });
    await cli.run('members', '--user', 'still');
    expect(api.pollQueue.sent).toEqual([]);
  });
});
