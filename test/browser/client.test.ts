import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type StartedCommand, startCommand, until } from '../e2e/started-host.ts';
import { useBrowser } from './browsers.ts';
import { api, world } from './world.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The port of the example: the stage allows calls from pages of this origin. */
const ORIGIN = 'http://localhost:5173';
const STEP_MS_MAX = 60_000;
const GONE_MS_MAX = 15_000;

const started: StartedCommand[] = [];
/** The next test needs the same port. */
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await until(() => started.every(({ processes }) => processes().length === 0), GONE_MS_MAX);
});

describe.each(['chromium', 'firefox-esr'] as const)('in %s', (name) => {
  const browser = useBrowser(name);

  test('the example page connects a member, answers a question and renews its session', {
    timeout: 2 * STEP_MS_MAX,
  }, async () => {
    const userId = `page-${name}-${Date.now()}`;
    const server = startCommand([process.execPath, 'docs/examples/client/server.mjs'], {
      cwd: ROOT,
      env: { TRIBUTARY_URL: world.url, TRIBUTARY_API_KEY: world.apiKey, USER_ID: userId },
    });
    started.push(server);
    await server.line(/^Open http:\/\/localhost:5173$/m);

    const page = await browser().newPage();
    page.setDefaultTimeout(STEP_MS_MAX);
    let tokens = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api-token')) tokens += 1;
    });
    await page.goto(ORIGIN);
    await page.locator('#connect').click();
    await page.locator('#question:not([hidden]) #answer').fill('correct');
    await api.partner('DELETE', `/users/${userId}/sessions`);
    await page.locator('#question button').click();
    const state = await page.waitForSelector('#state::-p-text(The bank is connected)');
    expect(state).not.toBeNull();
    expect(tokens).toBe(2);
    expect(await page.$$eval('#transactions li', (rows) => rows.length)).toBeGreaterThan(10);
  });
});
