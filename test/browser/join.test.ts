import { expect, test } from 'vitest';
import { listedBy } from '../../lib/connectors/directory.ts';
import { manifest as files } from '../../lib/connectors/files/manifest.ts';
import { rowText, withRows } from '../support/files/ofx.ts';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { eventually, openWidget, type Widget } from './widget.ts';
import { advance, membersOf, newUser, type User } from './world.ts';

const browser = useBrowser('chromium');
const FILE_IMPORT = listedBy(files)[0]?.institution.guid ?? '';

interface Row {
  readonly guid: string;
  readonly account_guid: string;
  readonly member_guid: string;
  readonly memo: string | null;
  readonly feed_description: string;
}

const [CAFE, RENT, OWN] = [rowText(), rowText({ id: 'F2', name: 'RENT' }), rowText({ id: 'F3', name: 'GYM' })];

/** Members of File import into which files were imported, as an earlier widget made one for each file. */
const doubled = async (lists: readonly (readonly string[])[]) => {
  const user = await newUser();
  const guids: string[] = [];
  for (const rows of lists) {
    const member = { institution_guid: FILE_IMPORT };
    const made = await user.session<{ member: { guid: string } }>('POST', '/members', { member });
    guids.push(made.member.guid);
    await user.session('POST', `/members/${made.member.guid}/imports`, Buffer.from(withRows(...rows)));
    await advance(2);
  }
  return { user, guids };
};

const rowsOf = async ({ session }: User): Promise<readonly Row[]> =>
  (await session<{ transactions: readonly Row[] }>('GET', '/transactions?from_date=2026-01-01')).transactions;

const cards = ({ frame }: Widget): Promise<number> => frame.$$eval('.cards .panel', (all) => all.length);

test('one click joins doubled connections and keeps rows, guids and edits (P28)', async () => {
  const { user, guids } = await doubled([[CAFE, RENT], [CAFE, RENT, OWN], [CAFE]]);
  const [kept = '', lost = ''] = guids;
  const before = await rowsOf(user);
  const of = (member: string, words: string): Row => {
    const found = before.find((one) => one.member_guid === member && one.feed_description === words);
    if (found === undefined) throw new Error(`no row ${words}`);
    return found;
  };
  const [mine, theirs, own] = [of(kept, 'CORNER CAFE'), of(lost, 'CORNER CAFE'), of(lost, 'GYM')];
  await user.session('PUT', `/transactions/${theirs.guid}`, { transaction: { memo: 'With Ada' } });
  const widget = await openWidget(browser(), user, { kind: 'connections' });
  await widget.step('members');
  await widget.shows('.cards .panel');
  expect(await cards(widget)).toBe(3);
  expect(await widget.text()).toContain('You have 3 connections that are kept by files.');
  expect(await axeFaults(widget.frame, 'all')).toEqual([]);
  await widget.click('Join them');
  await widget.shows('dialog[open]');
  expect(await widget.text()).toContain('This cannot be undone.');
  expect(await axeFaults(widget.frame, 'all')).toEqual([]);
  await widget.click('Cancel');
  expect(await membersOf(user)).toHaveLength(3);
  await widget.click('Join them');
  await widget.shows('dialog[open]');
  await widget.click('Join');
  await eventually('one connection', async () => (await cards(widget)) === 1 && !(await widget.has('Join them')));
  expect((await membersOf(user)).map(({ guid }) => guid)).toEqual([kept]);
  expect(await widget.frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const deleted = (await widget.messages()).filter(({ type }) => type === 'mx/connections/memberDeleted');
  expect(deleted).toHaveLength(2);

  const { accounts } = await user.session<{ accounts: readonly { guid: string; balance: number }[] }>(
    'GET',
    '/accounts',
  );
  expect(accounts).toMatchObject([{ guid: mine.account_guid, balance: 100 }]);
  const rows = await rowsOf(user);
  expect(rows.map(({ guid }) => guid).toSorted()).toEqual([mine.guid, of(kept, 'RENT').guid, own.guid].toSorted());
  for (const one of rows) expect(one).toMatchObject({ account_guid: mine.account_guid, member_guid: kept });
  for (const [guid, shown] of [
    [mine.guid, mine.guid],
    [theirs.guid, mine.guid],
    [own.guid, own.guid],
  ] as const) {
    const { transaction } = await user.session<{ transaction: Row }>('GET', `/transactions/${guid}`);
    expect(transaction.guid).toBe(shown);
    if (shown === mine.guid) expect(transaction.memo).toBe('With Ada');
  }
});

test('a single connection that is kept by files offers no join', async () => {
  const { user } = await doubled([[CAFE]]);
  const widget = await openWidget(browser(), user, { kind: 'connections' });
  await widget.step('members');
  await widget.shows('.cards .panel');
  expect(await widget.has('Join them')).toBe(false);
});
