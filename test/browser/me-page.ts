import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'puppeteer-core';

/** The page of a person's money, as tests use it. */

export const LOOK_MS_MAX = 45_000;

const JANUARY = readFileSync(new URL('../../docs/examples/files/january.ofx', import.meta.url), 'utf8');

export const openMoney = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.goto(address);
  return page;
};

export const shows = async (place: Page | Frame, text: string): Promise<void> => {
  await place.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: LOOK_MS_MAX }, text);
};

export const click = async (place: Page | Frame, text: string): Promise<void> => {
  await place.locator(`button ::-p-text(${text})`).setTimeout(LOOK_MS_MAX).click();
};

/**
 * What a browser tells the element while files are dragged to it; the names of the events that it would act on. All files
 * have the same rows.
 */
export const drag = (
  place: Page | Frame,
  selector: string,
  types: readonly string[],
  files: readonly string[] = ['january.ofx'],
): Promise<readonly string[]> =>
  place.$eval(
    selector,
    (element, text, names, fileNames) => {
      const dataTransfer = new DataTransfer();
      for (const name of fileNames) dataTransfer.items.add(new File([text], name));
      return names.filter((type) =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    },
    JANUARY,
    types,
    files,
  );

export const widgetOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe', { timeout: LOOK_MS_MAX });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The page shows no widget');
  return frame;
};
