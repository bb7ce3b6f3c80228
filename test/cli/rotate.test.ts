import { expect, test } from 'vitest';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

test('an endpoint gets a new secret, is shown its public key, and is sent a test (P31)', async () => {
  const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });
  const url = 'https://a.example.com/hook';
  const created = await cli.run(
    'endpoints',
    'create',
    url,
    '--v1a',
    '--schedule',
    'LONG',
    '--requests-per-second',
    '5',
  );
  expect(created.out).toMatch(/^Public key {2}whpk_/m);
  const [guid = ''] = /WHE-[0-9a-f-]{36}/.exec(created.out) ?? [];
  const [secret = ''] = /whsec_\S+/.exec(created.out) ?? [];
  expect((await cli.run('endpoints', 'list', '--json')).documents()).toEqual([
    {
      webhook_endpoints: [
        expect.objectContaining({
          retry_schedule: 'LONG',
          requests_per_second_max: 5,
          signature_versions: ['v1', 'v1a'],
        }),
      ],
    },
  ]);

  const rotated = await cli.run('endpoints', 'rotate', guid, '--overlap', '60');
  expect(rotated.out).toMatch(/^Secret {6}whsec_/m);
  expect(rotated.out).not.toContain(secret);
  expect(rotated.out).toContain(new Date(api.clock() + 60_000).toISOString());
  expect((await cli.run('endpoints', 'rotate', guid)).out).toContain(new Date(api.clock() + 86_400_000).toISOString());

  expect((await cli.run('endpoints', 'update', guid, '--no-v1a')).out).not.toContain('whpk_');
  expect((await cli.run('endpoints', 'test', guid)).out).toMatch(
    new RegExp(`^Sent (EVT-\\S+)\\. .* tributary deliveries ${guid} --event \\1\\n$`),
  );
  await cli.run('endpoints', 'disable', guid);
  const refused = await cli.run('endpoints', 'test', guid);
  expect(refused.error).toContain('(422, code 422');
  expect(refused.exitCode).toBe(1);
});
