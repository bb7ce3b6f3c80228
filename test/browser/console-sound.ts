import { expect } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import type { ConsolePage } from './console-page.ts';
import { VIEWPORTS } from './seen-widths.ts';

/** Sees that a part has no fault and fits, in narrow and wide windows, light and dark. The page takes scripts. */
export const expectSound = async ({ page }: ConsolePage, part: string): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  for (const viewport of VIEWPORTS) {
    await page.setViewport(viewport);
    const { width } = viewport;
    for (const [scheme, rules] of [
      ['light', 'all'],
      ['dark', 'colours'],
    ] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const seen = { part, width, scheme, fits: wide <= width, faults: await axeFaults(page.mainFrame(), rules) };
      expect(seen).toEqual({ part, width, scheme, fits: true, faults: [] });
    }
  }
};
