import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { driverOf, eventually, openWidget, type Widget } from './widget.ts';
import { addressOf, BANK_NAME, newUser } from './world.ts';

const browser = useBrowser('chromium');
const TABS_MAX = 30;
const NARROW = 320;

interface Focused {
  readonly name: string;
  readonly isVisible: boolean;
}

const focused = ({ frame }: Widget): Promise<Focused> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    // A heading takes the focus so that it is read out; nobody can act on it.
    if (element === null || element === document.body || element.tagName === 'H1') return { name: '', isVisible: true };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return {
      name: (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      isVisible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });

/** Presses Tab until what has the focus has this in its name; every stop on the way must be seen. */
const tabTo = async (widget: Widget, name: string): Promise<void> => {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    const now = await focused(widget);
    expect(now).toEqual({ ...now, isVisible: true });
    if (now.name.includes(name)) return;
    await widget.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”`);
};

const hasHeadingFocus = (widget: Widget): Promise<boolean> =>
  eventually('the heading has the focus', () => widget.frame.evaluate(() => document.activeElement?.tagName === 'H1'));

test('with the keyboard alone a person gets from the search to the end, and sees focus', async () => {
  const widget = await openWidget(browser(), await newUser());
  const { keyboard } = widget.page;
  await widget.step('search');
  await tabTo(widget, 'Name of the institution');
  await keyboard.type('tribu');
  await widget.message('mx/connect/institutionSearch');
  await tabTo(widget, BANK_NAME);
  await keyboard.press('Enter');
  await widget.step('credentials');
  await hasHeadingFocus(widget);
  await tabTo(widget, 'Username');
  await keyboard.type('mxuser');
  await tabTo(widget, 'Password');
  await keyboard.type('options');
  await keyboard.press('Enter');
  await widget.stepAfterJob('mfa');
  await hasHeadingFocus(widget);
  await tabTo(widget, 'Correct');
  await keyboard.press('Space');
  await tabTo(widget, 'Continue');
  await keyboard.press('Enter');
  await widget.stepAfterJob('connected');
  await hasHeadingFocus(widget);
  await tabTo(widget, 'Done');
  await keyboard.press('Enter');
  await widget.step('search');
});

const overflows = ({ frame }: Widget): Promise<boolean> =>
  frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('text of twice the size fits on a narrow screen', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { width: NARROW });
  await widget.step('search');
  await widget.frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(
    await widget.frame.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)),
  ).toBeGreaterThan(28);
  expect(await overflows(widget)).toBe(false);
  await widget.click(BANK_NAME);
  await widget.step('credentials');
  expect(await overflows(widget)).toBe(false);
  await logIn(widget, 'mxuser', 'options');
  await widget.stepAfterJob('mfa');
  expect(await overflows(widget)).toBe(false);
  await widget.click('Correct');
  await widget.click('Continue');
  await widget.stepAfterJob('connected');
  expect(await overflows(widget)).toBe(false);
  const list = await openWidget(browser(), user, { kind: 'connections', width: NARROW });
  await list.shows('.cards .panel');
  await list.frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await (await list.frame.$('.cards button[aria-expanded]'))?.click();
  await list.shows('.accounts');
  expect(await overflows(list)).toBe(false);
});

test('for people that prefer less motion, steps do not slide and the spinner is slow', async () => {
  const motionsWith = async (preference: 'reduce' | 'no-preference') => {
    // Not in a frame: the browser's switch reaches only the page itself.
    const page = await browser().newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: preference }]);
    const address = await addressOf(await newUser(), { current_institution_code: 'sandbox' });
    await page.goto(address);
    const widget = driverOf(page, page.mainFrame(), address);
    await logIn(widget, 'mxuser+ready600', 'a good password');
    await widget.step('connecting');
    return widget.frame.evaluate(() =>
      ['.step', '.spinner'].map((selector) => {
        const element = document.querySelector(selector);
        if (element === null) return null;
        const { animationName, animationDuration } = getComputedStyle(element);
        return animationName === 'none' ? 0 : Number.parseFloat(animationDuration);
      }),
    );
  };
  const [step, spinner] = await motionsWith('no-preference');
  expect(step).toBeGreaterThan(0);
  expect(spinner).toBeLessThan(2);
  expect(await motionsWith('reduce')).toEqual([0, 3]);
});
