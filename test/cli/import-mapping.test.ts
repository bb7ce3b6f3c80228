import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { startLocalServer } from '../support/adapters/local-server.ts';
import { type Person, person, piped } from '../support/api/person.ts';
import { cliWorld } from '../support/project/cli.ts';

const MAPPING = {
  guid: 'MAP-1',
  columns: [
    { name: 'Datum', field: 'date' },
    { name: 'Text', field: 'description' },
    { name: 'Betrag', field: 'amount' },
  ],
  currency: null,
  date_format: null,
  decimal: ',',
  delimiter: ';',
  encoding: 'utf-8',
  header_row: 1,
  sign: null,
};

interface Call {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** A service that knows nothing of the file yet: its answers are those of the contract. */
const importing = async (
  someone: Person,
  unsure: readonly string[],
  { refusals = 0, files = ['giro.csv'] }: { readonly refusals?: number; readonly files?: readonly string[] } = {},
) => {
  let left = refusals;
  const calls: Call[] = [];
  const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const answer = (status: number, body: object) => void response.writeHead(status).end(JSON.stringify(body));
    if (url === '/users/u-1/api_token') return answer(200, { api_token: { token: 't' } });
    if (url === '/sessions') return answer(200, { session: { token: 's' } });
    calls.push({ method, url, body: method === 'PUT' ? await json(request) : null });
    if (method === 'PUT') {
      left -= 1;
      const message = 'mapping.date_format: must be a day, a month and a year.';
      return left >= 0 ? answer(400, { error: { code: 4000, message } }) : answer(200, { mapping: MAPPING });
    }
    if (url.includes('mapping=MAP-1')) {
      const imported = { guid: 'IMP-1', status: 'COMPLETED', format: 'CSV', is_dry_run: false, accounts: [] };
      return answer(200, { import: imported });
    }
    const sample = [['03/04/2026', 'Stadtwerke', '-89,45']];
    return answer(422, { error: { code: 4224, message: 'mapping: say it' }, mapping: MAPPING, sample, unsure });
  };
  const service = await startLocalServer((request, response) => void answerTo(request, response));
  const cli = cliWorld({
    env: { TRIBUTARY_URL: service.url, TRIBUTARY_API_KEY: 'k' },
  });
  const paths = files.map((name) => join(cli.folder, name));
  for (const path of paths) writeFileSync(path, 'Datum;Text;Betrag\n03/04/2026;Stadtwerke;-89,45\n');
  const result = await cli.runIn(someone.shell, 'import', ...paths, '--user', 'u-1', '--member', 'MBR-1');
  return { ...result, calls };
};

const UNSURE = ['date_format', 'sign', 'currency'];
const SAID = { ...MAPPING, date_format: 'DD/MM/YYYY', sign: 'negative_is_out', currency: 'EUR' };
const IMPORTED = { method: 'POST', url: '/members/MBR-1/imports?mapping=MAP-1', body: null };

describe('a CSV file that the service cannot read by itself', () => {
  test('a person sees its rows, says what they do not show, and agrees', async () => {
    const ada = person('DD/MM/YYYY', '1', 'eur', 'yes');
    const { exitCode, error, calls } = await importing(ada, UNSURE);
    expect(exitCode).toBe(0);
    expect(error).toContain('Datum = date  Text = description  Betrag = amount\n03/04/2026    Stadtwerke');
    expect(ada.asked.map(({ text }) => text)).toEqual([
      'Format of dates (the file has 03/04/2026), such as DD/MM/YYYY: ',
      'Direction of money, 1 to 4: ',
      'Currency, such as EUR: ',
      'Import the file like this? (yes or no) ',
    ]);
    expect(calls.slice(1)).toEqual([
      { method: 'PUT', url: '/members/MBR-1/import_mappings/MAP-1', body: { mapping: SAID } },
      IMPORTED,
    ]);
  });

  test('a pipe gives the same answers by line', async () => {
    const { exitCode, error, calls } = await importing(piped('DD/MM/YYYY', 'negative_is_out', 'EUR'), UNSURE);
    expect([exitCode, error]).toEqual([0, expect.not.stringContaining('Stadtwerke')]);
    expect(calls.at(-2)?.body).toEqual({ mapping: SAID });
  });

  test('asks for each column: Enter keeps it, a hyphen leaves it out', async () => {
    const { calls } = await importing(piped('', '-', 'credit'), ['columns']);
    const fields = ['date', null, 'credit'];
    expect(calls.at(-2)?.body).toMatchObject({ mapping: { columns: fields.map((field) => ({ field })) } });
  });

  test('what the service is sure of is taken as proposed', async () => {
    expect((await importing(piped(), [])).calls.slice(1)).toEqual([IMPORTED]);
  });

  test('a pipe that ends early imports nothing, and all open fields are named', async () => {
    const { exitCode, error, calls } = await importing(piped('DD/MM/YYYY'), UNSURE);
    expect(exitCode).toBe(2);
    expect(error).toContain('giro.csv: not imported: the file does not show which amounts went out, the currency,');
    expect(calls).toHaveLength(1);
  });

  test('files after one without answers are sent too, each with its open fields', async () => {
    const { exitCode, error, calls } = await importing(piped(), UNSURE, {
      files: ['giro.csv', 'card.csv', 'loan.csv'],
    });
    expect(exitCode).toBe(2);
    for (const name of ['giro.csv', 'card.csv', 'loan.csv'])
      expect(error).toContain(
        `${name}: not imported: the file does not show the order of day, month and year, which amounts went out`,
      );
    expect(calls).toHaveLength(3);
  });

  test('a person that says no imports nothing and ends with 1', async () => {
    const { exitCode, error, calls } = await importing(person('no'), []);
    expect([exitCode, error]).toEqual([1, expect.stringContaining('giro.csv: not imported')]);
    expect(calls).toHaveLength(1);
  });

  test('a person may correct a refusal three times at most, and a pipe may not', async () => {
    const answers = ['D', '1', 'EUR'];
    const corrected = await importing(person(...answers, 'DD/MM/YYYY', '1', 'EUR', 'yes'), UNSURE, { refusals: 1 });
    expect([corrected.exitCode, corrected.calls.at(-1)]).toEqual([0, IMPORTED]);
    const given = await importing(person(...answers, ...answers, ...answers), UNSURE, { refusals: 3 });
    expect([given.exitCode, given.calls]).toEqual([1, expect.toSatisfy(({ length }) => length === 4)]);
    const fromPipe = await importing(piped(...answers, ...answers), UNSURE, { refusals: 1 });
    expect([fromPipe.exitCode, fromPipe.error]).toEqual([1, expect.stringContaining('mapping.date_format: must be')]);
  });
});
