import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeText } from '../support/files/encode-text.ts';
import { axeFaults } from './axe-faults.ts';
import { useBrowser } from './browsers.ts';
import { PHONE } from './seen-widths.ts';
import { eventually, openWidget, type Widget } from './widget.ts';
import { membersOf, newUser, type User } from './world.ts';

/** What a person is shown of a file before it is imported, and what they can change. */

const browser = useBrowser('chromium');

const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const textFile = (name: string, ...lines: readonly string[]): GivenFile => ({
  name,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

const JANUARY: GivenFile = {
  name: 'january.ofx',
  bytes: readFileSync(new URL('../../docs/examples/files/january.ofx', import.meta.url)),
};

/** A card of which most amounts have no sign. */
const CARD = textFile(
  'card.csv',
  'Date,Description,Amount,Currency',
  '01/25/2026,GAS STATION 12,35.10,USD',
  '01/24/2026,GROCER,12.40,USD',
  '01/23/2026,INTERNET PAYMENT - THANK YOU,-900.00,USD',
  '01/22/2026,CAFE,4.50,USD',
);

const TWO_ACCOUNTS = textFile(
  'both.csv',
  'Account;Date;Payee;Amount;Currency',
  'NL01BANK0000000001;2026-01-20;BAKKERIJ;-12,50;EUR',
  'NL01BANK0000000002;2026-01-19;NAAR SPAARREKENING;-100,00;EUR',
  'NL01BANK0000000001;2026-01-15;WERKGEVER;1500,00;EUR',
  'NL01BANK0000000002;2026-01-31;RENTE;-1,20;EUR',
  'NL01BANK0000000001;2026-01-10;HUUR;-700,00;EUR',
);

const BAD_ROW = textFile(
  'checking.csv',
  'Date,Description,Amount,Balance,Currency',
  '2026-01-02,SALARY,1000.00,1000.00,USD',
  '2026-01-05,RENT,-400.00,600.00,USD',
  '2026-01-06,BAKERY,-12.50,587.50,USD',
  '2026-01-07,GROCER,-80.00,500.00,USD',
  '2026-01-08,CAFE,-4.00,496.00,USD',
  '2026-01-09,BUS,-2.00,494.00,USD',
  '2026-01-10,SHOP,-20.00,474.00,USD',
);

const JAPANESE: GivenFile = {
  name: '明細.csv',
  bytes: encodeText(
    '日付,摘要,出金,入金,残高\n2026/01/05,給与,,150000,150000\n2026/01/20,パン屋,1250,,148750\n2026/01/22,本屋,800,,147950\n',
    'shift_jis',
  ),
};

/** As if the person had picked the files. */
const give = async ({ frame, ...widget }: Widget, ...files: readonly GivenFile[]): Promise<void> => {
  await widget.shows('input[type=file]');
  await frame.$eval(
    'input[type=file]',
    (field, given) => {
      const picked = new DataTransfer();
      for (const { name, bytes } of given) picked.items.add(new File([new Uint8Array(bytes)], name));
      if (field instanceof HTMLInputElement) field.files = picked.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
};

const open = async (user: User, ...files: readonly GivenFile[]): Promise<Widget> => {
  const widget = await openWidget(browser(), user, {
    options: { current_institution_guid: FILE_IMPORT },
    width: PHONE.width,
  });
  await widget.step('file');
  await give(widget, ...files);
  return widget;
};

const textsOf = ({ frame }: Widget, selector: string): Promise<readonly string[]> =>
  frame.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));

const choose = async ({ frame, shows }: Widget, value: string): Promise<void> => {
  const selector = `.reading[data-value="${value}"]:enabled`;
  await shows(selector);
  await frame.$eval(selector, (button) => (button as HTMLElement).click());
};

/** On a phone the page itself never scrolls sideways. */
const expectSound = async ({ frame }: Widget): Promise<void> => {
  for (const scheme of ['light', 'dark']) {
    await frame.evaluate((name) => {
      document.documentElement.dataset.scheme = name;
    }, scheme);
    expect(await axeFaults(frame, scheme === 'light' ? 'all' : 'colours')).toEqual([]);
  }
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};

const rowsOf = async ({ session }: User): Promise<readonly string[]> => {
  const { transactions } = await session<{ transactions: readonly Row[] }>(
    'GET',
    '/transactions?from_date=2026-01-01&to_date=2026-12-31&records_per_page=100',
  );
  return transactions
    .map(({ date, amount, type, description }) => `${date} ${type === 1 ? '' : '-'}${amount} ${description}`)
    .toSorted();
};

interface Row {
  readonly date: string;
  readonly amount: number;
  readonly type: number;
  readonly description: string;
}

test('a doubtful sign is answered by a click on one of two readings', async () => {
  const user = await newUser();
  const widget = await open(user, CARD);
  await widget.shows('.reading');
  expect(await textsOf(widget, 'legend')).toEqual(['Did this money go out, or come in?']);
  const readings = await textsOf(widget, '.reading');
  expect(readings).toHaveLength(2);
  expect(readings.join()).toContain('35.10 in');
  expect(readings.join()).toContain('35.10 out');
  await expectSound(widget);
  await choose(widget, 'positive_is_out');
  await widget.shows('ul.cards dl');
  const found = (await textsOf(widget, 'ul.cards')).join();
  for (const part of ['New account', 'Jan 22, 2026', 'Jan 25, 2026', '$900.00', '$52.00', '$35.10 out', '$900.00 in'])
    expect(found).toContain(part);
  await expectSound(widget);
  expect(await membersOf(user)).toEqual([]);
  await widget.click('Import');
  await widget.stepAfterJob('connected');
  expect((await rowsOf(user))[3]).toMatch(/^2026-01-25 -35.1 /);
});

test('a column gets another meaning in its head, by keyboard too', async () => {
  const widget = await open(await newUser(), CARD);
  await widget.shows('th select');
  const names = await widget.frame.$$eval('th select', (found) => found.map((one) => one.getAttribute('aria-label')));
  expect(names).toEqual(['Date', 'Description', 'Amount', 'Currency'].map((name) => `What “${name}” has`));
  await choose(widget, 'positive_is_out');
  await widget.shows('ul.cards dl');
  await widget.frame.$eval('summary', (summary) => summary.click());
  await widget.shows('details[open] th select');
  const description = await widget.frame.$('details th:nth-of-type(2) select');
  await description?.focus();
  await description?.type('Note');
  await widget.shows('.notice');
  expect(await widget.frame.$eval('form button.main', (button) => button.matches(':disabled'))).toBe(true);
  await description?.select('description');
  await widget.click('Read the file like this');
  await widget.shows('ul.cards dl');
});

test('a Japanese file is shown in its letters, and the line tells the encoding', async () => {
  const user = await newUser();
  const widget = await open(user, JAPANESE);
  await widget.shows('th select');
  expect(await textsOf(widget, 'th .money')).toEqual(['日付', '摘要', '出金', '入金', '残高']);
  await eventually('the encodings', async () =>
    (await textsOf(widget, 'option[value=shift_jis]')).some((text) => text.startsWith('日付')),
  );
  await expectSound(widget);
  await widget.fill('Currency, such as CAD', 'JPY');
  await widget.click('Read the file like this');
  await widget.shows('ul.cards dl');
  const found = (await textsOf(widget, 'ul.cards')).join();
  for (const part of ['パン屋', '¥1,250 out', '¥150,000', '¥147,950']) expect(found).toContain(part);
  await widget.click('Import');
  await widget.stepAfterJob('connected');
  expect((await rowsOf(user)).join()).toContain('パン屋');
});

test('each account of a file is shown with its own rows and sums', async () => {
  const widget = await open(await newUser(), TWO_ACCOUNTS);
  await widget.shows('ul.cards dl');
  const accounts = await textsOf(widget, 'ul.cards > li');
  expect(accounts).toHaveLength(2);
  for (const part of ['0001', 'BAKKERIJ', 'WERKGEVER', '€1,500.00', '€712.50']) expect(accounts[0]).toContain(part);
  for (const part of ['0002', 'RENTE', '€101.20']) expect(accounts[1]).toContain(part);
  expect(accounts[1]).not.toContain('BAKKERIJ');
  await expectSound(widget);
});

test('a row that its balance contradicts is shown in both readings, with its line', async () => {
  const widget = await open(await newUser(), BAD_ROW);
  await widget.shows('ul.cards dl');
  const [doubt = ''] = await textsOf(widget, 'ul.cards .notice');
  for (const part of ['Line 5', '$80.00 out', '$87.50 out']) expect(doubt).toContain(part);
  expect(await textsOf(widget, 'tbody tr td[colspan]')).toEqual(['1 more']);
  await expectSound(widget);
});

test('a file with an open question stops no other, and waits for its answer', async () => {
  const user = await newUser();
  const widget = await open(user, CARD, JANUARY);
  await widget.shows('.reading');
  await eventually('both states', async () => (await textsOf(widget, '.row small')).join().includes('6 of 6'));
  expect(await textsOf(widget, '.row small')).toEqual(['Needs your answer', 'New transactions: 6 of 6']);
  await expectSound(widget);
  await widget.click('Import what is ready');
  await eventually('the import', async () => (await textsOf(widget, '.row small')).join().includes('Imported'));
  expect(await rowsOf(user)).toHaveLength(6);
  await choose(widget, 'positive_is_out');
  await widget.click('Import what is ready: 1');
  await eventually('both imports', async () =>
    (await textsOf(widget, '.row small')).every((state) => state.startsWith('Imported')),
  );
  await widget.click('Done');
  await widget.stepAfterJob('connected');
  expect(await rowsOf(user)).toHaveLength(10);
  expect(await membersOf(user)).toHaveLength(1);
});

test('the same file again has nothing new, and changes nothing', async () => {
  const user = await newUser();
  const first = await open(user, JANUARY);
  await first.click('Import');
  await first.stepAfterJob('connected');
  const rows = await rowsOf(user);
  const again = await open(user, JANUARY);
  await again.shows('ul.cards');
  expect(await again.text()).toContain('Nothing in this file is new');
  await expectSound(again);
  await again.click('Done');
  await again.message('mx/connect/connected/primaryAction');
  expect(await rowsOf(user)).toEqual(rows);
});

test('a file that was read otherwise before replaces its earlier import by a click', async () => {
  const user = await newUser();
  const first = await open(user, JANUARY);
  await first.click('Import');
  await first.stepAfterJob('connected');
  const rows = await rowsOf(user);
  // As a later release reads it: other texts, and ids that the first one did not see.
  const text = Buffer.from(JANUARY.bytes).toString();
  const later = {
    ...JANUARY,
    bytes: Buffer.from(text.replaceAll('<FITID>F', '<FITID>G').replaceAll('<NAME>', '<NAME>AT ')),
  };
  const again = await open(user, later);
  await again.shows('ul.cards del');
  expect(await again.text()).toContain('They would be there twice.');
  await expectSound(again);
  await again.click('Replace the earlier import');
  await eventually('the replacement', async () => (await again.text()).includes('Changed: 6. Removed: 0.'));
  await expectSound(again);
  await again.click('Import');
  await again.stepAfterJob('connected');
  const after = await rowsOf(user);
  expect(after).toHaveLength(rows.length);
  expect(after.every((row) => / at /i.test(row))).toBe(true);
});

test('what was said of an earlier file can be changed with the next one', async () => {
  const user = await newUser();
  const first = await open(user, CARD);
  await choose(first, 'positive_is_out');
  await first.click('Import');
  await first.stepAfterJob('connected');
  const next = await open(user, CARD);
  await next.shows('ul.cards dl');
  await next.click('Change how the file is read');
  await next.shows('th select');
  await expectSound(next);
  const memo = await next.frame.$('th:nth-of-type(4) select');
  await memo?.select('memo');
  await next.click('Read the file like this');
  await next.shows('ul.cards td small');
  expect((await textsOf(next, 'ul.cards td small')).join()).toContain('USD');
});

test('a file of another kind is refused in the words of the service', async () => {
  const widget = await open(await newUser(), { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7\n') });
  await widget.shows('.notice');
  expect(await textsOf(widget, '.notice .reason')).toEqual([expect.stringMatching(/PDF/)]);
  await expectSound(widget);
});
