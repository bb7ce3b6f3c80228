import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { DEPOSIT_AMOUNTS, depositedBy, orderDeposit } from './deposits.ts';
import { eventually, openWidget, type Widget } from './widget.ts';
import { newUser, type User } from './world.ts';

const browser = useBrowser('chromium');

const openAt = (user: User, guid: string, options: object = {}): Promise<Widget> =>
  openWidget(browser(), user, { options: { current_microdeposit_guid: guid, ...options } });

/** Without the user and the session, which every message names. */
const ownFieldsOf = (metadata: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'user_guid' && name !== 'session_guid'));

const tell = async (widget: Widget, [first, second]: readonly [string, string]): Promise<void> => {
  await widget.fill('First amount', first);
  await widget.fill('Second amount', second);
  await widget.click('Confirm');
};

test('a person enters wrong amounts, then right ones, and the partner gets both events', async () => {
  const user = await newUser();
  const guid = await depositedBy(user);
  const widget = await openAt(user, guid);
  await widget.step('microdeposit');
  await widget.shows('form');
  expect(await widget.text()).toContain('Tries left: 3');
  expect(await widget.text()).toContain('Tributary Sandbox Bank');
  await tell(widget, ['0.01', '0,01']);
  await widget.shows('.notice');
  expect(await widget.text()).toContain('These are not the two amounts.');
  expect(await widget.text()).toContain('Tries left: 2');
  expect(await widget.frame.$$eval('input', (all) => all.map(({ value }) => value))).toEqual(['', '']);

  await tell(widget, DEPOSIT_AMOUNTS);
  await widget.message('mx/connect/microdeposits/verified');
  expect(await widget.heading()).toBe('Your account is confirmed');
  await widget.click('Done');
  await widget.step('search');
  const told = (await widget.messages()).filter(({ type }) => !/load$|ping/.test(type));
  expect(told.map(({ type, metadata }) => [type, ownFieldsOf(metadata)])).toEqual([
    ['mx/connect/loaded', { initial_step: 'microdeposits' }],
    ['mx/connect/microdeposits/loaded', { initial_step: 'verifyDeposits' }],
    ['mx/connect/microdeposits/verified', { microdeposit_guid: guid }],
    ['mx/connect/microdeposits/verified/primaryAction', {}],
    ['mx/connect/backToSearch', {}],
    ['mx/connect/stepChange', { previous: 'microdeposits', current: 'search' }],
  ]);
});

test('after three wrong amounts the microdeposit ends, also for a page still open', async () => {
  const user = await newUser();
  const guid = await depositedBy(user);
  const other = await openAt(user, guid);
  await other.shows('form');
  const widget = await openAt(user, guid);
  for (const left of [2, 1]) {
    await widget.shows('form');
    await tell(widget, ['0.01', '0.01']);
    await eventually(`${left} tries are left`, async () => (await widget.text()).includes(`Tries left: ${left}`));
  }
  await tell(widget, ['0.01', '0.01']);
  await widget.shows('.mark.bad');
  expect(await widget.text()).toContain('Wrong amounts were entered too often.');
  await tell(other, DEPOSIT_AMOUNTS);
  await other.shows('.mark.bad');
  expect(await other.heading()).toBe('Your account is not confirmed');
  await other.click('Done');
  expect((await other.message('mx/connect/microdeposits/error/primaryAction')).metadata).toMatchObject({
    guid,
    status: 'PREVENTED',
  });
});

test('a person that enters amounts too early is asked to come back later', async () => {
  const user = await newUser();
  const widget = await openAt(user, await orderDeposit(user), { disable_institution_search: true });
  await widget.step('microdeposit');
  await widget.shows('.mark');
  expect(await widget.heading()).toBe('The deposits are on their way');
  await widget.click('Done');
  await widget.message('mx/connect/backToSearch');
  expect(await widget.heading()).toBe('The deposits are on their way');
});

test('an amount that is not a number is not sent', async () => {
  const user = await newUser();
  const widget = await openAt(user, await depositedBy(user));
  await widget.shows('form');
  await tell(widget, ['nine', '0.02']);
  expect(await widget.frame.$$eval('input:invalid', (all) => all.length)).toBe(1);
  await widget.fill('First amount', '0.09');
  await widget.click('Confirm');
  await widget.message('mx/connect/microdeposits/verified');
});
