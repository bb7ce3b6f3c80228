import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../lib/domain/kernel/time.ts';
import { API_KEY } from '../support/api/api.ts';
import { serveApi } from '../support/api/api-server.ts';
import { type Person, person, piped } from '../support/api/person.ts';
import { cliWorld } from '../support/project/cli.ts';
import { simplefinWorld } from '../support/upstreams/simplefin-world.ts';

const upstream = await simplefinWorld();
const server = await serveApi(upstream.api);

const world = () =>
  cliWorld({
    env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY },
    clock: upstream.api.clock,
    onWait: () => upstream.api.settle(),
  });

const connect = async ({ shell }: Person, user: string) => {
  await upstream.api.signIn(user);
  return world().runIn(shell, 'connect', '--user', user, '--institution', 'SimpleFIN');
};

describe('tributary connect --institution SimpleFIN', () => {
  test('says where a token comes from, hides it, and waits for the data', async () => {
    const token = upstream.server.issueToken();
    const ada = person(token);
    const { exitCode, out, error } = await connect(ada, 'ada');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('CONNECTED')]);
    expect(ada.asked).toEqual([{ text: 'SimpleFIN setup token: ', isSecret: true }]);
    expect(error).toContain('make a setup token for this app there');
    expect(error).toMatch(/^https:\/\/\S+create$/m);
    expect(out + error).not.toContain(token);
    const { out: accounts } = await world().run('accounts', '--user', 'ada');
    expect(accounts).toMatch(/Everyday Checking .* 1000\.00 USD/);
  });

  test('a malformed token is refused by the name of its field, and connects nothing', async () => {
    const { exitCode, error } = await connect(piped('no token'), 'bo');
    expect([exitCode, error]).toEqual([1, expect.stringMatching(/SETUP_TOKEN.+\(400, code [0-9]{4}\)\n$/)]);
    expect((await world().run('members', '--user', 'bo')).out).not.toContain('MBR-');
    expect(error).not.toContain('no token');
  });

  test('a token that was used before is not sent again, and the command ends with 4', async () => {
    const token = upstream.server.issueToken();
    expect((await connect(piped(token), 'cy')).exitCode).toBe(0);
    const { exitCode, out, error } = await connect(piped(token), 'dan');
    expect([exitCode, out]).toEqual([4, expect.stringMatching(/IMPAIRED\nThis setup token was entered before/)]);
    expect(out + error).not.toContain(token);
  });
});

describe('tributary connect --member', () => {
  const giveToken = ({ shell }: Person, user: string, member: string, ...args: readonly string[]) =>
    world().runIn(shell, 'connect', '--user', user, '--member', member, ...args);
  const memberOf = async (user: string): Promise<string> =>
    (await (await upstream.api.signIn(user)).get('/members')).json.members[0].guid;
  const guidsOf = async (user: string, command: string) =>
    (await world().run(command, '--user', user)).out.match(/(?:ACT|TRN)-[0-9a-f-]+/g);

  test('gives a member another token, hides it, and keeps all guids', async () => {
    await connect(piped(upstream.server.issueToken()), 'fay');
    const member = await memberOf('fay');
    const before = [await guidsOf('fay', 'accounts'), await guidsOf('fay', 'transactions')];
    upstream.server.revoke();
    const token = upstream.server.issueToken();
    const fay = person(token);
    const { exitCode, out, error } = await giveToken(fay, 'fay', member);
    expect([exitCode, out]).toEqual([0, `${member}  CONNECTED\nConnected.\n`]);
    expect(fay.asked).toEqual([{ text: 'SimpleFIN setup token: ', isSecret: true }]);
    expect(error).toMatch(new RegExp(`^${member} has new credentials\nRefresh started$`, 'm'));
    expect(out + error).not.toContain(token);
    expect(await memberOf('fay')).toBe(member);
    expect(before).toEqual([expect.any(Array), expect.any(Array)]);
    expect([await guidsOf('fay', 'accounts'), await guidsOf('fay', 'transactions')]).toEqual(before);
  });

  test('is proposed by a refresh whose access was revoked, and repairs the member', async () => {
    await connect(piped(upstream.server.issueToken()), 'gil');
    const member = await memberOf('gil');
    upstream.server.revoke();
    upstream.api.clock.advance(HOUR_MS);
    const { exitCode, out } = await world().run('refresh', '--user', 'gil', '--wait');
    expect(exitCode).toBe(4);
    expect(out).toMatch(
      new RegExp(`^Enter new credentials with: tributary connect --member ${member} --user gil$`, 'm'),
    );
    expect((await giveToken(piped(upstream.server.issueToken()), 'gil', member)).exitCode).toBe(0);
  });

  test('without a value connects nothing', async () => {
    await connect(piped(upstream.server.issueToken()), 'hal');
    const { exitCode, error } = await giveToken(piped(), 'hal', await memberOf('hal'));
    expect([exitCode, error]).toEqual([
      2,
      'Error: No value was given for SimpleFIN setup token; nothing was connected\n',
    ]);
  });

  test.each([[[]], [['--institution', 'simplefin', '--member', 'MBR-1']]])(
    'takes either an institution or a member, not both: %j',
    async (args) => {
      const { exitCode, error } = await world().run('connect', '--user', 'jo', ...args);
      expect([exitCode, error]).toEqual([2, 'Error: Name an institution to connect, or the member to connect again\n']);
    },
  );
});

test('tributary refresh --wait says when no request is allowed, and makes none', async () => {
  await connect(piped(upstream.server.issueToken()), 'eve');
  const refresh = () => world().run('refresh', '--user', 'eve', '--wait');
  let last = await refresh();
  for (let tries = 0; tries < 10 && !last.error.includes('Not started'); tries += 1) {
    // The pause of the client, if there is one, is over.
    upstream.api.clock.advance(HOUR_MS / 10);
    last = await refresh();
  }
  const calls = upstream.server.calls().length;
  const { exitCode, error } = await refresh();
  expect(error).toMatch(/Not started: the institution allows no request now\. Try again in [0-9]+ (?:s|min|h)\n$/);
  expect(exitCode).toBe(0);
  expect(upstream.server.calls()).toHaveLength(calls);
});
