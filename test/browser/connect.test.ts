import { expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { connect, connectedThroughQuestion, EVENTS_OF_A_CONNECTION, logIn } from './journeys.ts';
import { openWidget } from './widget.ts';
import { connectByApi, membersOf, newUser } from './world.ts';

const browser = useBrowser('chromium');

test('a person connects a bank that asks a question, and the partner gets the events', async () => {
  const user = await newUser();
  const widget = await connectedThroughQuestion(browser(), user);
  const [member] = await membersOf(user);
  expect(member?.connection_status).toBe('CONNECTED');
  expect((await user.session<{ accounts: unknown[] }>('GET', '/accounts')).accounts.length).toBeGreaterThan(0);
  expect((await widget.message('mx/connect/memberConnected')).metadata.member_guid).toBe(member?.guid);

  const messages = await widget.messages();
  const updates = messages.filter(({ type }) => type === 'mx/connect/memberStatusUpdate');
  expect(updates.at(0)?.metadata.connection_status).toBe(3);
  expect(updates.at(-1)?.metadata.connection_status).toBe(6);
  const events = messages.map(({ type }) => type).filter((type) => !/memberStatusUpdate|ping/.test(type));
  expect(events).toEqual(EVENTS_OF_A_CONNECTION);
  for (const { type, metadata } of messages) {
    expect([type, metadata.user_guid]).toEqual([type, user.guid]);
    expect(metadata.session_guid).toMatch(/^SES-/);
  }
  const names = (await widget.callbacks()).map(({ type }) => type);
  expect(names).not.toContain('onInvalidMessageError');
  expect(names).toContain('onMemberConnected');
});

test.each(['options', 'image', 'image_options'])('a question of kind %s is answered', async (kind) => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', kind);
  await widget.stepAfterJob('mfa');
  if (kind !== 'options') {
    const pictures = await widget.frame.$$eval('img', (all) => all.map(({ src, alt }) => ({ src, alt })));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { src, alt } of pictures) expect([src.slice(0, 11), alt !== '']).toEqual(['data:image/', true]);
  }
  if (kind === 'image') await widget.answer('correct');
  else await widget.click('Correct');
  await widget.click('Continue');
  await widget.stepAfterJob('connected');
});

test('a wrong answer is reported, and the person may try again', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', 'challenge');
  await widget.stepAfterJob('mfa');
  await widget.answer('wrong');
  await widget.click('Continue');
  await widget.stepAfterJob('loginError');
  const [refused] = await membersOf(user);
  expect(refused?.connection_status).toBe('REJECTED');
  expect(await widget.text()).toContain(refused?.connection_status_message);
  await widget.click('Try again');
  await widget.changedTo('connecting', 3);
  await widget.stepAfterJob('mfa');
  await widget.answer('correct');
  await widget.click('Continue');
  await widget.stepAfterJob('connected');
});

test('after a wrong password the widget asks again, and the right one connects', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', 'INVALID');
  await widget.showsAfterJob('section.credentials .notice');
  const [denied] = await membersOf(user);
  expect(denied?.connection_status).toBe('DENIED');
  expect(await widget.text()).toContain(denied?.connection_status_message);
  expect((await widget.message('mx/connect/memberError')).metadata.member).toEqual({
    guid: denied?.guid,
    connection_status: 2,
  });
  await logIn(widget, 'mxuser', 'a good password');
  await widget.stepAfterJob('connected');
  expect((await widget.message('mx/connect/updateCredentials')).metadata.member_guid).toBe(denied?.guid);
  expect(await membersOf(user)).toHaveLength(1);
});

test.each([
  ['LOCKED', 'LOCKED'],
  ['SERVER_ERROR', 'FAILED'],
  ['UNAVAILABLE', 'FAILED'],
])('%s is explained in a sentence, and the login is not asked for', async (password, status) => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', password);
  await widget.stepAfterJob('loginError');
  const [member] = await membersOf(user);
  expect(member?.connection_status).toBe(status);
  expect(await widget.text()).toContain(member?.connection_status_message);
  expect(await widget.has('Password')).toBe(false);
  expect(await widget.has('Try again')).toBe(true);
});

test('a widget address that names an institution opens at its login', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await widget.step('credentials');
  expect((await widget.message('mx/connect/loaded')).metadata.initial_step).toBe('enterCreds');
  await widget.click('Back');
  await widget.step('search');
  await widget.message('mx/connect/backToSearch');
});

test('without the search, the message to the partner is the only way to find a bank', async () => {
  const user = await newUser();
  const options = {
    current_institution_guid: 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713',
    disable_institution_search: true,
  };
  const widget = await openWidget(browser(), user, { options });
  await widget.step('credentials');
  await widget.click('Back');
  await widget.message('mx/connect/backToSearch');
  await widget.step('credentials');
  expect(await widget.page.evaluate(() => partner.back())).toBe(false);
});

test('a connection without transactions has accounts and no rows', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { include_transactions: false } });
  await connect(widget, 'mxuser', 'a good password');
  const accounts = await user.session<{ accounts: unknown[] }>('GET', '/accounts');
  const rows = await user.session<{ transactions: unknown[] }>('GET', '/transactions');
  expect(accounts.accounts.length).toBeGreaterThan(0);
  expect(rows.transactions).toEqual([]);
});

test('a connection with verification has account numbers', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { mode: 'verification' } });
  await connect(widget, 'mxuser', 'a good password');
  const [member] = await membersOf(user);
  const path = `/members/${member?.guid}/account_numbers`;
  expect((await user.session<{ account_numbers: unknown[] }>('GET', path)).account_numbers.length).toBeGreaterThan(0);
  expect((await user.session<{ transactions: unknown[] }>('GET', '/transactions')).transactions).toEqual([]);
});

test('the choice of no background aggregation is kept with the member', async () => {
  const user = await newUser();
  const widget = await openWidget(browser(), user, { options: { disable_background_agg: true } });
  await connect(widget, 'mxuser', 'a good password');
  expect((await membersOf(user)).map((member) => member.background_aggregation_is_disabled)).toEqual([true]);
});

test('a login that is connected already can be updated instead', async () => {
  const user = await newUser();
  const first = await connectByApi(user, 'mxuser', 'INVALID');
  expect(first.connection_status).toBe('DENIED');
  const widget = await openWidget(browser(), user, { options: { current_institution_code: 'sandbox' } });
  await logIn(widget, 'mxuser', 'a good password');
  await widget.step('duplicate');
  await widget.message('mx/connect/createMemberError');
  await widget.click('Update the connection');
  await widget.stepAfterJob('connected');
  const members = await membersOf(user);
  expect(members.map(({ guid, connection_status }) => [guid, connection_status])).toEqual([[first.guid, 'CONNECTED']]);
});
