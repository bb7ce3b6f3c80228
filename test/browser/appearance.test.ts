import { gzipSync } from 'node:zlib';
import type { Frame, HTTPResponse } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { OAUTH_BANK_NAME, walkEveryStep } from './every-step.ts';
import { openWidget, type Widget } from './widget.ts';
import { type LanguageName, wordsOf } from './words.ts';
import { BANK_NAME, newUser, world } from './world.ts';

const browser = useBrowser('chromium');
const KB = 1024;
const WALK_MS_MAX = 180_000;
/** The narrowest screen that the pages are made for. */
const WIDTH = 320;

/** Names and questions of institutions, and what they call their accounts: nobody translates those. */
const OF_INSTITUTIONS: readonly (string | RegExp)[] = [
  BANK_NAME,
  OAUTH_BANK_NAME,
  'MX Bank',
  'SimpleFIN',
  'File import',
  /^[\w.-]+\.(example|com|org)\/?$/,
  'What city were you born in?',
  /^(Correct|Wrong|Lock the login|Fail)$/,
  /^Which|^Type|^What|^Pick|^Choose/,
  /Checking|Savings|Card|Loan|Brokerage/,
  // The name of a file.
  /^rows-\d+\.csv$/,
];

const CODE = /^(CAD|USD|CSV|[A-Z])$/;

/** Every text that the page shows or gives to screen readers. */
const textsOf = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('.money, .tile, noscript, script, .brand') === null) texts.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
  });

const SCHEMES = [
  ['light', 'all'],
  ['dark', 'colours'],
] as const;

/** Faults of a step as a person meets them: in each scheme, in its language, on a narrow screen. */
const faultsOf = async ({ frame }: Widget, language: LanguageName): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [scheme, rules] of SCHEMES) {
    await frame.evaluate((name) => {
      document.documentElement.dataset.scheme = name;
    }, scheme);
    // What fades in has less contrast on the way.
    await frame.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
    faults.push(...(await axeFaults(frame, rules)).map((fault) => `${scheme}: ${fault}`));
  }
  const { lang, scrollWidth, innerWidth } = await frame.evaluate(() => ({
    lang: document.documentElement.lang,
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  if (lang !== language) faults.push(`lang is ${lang}`);
  if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`);
  const words = wordsOf(language);
  const isKnown = (text: string): boolean =>
    words.holds(text) ||
    CODE.test(text) ||
    OF_INSTITUTIONS.some((one) => (typeof one === 'string' ? one === text : one.test(text)));
  faults.push(...(await textsOf(frame)).filter((text) => !isKnown(text)).map((text) => `not in ${language}: ${text}`));
  return faults;
};

test.each(['en', 'es', 'fr-CA'] as const)(
  'in %s no step has a fault of accessibility or a word of another language',
  { timeout: WALK_MS_MAX },
  async (language) => {
    const found: Record<string, readonly string[]> = {};
    await walkEveryStep({
      browser: browser(),
      words: wordsOf(language),
      width: WIDTH,
      visit: async (widget, name) => {
        found[name] = await faultsOf(widget, language);
      },
    });
    expect(Object.keys(found).length).toBeGreaterThan(18);
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  },
);

const bytesOf = async (responses: readonly HTTPResponse[]): Promise<number> => {
  const sizes = responses.map((response) => Number(response.headers()['content-length']));
  expect(sizes.every((size) => size > 0)).toBe(true);
  return sizes.reduce((total, size) => total + size, 0);
};

test('the first step needs three requests in a row and few bytes', async () => {
  const responses: HTTPResponse[] = [];
  const widget = await openWidget(browser(), await newUser(), {
    before: async (page) => void page.on('response', (response) => responses.push(response)),
  });
  await widget.step('search');
  const ours = responses.filter((response) => response.url().startsWith(world.url));
  const pathOf = (response: HTTPResponse): string => new URL(response.url()).pathname;
  const shell = ours.filter((response) => pathOf(response).startsWith('/md/connect/'));
  const assets = ours.filter((response) => pathOf(response).startsWith('/md/assets/'));
  const calls = ours.filter((response) => !shell.includes(response) && !assets.includes(response));
  // The page; what it names; the exchange. Nothing else is asked for before the first step.
  expect([shell.length, calls.map(pathOf)]).toEqual([1, ['/md/sessions']]);
  const html = await (await fetch(widget.address)).text();
  for (const asset of assets) expect(html).toContain(pathOf(asset).replace('/md/', '../'));
  const scripts = assets.filter((asset) => pathOf(asset).endsWith('.js') && !/\/(en|es|fr-CA)-/.test(pathOf(asset)));
  const styles = assets.filter((asset) => pathOf(asset).endsWith('.css'));
  expect(await bytesOf(scripts)).toBeLessThanOrEqual(20 * KB);
  expect(await bytesOf(styles)).toBeLessThanOrEqual(3 * KB);
  expect(gzipSync(html).length).toBeLessThanOrEqual(KB);
  for (const asset of assets) expect(asset.headers()['cache-control']).toContain('immutable');
});
