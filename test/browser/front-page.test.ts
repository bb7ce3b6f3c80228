import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { world } from './world.ts';

const browser = useBrowser('chromium');

/** A phone and a laptop. */
const WIDTHS = [320, 1_280];
const SCHEMES = ['light', 'dark'] as const;

const openFront = async (): Promise<Page> => {
  const page = await browser().newPage();
  await page.setBypassCSP(true);
  const answer = await page.goto(`${world.url}/`);
  expect(answer?.status()).toBe(200);
  return page;
};

test.each(WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const)))(
  'the first page is sound and fits at %i px, %s',
  async (width, scheme) => {
    const page = await openFront();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeFaults(page.mainFrame(), 'all')).toEqual([]);
    await page.close();
  },
);

test('every link of the first page answers, and the page loads nothing from elsewhere', async () => {
  const page = await browser().newPage();
  const origins = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  await page.goto(`${world.url}/`);
  expect(origins).toEqual(new Set([world.url]));
  const links = await page.$$eval('a', (found) => found.map(({ href }) => href));
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const answer = await page.goto(link);
    expect([link, answer?.status()]).toEqual([link, 200]);
  }
  await page.close();
});
