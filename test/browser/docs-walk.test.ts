import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type StartedCommand, startCommand, until } from '../e2e/started-host.ts';
import { walkthroughOf } from '../e2e/walkthrough.ts';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { useBrowser } from './browsers.ts';

/** A reader of docs/widgets.md, from the start of the service to the end. */
const WALK_MS_MAX = 600_000;
const START_MS_MAX = 180_000;
const STEP_MS_MAX = 60_000;
const GONE_MS_MAX = 15_000;
const ROOT = join(import.meta.dirname, '..', '..');

const browser = useBrowser('chromium');
const folder = temporaryFolder();
const started: StartedCommand[] = [];
afterAll(async () => {
  for (const { child } of started) child.kill('SIGINT');
  await until(() => started.every(({ processes }) => processes().length === 0), GONE_MS_MAX);
});

const run = (script: string, cwd: string, env: Readonly<Record<string, string>>): StartedCommand => {
  const command = startCommand(['bash', '-ec', script], { cwd, env: { TRIBUTARY_API_KEY: undefined, ...env } });
  started.push(command);
  return command;
};

test('the code in docs/widgets.md connects a member in a new page within ten minutes', {
  timeout: WALK_MS_MAX,
}, async () => {
  const { start, blocks } = walkthroughOf('docs/widgets.md');
  const host = run(`exec ${start}`, ROOT, { PORT: '0', SIMPLEFIN_PORT: '0' });
  const [, url = ''] = await host.line(/^tributary ready (\S+)$/m, START_MS_MAX);
  // The reader's shell goes on for as long as the server of the partner does.
  const partner = run(blocks.join('\n').replace(/^(?=node )/m, 'exec '), folder, { B: url, PARTNER_PORT: '0' });
  const [, address = ''] = await partner.line(/^Open (\S+)$/m);

  const page = await browser().newPage();
  page.setDefaultTimeout(STEP_MS_MAX);
  await page.goto(address);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('The page has no frame');
  await frame.locator('button::-p-text(Tributary Sandbox Bank)').click();
  await frame.locator('::-p-aria(Username)').fill('mxuser');
  await frame.locator('::-p-aria(Password)').fill('any password');
  await frame.locator('button::-p-text(Continue)').click();
  await frame.locator('::-p-text(Tributary Sandbox Bank is connected)').wait();
  const told = await page.waitForSelector('#told::-p-text(Connected: MBR-)');
  const [, guid = ''] = /^Connected: (MBR-\S+)$/.exec((await told?.evaluate((line) => line.textContent)) ?? '') ?? [];

  const { partner: ask, openSession } = createApiClient(url, 'local-client-key');
  const { api_token } = await ask<{ api_token: { token: string } }>('GET', '/users/u-widget/api_token');
  const app = await openSession(api_token.token, { session: { skip_aggregation: true } });
  const { member } = await app<{ member: { connection_status: string } }>('GET', `/members/${guid}`);
  expect(member.connection_status).toBe('CONNECTED');
});
