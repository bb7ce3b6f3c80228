import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { API_KEY } from '../support/api/api.ts';
import { type Person, person, piped } from '../support/api/person.ts';
import { servedApi } from '../support/api/served-api.ts';
import { startImportApi } from '../support/files/imports.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi(() => startImportApi());

/** Neither the order of day and month, nor the currency, is to be seen in it. */
const GIRO = 'Datum;Text;Betrag\r\n03/04/2026;Stadtwerke;-89,45\r\n05/04/2026;Gehalt;1.200,50\r\n';

let users = 0;
const newUser = async (): Promise<string> => {
  users += 1;
  await api.signIn(`v-${users}`);
  return `v-${users}`;
};

const importing = ({ shell }: Person, user: string, ...options: readonly string[]) =>
  importingFile({ shell }, user, GIRO, ...options);

const importingFile = (
  { shell }: Pick<Person, 'shell'>,
  user: string,
  content: string,
  ...options: readonly string[]
) => {
  const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });
  const file = join(cli.folder, 'giro.csv');
  writeFileSync(file, content);
  return cli.runIn(shell, 'import', file, '--user', user, ...options);
};

const rowsOf = async (user: string) =>
  (await (await api.signIn(user)).get('/transactions?from_date=2020-01-01')).json.transactions.map(
    ({ date, transaction_type_name: type, amount, currency_code: code }: Record<string, unknown>) =>
      `${String(date)} ${String(type)} ${String(amount)} ${String(code)}`,
  );

const DAY_FIRST = ['2026-04-05 CREDIT 1200.5 EUR', '2026-04-03 DEBIT 89.45 EUR'];

describe('tributary import of a CSV file', () => {
  test('asks a pipe once for what the file does not show, and nothing the next time', async () => {
    const user = await newUser();
    const said = piped('DD/MM/YYYY', 'EUR');
    const first = await importing(said, user);
    expect([first.exitCode, first.out]).toEqual([0, expect.stringMatching(/giro\.csv: COMPLETED[\s\S]+ 2 +2 +0 /)]);
    expect(said.asked).toHaveLength(2);
    expect(await rowsOf(user)).toEqual(DAY_FIRST);
    const nothing = piped();
    expect((await importing(nothing, user)).exitCode).toBe(0);
    expect(nothing.asked).toEqual([]);
    expect(await rowsOf(user)).toEqual(DAY_FIRST);
  });

  test('shows a person the rows, and asks again after an impossible format', async () => {
    const user = await newUser();
    const ada = person('tomorrow', 'EUR', 'DD/MM/YYYY', 'EUR', 'yes');
    const { exitCode, error } = await importing(ada, user);
    expect(exitCode).toBe(0);
    expect(error).toContain('03/04/2026    Stadtwerke');
    expect(error).toContain('date_format');
    expect(await rowsOf(user)).toEqual(DAY_FIRST);
  });

  test('without an answer nothing is guessed or imported, and the field is named', async () => {
    const user = await newUser();
    const { exitCode, error } = await importing(piped(), user);
    expect([exitCode, error]).toEqual([2, expect.stringContaining('mapping.date_format')]);
    expect(await rowsOf(user)).toEqual([]);
  });

  test('--dry-run asks too, and imports nothing', async () => {
    const user = await newUser();
    const { exitCode, out } = await importing(piped('MM/DD/YYYY', 'EUR'), user, '--dry-run');
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/would bring\n.*\ngiro +2 +2 +0/)]);
    expect(await rowsOf(user)).toEqual([]);
  });

  test('--dry-run shows rows, sums, days, and what is left out or unsure', async () => {
    const rows = ['2026-03-02,BAKERY,-12.50,987.50', '2026-03-03,RENT,700.00,287.50', '2026-03-04,PAY,12.50,300.00'];
    const file = `Date,Text,Amount (EUR),Balance\n${rows.join('\n')}\n2026-03-05,BUS,-1.00,299.00\nTotal,,1.00,\n`;
    const { out } = await importingFile(piped(), await newUser(), file, '--dry-run');
    expect(out.split('\n').slice(3)).toEqual([
      'giro: a new account',
      '4 rows from 2026-03-02 to 2026-03-05: 712.50 EUR in, 13.50 EUR out, balance 299.00 EUR',
      expect.stringMatching(/^LINE {2}DAY +AMOUNT {2}TEXT +MEMO +BALANCE$/),
      expect.stringMatching(/^ {3}2 {2}2026-03-02 {2}12\.50 EUR out {2}BAKERY +987\.50$/),
      expect.stringMatching(/^ {3}3 /),
      expect.stringMatching(/^ {3}4 /),
      expect.stringMatching(/^ {3}5 /),
      'Left out: 1 (line 6). These rows are sums of others.',
      expect.stringMatching(/^Unsure in line 3: The amount of this row and the balance/),
      '  amount   2026-03-03 700.00 EUR in RENT',
      '  balance   2026-03-03 700.00 EUR out RENT',
      '',
    ]);
  });

  test('shows a person what each answer makes of the rows, to choose by number', async () => {
    const user = await newUser();
    const { error } = await importing(person('2', 'EUR', 'yes'), user);
    expect(error).toContain('  1  DD/MM/YYYY   2026-04-03 89.45 out Stadtwerke');
    expect(error).toContain('  2  MM/DD/YYYY   2026-03-04 89.45 out Stadtwerke');
    expect(await rowsOf(user)).toEqual(['2026-05-04 CREDIT 1200.5 EUR', '2026-03-04 DEBIT 89.45 EUR']);
  });

  test('names what each answer would make of the rows where none is given', async () => {
    const { error } = await importing(piped(), await newUser());
    expect(error).toContain('  mapping.date_format: The days of the file can be read in several ways.');
    expect(error).toContain('    MM/DD/YYYY   2026-03-04 89.45 out Stadtwerke');
  });

  test('the same file again says that nothing is new', async () => {
    const user = await newUser();
    expect((await importing(piped('DD/MM/YYYY', 'EUR'), user)).out).not.toContain('nothing is new');
    expect((await importing(piped(), user)).out).toContain('giro.csv: nothing is new\n');
  });
});

test('tributary import --replaces puts a file in the place of an earlier import', async () => {
  const user = await newUser();
  const first = await importing(piped('DD/MM/YYYY', 'EUR'), user);
  const guid = /IMP-[0-9a-f-]+/.exec(first.out)?.[0] ?? '';
  const longer = GIRO.replace('Stadtwerke', 'Stadtwerke Strom und Gas').replace('Gehalt', 'Gehalt April');
  const tried = await importingFile(piped(), user, longer, '--dry-run');
  expect(tried.out).toContain(`--replaces ${guid}`);
  const replaced = await importingFile(piped(), user, longer, '--replaces', guid);
  expect([replaced.exitCode, replaced.out]).toEqual([
    0,
    expect.stringContaining(`replaces ${guid}: 2 rows changed, 0 removed, 0 kept`),
  ]);
  expect(await rowsOf(user)).toEqual(DAY_FIRST);
  const again = await importingFile(piped(), user, longer, '--replaces', guid);
  expect([again.exitCode, again.error]).toEqual([1, expect.stringContaining('undone or replaced already')]);
});
