import type { Page, Viewport } from 'puppeteer-core';

/** Gives a page its size. Firefox 140, of Debian's stable release, cannot turn a page, which puppeteer asks beside it. */
export const resize = (page: Page, size: Viewport): Promise<void> =>
  page.setViewport(size).catch((error: unknown) => {
    if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
  });
