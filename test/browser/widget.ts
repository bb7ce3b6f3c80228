import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, ElementHandle, Frame, Page } from 'puppeteer-core';
import { READ_EVERY_MS } from '../../web/widgets/machine/turn.ts';
import type { Heard, Partner } from './partner-page.ts';
import { resize } from './resize.ts';
import { addressOf, advance, type User, world } from './world.ts';

declare global {
  /** Of the partner's page. */
  const partner: Partner;
}

/** A step takes a second or two on an idle machine, and many times as long beside another browser and its service. */
const STEP_MS_MAX = 45_000;
const LOOK_EVERY_MS = 50;
/** While a job runs, the step is looked at less often, and the clock of the service moves by so much each time. */
const JOB_LOOK_EVERY_MS = 150;
const JOB_STEP_SECONDS = 5;

/** The steps of the page, as the class of its section names them. */
export type StepName =
  | 'search'
  | 'credentials'
  | 'duplicate'
  | 'consent'
  | 'connecting'
  | 'mfa'
  | 'connected'
  | 'loginError'
  | 'closed'
  | 'members'
  | 'manual'
  | 'microdeposit'
  | 'file';

export interface OpenOptions {
  readonly kind?: 'connect' | 'connections';
  readonly options?: object;
  readonly language?: string;
  /** Attributes of a plain frame, in place of MX's SDK. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** An address that is there already. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  /** The page pauses as long as for a person. */
  readonly hasFullPauses?: boolean;
  /** Runs before the partner's page loads. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A widget in a browser, and the partner's page around it. */
export interface Widget {
  readonly page: Page;
  readonly frame: Frame;
  readonly address: string;
  /** Waits until a step is shown. */
  readonly step: (name: StepName) => Promise<void>;
  /** The same while a job runs: the clock of the service moves, by so many seconds each time. */
  readonly stepAfterJob: (name: StepName, seconds?: number) => Promise<void>;
  /** Waits for an element. Not by frames of animation, which a page behind another window does not draw. */
  readonly shows: (selector: string) => Promise<void>;
  /** The same while a job runs: the clock of the service moves. */
  readonly showsAfterJob: (selector: string) => Promise<void>;
  /** Waits until the host was told of so many changes to a step; a short step may be over before anybody looks. */
  readonly changedTo: (step: string, times?: number) => Promise<void>;
  readonly text: () => Promise<string>;
  readonly heading: () => Promise<string>;
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Types the answer to a question. */
  readonly answer: (value: string) => Promise<void>;
  readonly click: (name: string) => Promise<void>;
  readonly has: (name: string) => Promise<boolean>;
  /** Messages as the partner's window got them. */
  readonly messages: () => Promise<readonly (Heard & { readonly origin: string })[]>;
  /** Waits for a message with this name. */
  readonly message: (type: string) => Promise<Heard>;
  /** Callbacks of MX's SDK, in their order. */
  readonly callbacks: () => Promise<readonly Heard[]>;
}

/** Waits until the answer is neither null, false nor undefined. */
export const eventually = async <T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  everyMs = LOOK_EVERY_MS,
): Promise<T> => {
  const until = performance.now() + STEP_MS_MAX;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > until) throw new Error(`Not within ${STEP_MS_MAX} ms: ${what}`);
    await wait(everyMs);
  }
};

/** The same; the clock of the service moves until then. */
const whileJobRuns = async (
  what: string,
  isThere: () => Promise<boolean>,
  seconds = JOB_STEP_SECONDS,
): Promise<void> => {
  const look = async (): Promise<boolean> => {
    if (await isThere()) return true;
    await advance(seconds);
    return false;
  };
  await eventually(what, look, JOB_LOOK_EVERY_MS);
};

const SECTION = 'section.step';

const stepIn = (frame: Frame): Promise<string> =>
  frame
    .evaluate((selector) => {
      const section = document.querySelector(selector);
      if (section !== null) return section.className;
      return document.querySelector('h1') === null ? 'nothing' : 'step closed';
    }, SECTION)
    .catch(() => 'no page');

/** The first element of which the text, or the label, is or begins with the name. */
const named = async (frame: Frame, selector: string, name: string): Promise<ElementHandle | null> => {
  const handle = await frame.evaluateHandle(
    (all: string, wanted: string) => {
      const textOf = (element: Element): string => {
        const copy = element.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const unseen of copy.querySelectorAll('.unseen, [aria-hidden]')) unseen.remove();
        return (copy.textContent ?? '').trim();
      };
      const nameOf = (element: Element): string => {
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
        return label ? textOf(label) : (element.getAttribute('aria-label') ?? textOf(element));
      };
      const elements = [...document.querySelectorAll(all)].filter(
        (element) =>
          !(element instanceof HTMLElement) || element.offsetParent !== null || element.closest('dialog') !== null,
      );
      return (
        elements.find((element) => nameOf(element) === wanted) ??
        elements.find((element) => nameOf(element).startsWith(wanted)) ??
        null
      );
    },
    selector,
    name,
  );
  return handle.asElement() as ElementHandle | null;
};

/** Nothing is clicked while it moves. A page behind another window does not move at all. */
const atRest = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() =>
    Promise.race([
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
      new Promise((resolve) => {
        setTimeout(resolve, 500);
      }),
    ]),
  );

/** The middle of an element, in the window. Firefox 140, of Debian's stable release, cannot tell puppeteer of the frame. */
const pointOn = async (element: ElementHandle, page: Page, frame: Frame): Promise<{ x: number; y: number }> => {
  const isWhole = frame === page.mainFrame();
  const { left, top } = isWhole
    ? { left: 0, top: 0 }
    : await page.$eval('iframe', (embedded) => embedded.getBoundingClientRect().toJSON());
  const [x, y] = await element.evaluate((button) => {
    const box = button.getClientRects()[0];
    if (box === undefined) throw new Error('What is to be clicked is not shown');
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  return { x: left + x, y: top + y };
};

/** Types again where the page moved the focus meanwhile, as it does to the heading of a new step. */
const typeInto = (field: ElementHandle, value: string): Promise<unknown> =>
  eventually(`“${value}” in a field`, async () => {
    await field.evaluate((element) => {
      if (element instanceof HTMLInputElement) element.value = '';
    });
    await field.type(value);
    return field.evaluate((element, typed) => !(element instanceof HTMLInputElement) || element.value === typed, value);
  });

const FIELDS = 'input, select';
const BUTTONS = 'button, a, label.choice';

export const driverOf = (page: Page, frame: Frame, address: string): Widget => {
  const enabled = (selector: string, name: string): Promise<ElementHandle> =>
    eventually(`“${name}” in ${selector}`, async () => {
      const found = await named(frame, selector, name);
      if (found === null) return null;
      return (await found.evaluate((element) => element.matches(':disabled'))) ? null : found;
    });
  const seen = async (name: StepName): Promise<boolean> => (await stepIn(frame)).split(' ').includes(name);
  const failed = async (name: StepName, error: unknown): Promise<never> => {
    const text = await frame.evaluate(() => document.body.textContent).catch(() => 'no page');
    throw new Error(`The step is not ${name} but ${await stepIn(frame)}:\n${text}`, { cause: error });
  };
  return {
    page,
    frame,
    address,
    step: async (name) => {
      await eventually(`step ${name}`, () => seen(name)).catch((error) => failed(name, error));
    },
    stepAfterJob: async (name, seconds = JOB_STEP_SECONDS) => {
      await whileJobRuns(`step ${name}`, () => seen(name), seconds).catch((error) => failed(name, error));
    },
    shows: async (selector) => {
      await eventually(selector, async () => (await frame.$(selector)) !== null);
    },
    showsAfterJob: (selector) => whileJobRuns(selector, async () => (await frame.$(selector)) !== null),
    changedTo: async (step, times = 1) => {
      await eventually(`a change to ${step}`, async () => {
        const messages = await page.evaluate(() => partner.raw);
        const changes = messages.filter(
          ({ type, metadata }) => type.endsWith('/stepChange') && metadata.current === step,
        );
        return changes.length >= times;
      });
    },
    text: () => frame.evaluate(() => document.body.textContent),
    heading: () => frame.evaluate(() => document.querySelector('h1')?.textContent ?? ''),
    fill: async (label, value) => {
      await typeInto(await enabled(FIELDS, label), value);
    },
    answer: async (value) => {
      const field = await frame.waitForSelector('form input[type=text]', { timeout: STEP_MS_MAX });
      if (field !== null) await typeInto(field, value);
    },
    click: async (name) => {
      const button = await enabled(BUTTONS, name);
      await atRest(frame);
      await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const { x, y } = await pointOn(button, page, frame);
      await page.mouse.click(x, y);
    },
    has: async (name) => (await named(frame, `${BUTTONS}, ${FIELDS}`, name)) !== null,
    messages: () => page.evaluate(() => partner.raw),
    message: (type) =>
      eventually(`message ${type}`, async () =>
        (await page.evaluate(() => partner.raw)).find((heard) => heard.type === type),
      ),
    callbacks: () => page.evaluate(() => partner.callbacks),
  };
};

/** The frame of the widget in the partner's page. */
export const frameIn = (page: Page): Promise<Frame> =>
  eventually('the frame of the widget', async () =>
    page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(world.url)),
  );

/** The page pauses between reads for the sake of the service. Jobs take no time here, so the pauses are a tenth. */
const shortenPauses = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument((pauseMs) => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) =>
      later(run, ms === pauseMs ? pauseMs / 10 : ms)) as typeof window.setTimeout;
  }, READ_EVERY_MS);

/** Opens a partner's page in a context of its own, and the widget of a user in it. */
export const openWidget = async (browser: Browser, user: Pick<User, 'id'>, open: OpenOptions = {}): Promise<Widget> => {
  const { kind = 'connect', options = {}, attributes, width = 420, height = 760 } = open;
  const context: BrowserContext = await browser.createBrowserContext();
  const page = await context.newPage();
  await resize(page, { width, height });
  if (open.hasFullPauses !== true) await shortenPauses(page);
  await open.before?.(page);
  await page.goto(world.partnerUrl);
  const address = open.address ?? (await addressOf(user, { type: `${kind}_widget`, ...options }, open.language));
  if (attributes === undefined) {
    await page.evaluate((name, url) => partner.embed(name, url), kind, address);
  } else {
    await page.evaluate((url, given) => partner.embedFrame(url, given), address, attributes);
  }
  return driverOf(page, await frameIn(page), address);
};
