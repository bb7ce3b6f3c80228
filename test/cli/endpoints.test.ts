import { expect, test } from 'vitest';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { server } = await servedApi();

const world = () => cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY } });
const guidIn = (text: string): string => /WHE-[0-9a-f-]{36}/.exec(text)?.[0] ?? '';

test('an endpoint is created with its secret shown once, changed, disabled and deleted', async () => {
  const cli = world();
  const created = await cli.run('endpoints', 'create', 'https://a.example.com/hook', '--type', 'member,user');
  expect(created.exitCode).toBe(0);
  expect(created.out).toMatch(/^Secret {6}whsec_/m);
  const guid = guidIn(created.out);

  const listed = await cli.run('endpoints', 'list');
  expect(listed.out).toContain(`${guid}  never called  MEMBER,USER  https://a.example.com/hook`);
  expect(listed.out).not.toContain('whsec_');

  const changed = await cli.run('endpoints', 'update', guid, '--to', 'https://b.example.com/hook', '--type', '*');
  expect(changed.out).toContain('*      https://b.example.com/hook');
  expect((await cli.run('endpoints', 'disable', guid)).out).toContain('disabled');
  expect((await cli.run('endpoints', 'enable', guid, '--json')).documents()).toEqual([
    { webhook_endpoint: expect.objectContaining({ guid, is_enabled: true, event_types: ['*'] }) },
  ]);

  expect((await cli.run('endpoints', 'delete', guid)).out).toBe(`Deleted ${guid}\n`);
  expect((await cli.run('endpoints', 'delete', guid)).error).toContain(
    `There is no endpoint '${guid}'; \`tributary endpoints list\` lists them`,
  );
});

test('an endpoint is set to get rows of imports in batches, and the list shows it', async () => {
  const cli = world();
  const made = ['endpoints', 'create', 'https://rows.example.com/hook', '--type', '*,TRANSACTION', '--rows', 'batch'];
  const created = await cli.run(...made);
  expect(created.out).toContain('*,TRANSACTION (rows in batches)  https://rows.example.com/hook');
  const guid = guidIn(created.out);
  expect((await cli.run('endpoints', 'update', guid, '--rows', 'single', '--json')).documents()).toMatchObject([
    { webhook_endpoint: { row_events: 'single', event_types: ['*', 'TRANSACTION'] } },
  ]);
  expect((await cli.run('endpoints', 'update', guid, '--rows', 'many')).exitCode).toBe(2);
});

test('an address that the service refuses is reported in the words of the service', async () => {
  const { exitCode, error } = await world().run('endpoints', 'create', 'http://127.0.0.1/hook');
  expect(error).toMatch(/^Error: .*url.* \(4\d\d, code 4\d{3}\)\n$/);
  expect(exitCode).toBe(1);
});
