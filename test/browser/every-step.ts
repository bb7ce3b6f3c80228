import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { arrivalOf, DEPOSIT_AMOUNTS, orderDeposit } from './deposits.ts';
import { openWidget, type Widget } from './widget.ts';
import type { PageWords } from './words.ts';
import { advance, BANK_NAME, connectByApi, newUser } from './world.ts';

export const OAUTH_BANK_NAME = 'MX Bank (OAuth)';
/** So long the bank is busy before it asks, and again before it has data: the step that waits for it can be looked at. */
const SLOW_SECONDS = 60;
const SLOW_STEP_SECONDS = 15;
/** Of a bank whose columns the page cannot tell apart. */
const UNCLEAR_ROWS = '01/02/2026;Coffee;-4.50\n03/04/2026;Salary;1200.00\n';

interface Walk {
  readonly browser: Browser;
  readonly words: PageWords;
  readonly width: number;
  readonly visit: (widget: Widget, name: string) => Promise<void>;
}

const logIn = async (widget: Widget, { page, service }: PageWords, login: string, password: string): Promise<void> => {
  await widget.step('credentials');
  await widget.fill(service('Username'), login);
  await widget.fill(service('Password'), password);
  await widget.click(page.continue);
};

const searchSteps = async (widget: Widget, { words: { page }, visit }: Walk): Promise<void> => {
  await widget.step('search');
  await visit(widget, 'search');
  await widget.fill(page['search.label'], 'zzzz');
  await widget.shows('.rows:empty');
  await visit(widget, 'search without a result');
  await widget.fill(page['search.label'], ' ');
  await widget.click(page['search.manual']);
  await widget.step('manual');
  await widget.shows('form');
  await visit(widget, 'manual');
  await widget.click(page.back);
};

const fileSteps = async (widget: Widget, { visit, words: { page, files, service } }: Walk): Promise<void> => {
  await widget.step('search');
  await widget.click(service('File import'));
  await widget.step('file');
  await widget.shows('input[type=file]');
  const field = await widget.frame.$('input[type=file]');
  await visit(widget, 'file');
  const path = join(tmpdir(), `rows-${process.pid}.csv`);
  writeFileSync(path, UNCLEAR_ROWS);
  await (field as { uploadFile?: (path: string) => Promise<void> } | null)?.uploadFile?.(path);
  await widget.shows('section.file .reading');
  rmSync(path);
  await visit(widget, 'file, mapping');
  await widget.fill(files['ask.currency'], 'CAD');
  await widget.frame.$eval('.reading', (button) => (button as HTMLElement).click());
  await widget.shows('section.file ul.cards');
  await visit(widget, 'file, found');
  await widget.click(page.back);
};

const loginSteps = async (widget: Widget, walk: Walk): Promise<void> => {
  const { words, visit } = walk;
  const { page } = words;
  await widget.step('search');
  await widget.click(BANK_NAME);
  await widget.step('credentials');
  await visit(widget, 'credentials');
  await logIn(widget, words, `mxuser+ready${SLOW_SECONDS}`, 'challenge');
  await widget.stepAfterJob('mfa', SLOW_STEP_SECONDS);
  await visit(widget, 'mfa');
  await widget.answer('wrong');
  await widget.click(page.continue);
  await widget.stepAfterJob('loginError');
  await visit(widget, 'loginError');
  await widget.click(page['error.retry']);
  await widget.stepAfterJob('mfa', SLOW_STEP_SECONDS);
  await widget.answer('correct');
  await widget.click(page.continue);
  await widget.step('connecting');
  await visit(widget, 'connecting');
  await advance(SLOW_SECONDS);
  await widget.stepAfterJob('connected');
  await visit(widget, 'connected');
  await widget.click(page.done);
};

const otherLoginSteps = async (widget: Widget, { words, visit }: Walk): Promise<void> => {
  const { page } = words;
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, words, `mxuser+ready${SLOW_SECONDS}`, 'a good password');
  await widget.step('duplicate');
  await visit(widget, 'duplicate');
  await widget.click(page.back);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, words, 'mxuser', 'INVALID');
  await widget.showsAfterJob('section.credentials .notice');
  await visit(widget, 'credentials, refused');
  await widget.click(page.back);
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, words, 'pictures', 'image_options');
  await widget.stepAfterJob('mfa');
  await visit(widget, 'mfa with pictures');
  await widget.click(page.back);
};

const consentSteps = async (widget: Widget, { words: { page }, visit }: Walk): Promise<void> => {
  await widget.step('search');
  await widget.click(OAUTH_BANK_NAME);
  await widget.step('consent');
  await visit(widget, 'consent');
  await widget.click(page['consent.open'].replace('{name}', OAUTH_BANK_NAME));
  await widget.message('mx/connect/oauthRequested');
  await widget.shows('section.consent .spinner');
  await visit(widget, 'consent, waiting');
  for (const popup of await widget.page.browserContext().pages()) if (popup !== widget.page) await popup.close();
  await widget.shows('.notice');
  await visit(widget, 'consent, window closed');
};

const connectionSteps = async (walk: Walk): Promise<void> => {
  const { browser, words, width, visit } = walk;
  const user = await newUser();
  for (const [login, password] of [
    ['mxuser', 'a good password'],
    ['another login', 'INVALID'],
    ['a third login', 'UNAVAILABLE'],
  ] as const) {
    await connectByApi(user, login, password);
  }
  const widget = await openWidget(browser, user, { kind: 'connections', language: words.language, width });
  await widget.step('members');
  await widget.shows('.cards .panel');
  await visit(widget, 'connections');
  await widget.frame.$$eval('.cards button[aria-expanded]', (all) => {
    for (const button of all) if (button instanceof HTMLElement) button.click();
  });
  await widget.shows('.accounts');
  await visit(widget, 'connections, opened');
  await widget.click(words.page['list.remove']);
  await widget.shows('dialog[open]');
  await visit(widget, 'connections, remove');
};

const depositSteps = async ({ browser, words, width, visit }: Walk): Promise<void> => {
  const { page, language } = words;
  const user = await newUser();
  const open = (guid: string) =>
    openWidget(browser, user, { options: { current_microdeposit_guid: guid }, language, width });
  const guid = await orderDeposit(user);
  const early = await open(guid);
  await early.shows('section.microdeposit .mark');
  await visit(early, 'microdeposit, on its way');
  await arrivalOf(user, guid);
  const widget = await open(guid);
  await widget.shows('section.microdeposit form');
  await visit(widget, 'microdeposit');
  const tell = async ([first, second]: readonly [string, string]): Promise<void> => {
    await widget.fill(page['deposit.first'], first);
    await widget.fill(page['deposit.second'], second);
    await widget.click(page['deposit.confirm']);
  };
  await tell(['0.01', '0.01']);
  await widget.shows('section.microdeposit .notice');
  await visit(widget, 'microdeposit, wrong amounts');
  await tell(DEPOSIT_AMOUNTS);
  await widget.shows('section.microdeposit .good');
  await visit(widget, 'microdeposit, verified');
};

/** Goes through every step of both widgets in one language. */
export const walkEveryStep = async (walk: Walk): Promise<void> => {
  const { browser, words, width, visit } = walk;
  const user = await newUser();
  const widget = await openWidget(browser, user, { language: words.language, width });
  await searchSteps(widget, walk);
  await fileSteps(widget, walk);
  await loginSteps(widget, walk);
  await otherLoginSteps(widget, walk);
  await consentSteps(widget, walk);
  const closed = await openWidget(browser, user, { address: widget.address, language: words.language, width });
  await closed.step('closed');
  await visit(closed, 'closed');
  await connectionSteps(walk);
  await depositSteps(walk);
};
