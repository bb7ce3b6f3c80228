import type { Page } from 'puppeteer-core';
import { axeFaults } from './axe-faults.ts';

const HEIGHT = 900;
export const PHONE = { width: 320, height: HEIGHT };
export const VIEWPORTS = [PHONE, { width: 1_280, height: HEIGHT }] as const;
export const SCHEMES = ['light', 'dark'] as const;

interface Seen {
  readonly width: number;
  /** Of all that the page shows; it fits where this is the width at most. */
  readonly shownWidth: number;
  readonly faults: readonly string[];
}

/** How an open page looks on a phone and on a laptop. */
export const seenAtEachWidth = async (page: Page): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  for (const viewport of VIEWPORTS) {
    await page.setViewport(viewport);
    const shownWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    seen.push({ width: viewport.width, shownWidth, faults: await axeFaults(page.mainFrame(), 'all') });
  }
  return seen;
};
