import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeUpNumber, madeUpText, writtenDay } from '../../cli/presets/made-up-text.ts';
import { presetsFolder, readPresetFiles } from '../../infra/documents/presets.ts';
import { recordsOf } from '../../lib/connectors/files/csv/records.ts';
import { decode } from '../../lib/connectors/files/decode.ts';
import { presetFile } from '../../lib/connectors/files/presets/preset-file.ts';
import { person, piped } from '../support/api/person.ts';
import { cliWorld } from '../support/project/cli.ts';

const SAID = ['Bank of Nowhere', 'de', 'Girokonto', 'https://example.com/layout'] as const;

/** Runs `preset new` and gives what it wrote. */
const made = async (bytes: Uint8Array | string, someone = piped(...SAID)) => {
  const cli = cliWorld();
  const path = join(cli.folder, 'statement.csv');
  writeFileSync(path, bytes);
  const result = await cli.runIn(someone.shell, 'preset', 'new', path, '--out', cli.folder);
  const read = (name: string): string => readFileSync(join(cli.folder, name), 'utf8');
  return { result, read, files: readdirSync(cli.folder).toSorted(), cli, path };
};

const STATEMENT = `Account of,Jane Roe
Date,Payee,Purpose,IBAN,Amount,Balance
2026-03-20,Ada Lovelace,Invoice 4711,DE02120300000000202051,-12.50,"1,487.50"
2026-03-15,Analytical Engines Ltd,Salary 9/2026,DE02500105170137075030,"1,500.00","1,500.00"
`;
const NAME = 'de-bank-of-nowhere-girokonto';

describe('a new layout', () => {
  test('is written with a sample that adds up and is read as it expects', async () => {
    const { result, read, files } = await made(STATEMENT, piped('EUR', ...SAID));
    expect(result.error).toBe('');
    expect(files).toEqual([`${NAME}.csv`, `${NAME}.json`, 'statement.csv']);
    expect(presetFile.parse(JSON.parse(read(`${NAME}.json`)))).toMatchObject({
      bank: 'Bank of Nowhere',
      country: 'DE',
      mapping: { date_format: 'YYYY-MM-DD', currency: 'EUR', sign: 'negative_is_out' },
      expected: { rows: 2, sum: '-288.00', balance: '112.00', first: { date: '2026-01-14', amount: '-300.00' } },
    });
    expect(read(`${NAME}.csv`).split('\n').slice(1, 3)).toEqual([
      '2026-01-14,Bbb Bbbbbbbb,Bbbbbbb 9012,BB34567890123456789012,-300.00,112.00',
      '2026-01-02,Aaaaaaaaaa Aaaaaaa Aaa,Aaaaaa 7/9012,AA23456789012345678901,12.00,412.00',
    ]);
  });

  test('asks a person what the file does not show', async () => {
    const someone = person('CHF', ...SAID);
    const { result } = await made(STATEMENT, someone);
    expect(someone.asked.map(({ text }) => text)).toEqual([
      'Currency, such as EUR: ',
      'Bank, such as DKB: ',
      'Country of the bank, two letters, or INT: ',
      'Kind of account, such as checking or card: ',
      'Address where the layout is publicly known from: ',
    ]);
    expect(result.exitCode).toBe(0);
  });

  test('replaces no file that is there', async () => {
    const { cli, path } = await made(STATEMENT, piped('EUR', ...SAID));
    const again = await cli.runIn(piped('EUR', ...SAID).shell, 'preset', 'new', path, '--out', cli.folder);
    expect(again).toMatchObject({ exitCode: 2, out: '' });
    expect(again.error).toContain('is there already');
  });

  test.each([
    ['a file that is no statement', 'Name,Age\nAda,36\n', []],
    ['an answer that is missing', STATEMENT, ['EUR', 'Bank']],
    ['a source that is no address', STATEMENT, ['EUR', 'Bank', 'DE', 'card', 'my bank']],
  ])('is not written for %s', async (_, statement, answers) => {
    const { result, files } = await made(statement, piped(...answers));
    expect(result.exitCode).not.toBe(0);
    expect(files).toEqual(['statement.csv']);
  });

  test.each([
    ['at-oberbank-checking', []],
    ['be-kbc-checking', []],
    ['cn-alipay-wallet', ['CNY']],
    ['de-sparkasse-camt-checking', []],
    ['de-volksbank-checking', []],
    ['fi-s-pankki-checking', ['EUR']],
    ['jp-mufg-checking', ['JPY']],
    ['nl-ing-checking', []],
    ['ru-alfabank-checking', []],
    ['us-schwab-checking', []],
  ])('has nothing of a statement such as %s', async (preset, more) => {
    const { mapping } = readPresetFiles().get(preset) ?? { mapping: null };
    if (mapping === null) throw new Error('it is gone');
    const bytes = readFileSync(join(presetsFolder, `${preset}.csv`));
    const isAsked = mapping.currency === null;
    const { read } = await made(bytes, piped(...(isAsked ? more : []), ...SAID));
    const cellsOf = (text: string): readonly (readonly string[])[] =>
      recordsOf(text, mapping.delimiter)
        .records.slice(1)
        .map(({ cells }) => cells);
    const original = cellsOf(decode(bytes, () => mapping.encoding).text);
    const kept = new Set(cellsOf(read(`${NAME}.csv`)).flat());
    const texts = original.flatMap((cells) => cells.filter((_, at) => isText(mapping.columns[at]?.field ?? null)));
    expect(texts.filter((text) => /[\p{L}\p{N}]{2}/u.test(text)).filter((text) => kept.has(text))).toEqual([]);
    expect(cellsOf(read(`${NAME}.csv`))).toHaveLength(original.length);
  });
});

/** Words for directions, states and currencies stay, and the days of the samples are made up already. */
const isText = (field: string | null): boolean =>
  field === null || ['description', 'memo', 'account', 'external_id', 'recipient', 'payer'].includes(field);

describe('made-up cells', () => {
  test('have the shape of the cell', () => {
    expect(madeUpText('Müller & Söhne 12/AB', 1)).toBe('Bbbbbb & Bbbbb 67/BB');
    expect(madeUpNumber('-1.234,56 €', 45, ',')).toBe('-45,00 €');
    expect(madeUpNumber('(1,234)', 45, '.')).toBe('(45)');
    expect(madeUpNumber('$20.00', 45, '.')).toBe('$45.00');
    expect(['DD.MM.YYYY', 'M/D/YY', 'DD MMM YYYY', 'EXCEL'].map((format) => writtenDay('2026-01-05', format))).toEqual([
      '05.01.2026',
      '1/5/26',
      '05 Jan 2026',
      '46027',
    ]);
  });
});
