import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const SCRIPT = 'test/support/conformance/serve-fake.ts';

test('the fake of a connector can be served, names its logins, and shows each call', async () => {
  const child = spawn(process.execPath, [SCRIPT, 'acme'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    const address = (await next()).replace('Address: ', '');
    const { API_KEY: key } = JSON.parse((await next()).replace('Login: ', ''));
    expect(await next()).toMatch(/^Login that is asked: \{/);
    const answer = await fetch(`${address}/accounts?from=2020-01-01`, { headers: { authorization: `Bearer ${key}` } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ accounts: [{}, {}, {}] });
    expect(await next()).toBe('GET /accounts');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});

test.each([
  [[], 'One name is needed.'],
  [['fjord'], 'There is no test/connectors/fjord/fake.ts.'],
  [['../fjord'], 'The name of a connector is 2 to 30 lower-case letters'],
  [['files'], 'There is no test/connectors/files/fake.ts.'],
])('serving a fake with %j is refused with a sentence and exit code 2', (args, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  expect([status, stderr.slice(0, sentence.length)]).toEqual([2, sentence]);
});
