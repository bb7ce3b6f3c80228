import type { Browser, Page } from 'puppeteer-core';
import { eventually, type OpenOptions, openWidget, type Widget } from './widget.ts';
import { BANK_NAME, type User } from './world.ts';

/** Fills in the login form of the sandbox bank, and sends it. */
export const logIn = async (widget: Widget, login: string, password: string): Promise<void> => {
  await widget.step('credentials');
  await widget.fill('Username', login);
  await widget.fill('Password', password);
  await widget.click('Continue');
};

/** From the search to a connection of the sandbox bank. */
export const connect = async (widget: Widget, login: string, password: string): Promise<void> => {
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, login, password);
  await widget.stepAfterJob('connected');
};

/** From the search, typed, through a question of the bank, to Done. */
export const connectedThroughQuestion = async (browser: Browser, user: User, open?: OpenOptions): Promise<Widget> => {
  const widget = await openWidget(browser, user, open);
  await widget.step('search');
  await widget.fill('Name of the institution', 'tribu');
  await widget.message('mx/connect/institutionSearch');
  await widget.click(BANK_NAME);
  await logIn(widget, 'mxuser', 'challenge');
  await widget.stepAfterJob('mfa');
  await widget.answer('correct');
  await widget.click('Continue');
  await widget.stepAfterJob('connected');
  await widget.click('Done');
  await widget.step('search');
  return widget;
};

/** What the partner hears of that, beside the changes of status. */
export const EVENTS_OF_A_CONNECTION: readonly string[] = [
  'mx/load',
  'mx/connect/loaded',
  'mx/connect/institutionSearch',
  'mx/connect/selectedInstitution',
  'mx/connect/stepChange',
  'mx/connect/enterCredentials',
  'mx/connect/stepChange',
  'mx/connect/stepChange',
  'mx/connect/submitMFA',
  'mx/connect/stepChange',
  'mx/connect/memberConnected',
  'mx/connect/stepChange',
  'mx/connect/connected/primaryAction',
  'mx/connect/backToSearch',
  'mx/connect/stepChange',
];

const OAUTH_BANK_NAME = 'MX Bank (OAuth)';

/** Opens the page of a bank at which people allow access, in a window beside the widget. */
export const consentOf = async (widget: Widget, button?: string): Promise<Page> => {
  const known = new Set(await widget.page.browserContext().pages());
  if ((await stepOf(widget)) === 'search') await widget.click(OAUTH_BANK_NAME);
  await widget.step('consent');
  await widget.click(button ?? ((await widget.has('Go to')) ? 'Go to' : 'Open the window again'));
  return eventually('the window of the bank', async () => {
    const pages = await widget.page.browserContext().pages();
    const popup = pages.find((page) => !known.has(page));
    return popup !== undefined && (await popup.$('button[value=allow]').catch(() => null)) !== null ? popup : null;
  });
};

const stepOf = async (widget: Widget): Promise<'search' | 'other'> => {
  await widget.shows('section.step');
  return (await widget.frame.$('section.search')) === null ? 'other' : 'search';
};

/** What the person does there. */
export const atTheBank = async (widget: Widget, popup: Page, choice: 'Allow' | 'Deny'): Promise<void> => {
  await popup.click(`button[value=${choice.toLowerCase()}]`);
  await widget.page.bringToFront();
};
