import { expect, test, vi } from 'vitest';
import { useBrowser } from './browsers.ts';
import { openConsole, signIn } from './console-page.ts';
import { complaintsInDocs, DOCS_MS_MAX, docsAreShown, tryUsersWithKey } from './docs-page.ts';
import { PHONE, SCHEMES, seenAtEachWidth } from './seen-widths.ts';
import { startStage } from './stage-server.ts';
import { watch } from './watched.ts';
import { connectByApi, newUser, world } from './world.ts';

/** The pages as a deployed stage shows them, below a base path. */

const browser = useBrowser('chromium');
vi.setConfig({ testTimeout: DOCS_MS_MAX });
const stageUrl = await startStage(world.url);

const outside = (requested: readonly string[]): readonly string[] =>
  requested.filter((url) => !url.startsWith(`${stageUrl}/`));

test.each(SCHEMES)('the first page of a stage is accessible and fits at 320 and 1280 px, %s', async (scheme) => {
  const page = await browser().newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(PHONE);
  await page.goto(`${stageUrl}/`);
  for (const { width, shownWidth, faults } of await seenAtEachWidth(page)) {
    expect(shownWidth).toBe(width);
    expect([width, faults]).toEqual([width, []]);
  }
});

test('the base path alone leads to the first page, whose links all work there', async () => {
  const page = await browser().newPage();
  const watched = watch(page);
  await page.goto(stageUrl);
  expect(page.url()).toBe(`${stageUrl}/`);
  const links = await page.$$eval('a', (found) => found.map(({ href }) => href));
  expect(links).toEqual(['docs', 'console', 'openapi.json', 'health'].map((path) => `${stageUrl}/${path}`));
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  expect(watched.complaints()).toEqual([]);
});

test('the API reference calls the stage below its base path', async () => {
  await newUser();
  const page = await browser().newPage();
  const watched = watch(page);
  await page.goto(`${stageUrl}/docs`);
  await docsAreShown(page);
  await tryUsersWithKey(page);
  expect(outside(watched.requested())).toEqual([]);
  expect(watched.requested().some((url) => url.startsWith(`${stageUrl}/users`))).toBe(true);
  expect(watched.requested().filter((url) => url.includes('/_local'))).toEqual([]);
  expect(complaintsInDocs(watched)).toEqual([]);
});

test('the console shows what an API key can show, and nothing of a local host', async () => {
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser', 'challenge');
  const console = await openConsole(browser(), stageUrl);
  expect(await console.page.$('#adminKey')).toBeNull();
  await signIn(console, world.apiKey);
  expect(await console.texts('.bar nav a')).toEqual(['Members', 'Events', 'Endpoints', 'Connectors']);
  await console.shows(user.id);
  await console.go(`#/users/${user.guid}/members/${member.guid}`);
  await console.shows('Open question: What city were you born in?');
  await console.shows('docs/runbook.md');
  await console.go('#/events');
  await console.shows('CONNECTION_STATUS');
  await console.go('#/endpoints');
  await console.go('#/connectors');
  await console.shows('sandbox');
  await console.go('#/host');
  await console.shows('This service is no local host');
  const called = console.called().filter((url) => !url.startsWith('data:'));
  expect(outside(called)).toEqual([]);
  expect(called.filter((url) => url.includes('/_local'))).toEqual([`${stageUrl}/_local`]);
});
