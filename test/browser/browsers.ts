import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

/** `acceptInsecureCerts`: the browser takes certificates that nobody vouches for, such as those of tests. */
type BrowserSettings = Pick<LaunchOptions, 'acceptInsecureCerts'>;

/** The browsers, by the names of their programs and of their packages in Debian. */
export type BrowserName = 'chromium' | 'firefox-esr';

const START_MS_MAX = 60_000;
/** A call to the browser that takes longer has hung. */
const CALL_MS_MAX = 120_000;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the program of a browser is. Throws with what to install where there is none. */
export const programOf = (name: BrowserName): string => {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = paths.find(isProgram);
  if (found === undefined) throw new Error(`${name} is not on PATH. Install it: apt-get install ${name}`);
  return found;
};

const start = (name: BrowserName, settings: BrowserSettings): Promise<Browser> =>
  puppeteer.launch({
    ...settings,
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: programOf(name),
    headless: true,
    timeout: START_MS_MAX,
    protocolTimeout: CALL_MS_MAX,
    // The sandbox of Chromium refuses to run as root, as which tests run in containers.
    args: name === 'chromium' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });

/** What has windows of its own, and what is in the browser's own windows. */
const openedIn = async (browser: Browser): Promise<readonly (BrowserContext | Page)[]> => [
  ...browser.browserContexts(),
  ...(await browser.defaultBrowserContext().pages()),
];

/** One browser for the tests of a file, closed after them; what a test opens is closed at its end. Also where one failed. */
export const useBrowser = (name: BrowserName, settings: BrowserSettings = {}): (() => Browser) => {
  let browser: Browser | undefined;
  let before: readonly (BrowserContext | Page)[] = [];
  beforeAll(async () => {
    browser = await start(name, settings);
  }, START_MS_MAX);
  const started = (): Browser => {
    if (browser === undefined) throw new Error(`${name} has not started`);
    return browser;
  };
  beforeEach(async () => {
    before = await openedIn(started());
  });
  afterEach(async () => {
    for (const opened of await openedIn(started())) if (!before.includes(opened)) await opened.close();
  });
  afterAll(() => browser?.close());
  return started;
};
