import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runConnector } from '../../../infra/cli/connector.ts';
import { UsageError } from '../../../infra/cli/usage.ts';
import { API_KEY } from '../../support/api/api.ts';
import { servedApi } from '../../support/api/served-api.ts';

const CLIENT = join(import.meta.dirname, '../../../infra/cli/client.ts');
const SECRET = 'sk-very-secret-8412';

const { api, server } = await servedApi();
const env = { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY };

const run = async (...args: readonly string[]) => {
  const [lines, asked]: [string[], unknown[]] = [[], []];
  const exitCode = await runConnector(args, {
    env,
    print: (line) => lines.push(line),
    ask: async (question) => {
      asked.push(question);
      return SECRET;
    },
  });
  return { exitCode, lines, asked };
};
const keyed = async () =>
  (await api.partner.get('/connectors')).json.connectors.find(({ name }: { name: string }) => name === 'keyed');

describe('npm run client -- connector', () => {
  it('sets, lists and removes settings, and hides secrets that are typed', async () => {
    const made = await run(
      'set',
      'keyed',
      '--setting',
      'client_id=acme',
      '--setting',
      'is_sandbox=true',
      '--secret',
      'api_key',
    );
    expect(made).toEqual({
      exitCode: 0,
      lines: ['keyed  enabled  {"client_id":"acme","is_sandbox":true}  has secrets'],
      asked: [{ text: 'api_key: ', isSecret: true }],
    });
    expect((await run('set', 'keyed', '--disable')).lines).toEqual([
      'keyed  disabled  {"client_id":"acme","is_sandbox":true}  has secrets',
    ]);
    expect((await run('list')).lines).toEqual([
      'keyed  disabled  {"client_id":"acme","is_sandbox":true}  has secrets',
      'sandbox  enabled',
    ]);
    expect((await run('remove', 'keyed')).lines).toEqual(['keyed  disabled']);
    expect(await keyed()).toMatchObject({ settings: {}, has_secrets: false });
  });

  it('reads secrets from its input where there is no terminal, and prints none', async () => {
    const child = spawn(
      process.execPath,
      [CLIENT, 'connector', 'set', 'keyed', '--setting', 'client_id=acme', '--secret', 'api_key'],
      { env: { PATH: process.env.PATH, ...env }, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    child.stdin.end(`${SECRET}\n`);
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect([out, error]).toEqual(['keyed  enabled  {"client_id":"acme"}  has secrets\n', '']);
    expect(await keyed()).toMatchObject({ is_enabled: true, has_secrets: true });
  });

  it('reports a wrong setting in the words of the service', async () => {
    await expect(run('set', 'keyed', '--setting', 'colour=red')).rejects.toThrow(
      'connector.settings.colour is not known to this connector. (400, code 4002)',
    );
    await expect(run('set', 'acme', '--enable')).rejects.toThrow('(404, code 4040)');
  });

  it.each([
    [[], 'list, set or remove'],
    [['make', 'keyed'], 'list, set or remove'],
    [['set'], 'Say the name of the connector'],
    [['set', 'keyed', 'x'], 'Not understood: x'],
    [['set', 'keyed', '--enable', '--disable'], 'exclude each other'],
    [['set', 'keyed', '--setting', 'client_id'], '--setting takes FIELD=VALUE'],
    [['set', 'keyed', '--secret', `api_key=${SECRET}`], '--secret takes the name of a field'],
  ])('reports a mistake in %j, without the secret', async (args, told) => {
    const mistake = run(...args);
    await expect(mistake).rejects.toThrow(UsageError);
    await expect(mistake).rejects.toThrow(told);
    await expect(mistake).rejects.not.toThrow(SECRET);
  });
});
