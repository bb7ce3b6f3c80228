import type { Browser } from 'puppeteer-core';
import { type OpenOptions, openWidget, type Widget } from './widget.ts';
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
