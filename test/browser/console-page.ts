import type { Browser, Page } from 'puppeteer-core';
import { resize } from './resize.ts';

/** Longer than the page waits between two readings. */
const SHOWN_MS_MAX = 45_000;

/** The console as a person has it before them. */
export interface ConsolePage {
  readonly page: Page;
  /** Goes to a part of the page by its address, without loading it again. */
  readonly go: (hash: string) => Promise<void>;
  /** Waits for the text. */
  readonly shows: (text: string) => Promise<void>;
  readonly click: (name: string) => Promise<void>;
  readonly texts: (selector: string) => Promise<readonly string[]>;
  /** Addresses of all calls so far. */
  readonly called: () => readonly string[];
}

interface ConsoleOptions {
  /** axe puts a script into the page, which the page forbids. */
  readonly takesScripts?: boolean;
}

export const openConsole = async (
  browser: Browser,
  url: string,
  { takesScripts = false }: ConsoleOptions = {},
): Promise<ConsolePage> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(SHOWN_MS_MAX);
  // Firefox cannot do it, not even when it is asked for nothing.
  if (takesScripts) await page.setBypassCSP(true);
  await resize(page, { width: 1_280, height: 900 });
  const called: string[] = [];
  page.on('request', (request) => called.push(request.url()));
  await page.goto(`${url}/console`);
  await page.waitForSelector('.sign-in');
  return {
    page,
    go: async (hash) => {
      await page.evaluate((wanted) => {
        if ((location.hash || '#/members') === wanted) return;
        document.querySelector('main')?.setAttribute('data-left', '');
        location.hash = wanted;
      }, hash);
      await page.waitForSelector('main:not([data-left]) h1');
    },
    shows: async (text) => {
      await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, text);
    },
    click: (name) => page.locator(`button::-p-text(${name})`).click(),
    texts: (selector) => page.$$eval(selector, (found) => found.map((element) => element.textContent)),
    called: () => called,
  };
};

export const signIn = async ({ page }: ConsolePage, key: string, field = 'apiKey'): Promise<void> => {
  await page.type(`#${field}`, key);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bar');
};
