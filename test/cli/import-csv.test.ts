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

const importing = ({ shell }: Person, user: string, ...options: readonly string[]) => {
  const cli = cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });
  const file = join(cli.folder, 'giro.csv');
  writeFileSync(file, GIRO);
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
});
