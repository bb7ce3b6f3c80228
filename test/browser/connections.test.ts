import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { logIn } from './journeys.ts';
import { eventually, openWidget, type Widget } from './widget.ts';
import {
  advance,
  api,
  BANK_NAME,
  connectByApi,
  membersOf,
  newUser,
  setClient,
  settled,
  type User,
  world,
} from './world.ts';

const browser = useBrowser('chromium');

interface Card {
  readonly state: string;
  readonly name: string;
}

const cardsOf = ({ frame }: Widget): Promise<readonly Card[]> =>
  frame.$$eval('.cards .panel', (all) =>
    all.map((panel) => ({
      state: panel.querySelector('.state')?.textContent ?? '',
      name: panel.querySelector('b')?.textContent ?? '',
    })),
  );

const statesOf = async (widget: Widget): Promise<readonly string[]> =>
  (await cardsOf(widget)).map(({ state }) => state);

const openList = async (user: User, options: object = {}): Promise<Widget> => {
  const widget = await openWidget(browser(), user, { kind: 'connections', options });
  await widget.step('members');
  return widget;
};

const open = async (widget: Widget): Promise<void> => {
  await widget.shows('.cards .panel');
  const button = await widget.frame.$('.cards button[aria-expanded=false]');
  await button?.click();
};

const hasFocus = ({ frame }: Widget, selector: string): Promise<boolean> =>
  frame.evaluate((name) => document.activeElement?.matches(name) === true, selector);

describe('with use cases', () => {
  let user: User;
  const names: Record<string, string> = {};
  beforeAll(async () => {
    await setClient({ use_cases_enabled: true });
    user = await newUser();
    for (const [name, use_cases] of [
      ['pfm', ['PFM']],
      ['moving', ['MONEY_MOVEMENT']],
      ['both', ['PFM', 'MONEY_MOVEMENT']],
    ] as const) {
      names[(await connectByApi(user, name, 'a good password', { use_cases })).guid] = name;
    }
  });
  afterAll(() => setClient({ use_cases_enabled: false }));

  test.each([
    ['without the filter, every connection', { use_cases: ['PFM'] }, 3],
    ['of PFM', { use_cases: ['PFM'], connections_use_case_filter: true }, 2],
    ['of MONEY_MOVEMENT', { use_cases: ['MONEY_MOVEMENT'], connections_use_case_filter: true }, 2],
    ['of both', { use_cases: ['PFM', 'MONEY_MOVEMENT'], connections_use_case_filter: true }, 3],
  ])('the Connections widget lists %s', async (_, options, count) => {
    const widget = await openList(user, options);
    await widget.shows('.cards .panel');
    expect(await cardsOf(widget)).toHaveLength(count);
  });

  test('an address must name use cases, and its members get them', async () => {
    await expect(
      api.partner('POST', `/users/${user.id}/urls`, { url: { type: 'connect_widget' } }),
    ).rejects.toMatchObject({
      status: 400,
      code: 4001,
    });
    const person = await newUser();
    const widget = await openWidget(browser(), person, {
      options: { use_cases: ['MONEY_MOVEMENT'], current_institution_code: 'sandbox' },
    });
    await logIn(widget, 'mxuser', 'a good password');
    await widget.stepAfterJob('connected');
    expect((await membersOf(person)).map((member) => member.use_cases)).toEqual([['MONEY_MOVEMENT']]);
  });

  test('a failed connection for money movement can be tried again, which starts a job', async () => {
    const person = await newUser();
    const use_cases = ['MONEY_MOVEMENT'];
    const failed = await connectByApi(person, 'mxuser', 'SERVER_ERROR', { use_cases });
    expect(failed.connection_status).toBe('FAILED');
    // So soon after a failure nothing is tried again.
    await advance(600);
    const widget = await openWidget(browser(), person, { options: { use_cases, current_member_guid: failed.guid } });
    await widget.step('loginError');
    await widget.click('Try again');
    await widget.changedTo('connecting');
    await widget.stepAfterJob('loginError');
    const tried = await settled(person.session, failed.guid);
    expect(tried.most_recent_job_guid).not.toBe(failed.most_recent_job_guid);
  });
});

test.each([
  ['DENIED', 'INVALID', 'credentials'],
  ['CHALLENGED', 'challenge', 'mfa'],
  ['FAILED', 'SERVER_ERROR', 'loginError'],
  ['LOCKED', 'LOCKED', 'loginError'],
] as const)(
  'a connection that is %s can be repaired from the list, which then shows it',
  async (status, password, step) => {
    const user = await newUser();
    const member = await connectByApi(user, 'mxuser', password);
    expect(member.connection_status).toBe(status);
    const widget = await openList(user);
    await widget.shows('.cards .panel');
    expect(await statesOf(widget)).toEqual(['Needs your attention']);
    await widget.click('Repair');
    await widget.step(step);
    if (step === 'credentials') await logIn(widget, 'mxuser', 'a good password');
    if (step === 'mfa') {
      await widget.answer('correct');
      await widget.click('Continue');
    }
    if (step === 'loginError') {
      // The password that the bank's fault hangs on is still stored, so it ends as it began.
      await widget.click('Try again');
      await widget.changedTo('connecting');
      await widget.stepAfterJob('loginError');
      await widget.click('Back');
    } else {
      await widget.stepAfterJob('connected');
      await widget.click('Done');
    }
    await widget.step('members');
    await widget.shows('.cards .panel');
    expect(await statesOf(widget)).toEqual([step === 'loginError' ? 'Needs your attention' : 'Connected']);
  },
);

test('a connection can be added from the list', async () => {
  const user = await newUser();
  const widget = await openList(user);
  await eventually('an empty list', async () => (await widget.text()).includes('You have no connections yet.'));
  await widget.click('Add a connection');
  await widget.step('search');
  await widget.click(BANK_NAME);
  await logIn(widget, 'mxuser', 'a good password');
  await widget.stepAfterJob('connected');
  await widget.click('Done');
  await widget.step('members');
  await eventually('the new connection', async () => (await cardsOf(widget)).length === 1);
  expect(await statesOf(widget)).toEqual(['Connected']);
});

test('the list shows the progress of a refresh', async () => {
  const user = await newUser();
  const before = await connectByApi(user, 'mxuser');
  await advance(600);
  const widget = await openList(user);
  await open(widget);
  await widget.click('Refresh');
  await eventually('the refresh has ended', async () => {
    await advance(5);
    return (
      (await statesOf(widget))[0] === 'Connected' &&
      (await membersOf(user))[0]?.most_recent_job_guid !== before.most_recent_job_guid
    );
  });
});

test('a refresh that the bank does not allow yet is reported as too early', async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser+429');
  const widget = await openList(user);
  await open(widget);
  await widget.click('Refresh');
  await eventually('the sentence', async () => /Try again in \d+ min/.test(await widget.text()));
});

test('a connection is removed only after a confirmation, and the partner gets an event', async () => {
  await api.partner('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `${world.url}/_local/receiver`, event_types: ['MEMBER'] },
  });
  const user = await newUser();
  const member = await connectByApi(user, 'mxuser');
  const widget = await openList(user);
  await open(widget);
  for (const leave of [() => widget.page.keyboard.press('Escape'), () => widget.click('Cancel')]) {
    await widget.click('Remove');
    await widget.shows('dialog[open]');
    expect(await widget.text()).toContain(`Remove ${BANK_NAME}?`);
    await leave();
    await eventually('the dialog is gone', async () => (await widget.frame.$('dialog')) === null);
    expect(await hasFocus(widget, '.actions .bad')).toBe(true);
  }
  expect(await membersOf(user)).toHaveLength(1);
  await widget.click('Remove');
  await widget.shows('dialog[open]');
  const confirm = await widget.frame.$('dialog .danger');
  await confirm?.click();
  const { metadata } = await widget.message('mx/connections/memberDeleted');
  expect(metadata.member_guid).toBe(member.guid);
  await eventually('an empty list', async () => (await cardsOf(widget)).length === 0);
  expect(await hasFocus(widget, 'h1')).toBe(true);
  expect(await membersOf(user)).toEqual([]);
  const traps = (await widget.messages()).filter(({ type }) => type === 'mx/focusTrap');
  expect(traps.map(({ metadata: { trapped } }) => trapped)).toEqual([true, false, true, false, true, false]);
  await eventually('the webhook', async () => {
    await advance(5);
    const { deliveries }: { deliveries: { body: string }[] } = await (
      await fetch(`${world.url}/_local/deliveries`)
    ).json();
    return deliveries.some(({ body }) => body.includes('"action":"deleted"') && body.includes(member.guid));
  });
});
