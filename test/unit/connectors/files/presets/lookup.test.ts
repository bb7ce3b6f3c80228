import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { presetsFolder } from '../../../../../infra/documents/presets.ts';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { headerKey } from '../../../../../lib/connectors/files/presets/header-key.ts';
import { presetFile } from '../../../../../lib/connectors/files/presets/preset-file.ts';
import type { TableProposal } from '../../../../../lib/connectors/files/table-format.ts';
import { csvBytes, proposalOf, TODAY } from '../../../../support/files/csv.ts';

const proposalFor = (text: string): TableProposal => proposalOf(csvBytes(text));
const fieldsOf = ({ mapping }: TableProposal): readonly (string | null)[] => mapping.columns.map(({ field }) => field);

const MARCUS = 'TransactionDate,Description,Value,AccountBalance,AccountName,AccountNumber';
const AMEX =
  'Date,Description,Amount,Extended Details,Appears On Your Statement As,Address,City/State,Zip Code,Country,Reference,Category';
const PAYPAL =
  'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,' +
  'Address Status,Sales Tax,Reference Txn ID,Invoice Number,Receipt ID,Balance,Contact Phone Number,Subject,Note';

describe('the layout of a file', () => {
  test('is found by its header below other lines, in any case', () => {
    const { preset, mapping, unsure } = proposalFor(
      `Savings of A Holder\n\n${MARCUS.toUpperCase()}\n20260105,Interest,1.50,101.50,Savings,0001\n`,
    );
    expect({ preset, unsure, header: mapping.headerRow }).toEqual({
      preset: 'gb-marcus-savings',
      unsure: [],
      header: 3,
    });
    expect(mapping.columns.map(({ name }) => name)).toContain('TRANSACTIONDATE');
  });

  test('is not taken where cells cannot be read with it', () => {
    const { preset, mapping } = proposalFor(`${MARCUS}\n05/01/2026,Interest,1.50,101.50,Savings,0001\n`);
    expect(preset).toBeUndefined();
    expect(mapping.dateFormat).not.toBe('YYYYMMDD');
  });

  test('is not taken where the running balance disproves it', () => {
    const rows = [
      '20260127,Fee,-2.00,90.00,Savings,0001',
      '20260119,Gift,3.00,250.00,Savings,0001',
      '20260113,Fee,-6.00,100.00,Savings,0001',
    ];
    expect(proposalFor([MARCUS, ...rows].join('\n')).preset).toBeUndefined();
  });

  test('leaves the sign open where the cells say the reverse', () => {
    const row = (amount: string, day: number): string => `01/${day}/2026,Shop,${amount},,,,,,,,`;
    const charges = [AMEX, row('12.50', 13), row('8.00', 14), row('-20.00', 15)].join('\n');
    expect(proposalFor(charges)).toMatchObject({
      preset: 'us-amex-detail-card',
      unsure: [],
      mapping: { sign: 'positive_is_out' },
    });
    const reversed = [AMEX, row('-12.50', 13), row('-8.00', 14), row('20.00', 15)].join('\n');
    expect(proposalFor(reversed)).toMatchObject({ unsure: ['sign'], mapping: { sign: null } });
  });

  test('is told by the cells where two have one header', () => {
    const row = (date: string): string =>
      `"${date}",10:00:00,PST,Shop,Payment,Completed,USD,-5.00,0.00,-5.00,,,TX1,,,,,,95.00,,,`;
    expect(proposalFor(`${PAYPAL}\n${row('1/20/2026')}\n`).preset).toBe('int-paypal-activity-wallet');
    expect(proposalFor(`${PAYPAL}\n${row('20/01/2026')}\n`).preset).toBe('int-paypal-activity-dmy-wallet');
    const either = proposalFor(`${PAYPAL}\n${row('03/04/2026')}\n`);
    expect(either).toMatchObject({ preset: null, unsure: ['dateFormat'], mapping: { currencyCode: 'USD' } });
    expect(fieldsOf(either)).toContain('amount');
  });

  test('is found by name alone where other banks have the header', () => {
    const text = 'Date,Amount,Balance,Description\n2026/01/20,-5.00,95.00,Shop\n';
    expect(proposalFor(text).preset).toBeUndefined();
    const named = proposeMapping(csvBytes(text), { today: TODAY, currencyCode: null, preset: 'za-fnb-checking' });
    expect(named).toMatchObject({ preset: 'za-fnb-checking', unsure: [], mapping: { currencyCode: 'ZAR' } });
  });

  test.each(['za-fnb-checking', 'gb-barclaycard-card', 'no-such-layout'])('is refused where %s is not it', (preset) => {
    const refused = proposeMapping(csvBytes('Date,Text,Amount\n2026-01-20,Shop,-5.00\n'), {
      today: TODAY,
      currencyCode: null,
      preset,
    });
    expect(refused).toEqual({ kind: 'refused', code: 'preset.unfit', line: null });
  });

  test('tells the encoding that words alone do not tell', () => {
    const bytes = readFileSync(join(presetsFolder, 'at-easybank-card.csv'));
    const proposal = proposeMapping(bytes, { today: TODAY, currencyCode: null, preset: 'at-easybank-card' });
    expect(proposal).toMatchObject({ unsure: [], mapping: { encoding: 'windows-1252' } });
  });

  test('gives way to the currency of the account', () => {
    const proposal = proposeMapping(csvBytes(`${MARCUS}\n20260105,Interest,1.50,101.50,Savings,0001\n`), {
      today: TODAY,
      currencyCode: 'USD',
    });
    expect(proposal).toMatchObject({ preset: 'gb-marcus-savings', mapping: { currencyCode: 'USD' } });
  });
});

describe('the key of a header', () => {
  test('is the same whatever its accents, signs and empty cells at the end', () => {
    expect(headerKey(['Beløb (DKK)', 'Größe', '', ''])).toBe(headerKey(['BELOB DKK', 'grosse']));
    expect(headerKey(['Amount', 'Date'])).not.toBe(headerKey(['Date', 'Amount']));
    expect(headerKey(['Amount (GBP)'])).not.toBe(headerKey(['Amount (EUR)']));
  });
});

describe('the file of a layout', () => {
  const valid = JSON.parse(readFileSync(join(presetsFolder, 'gb-marcus-savings.json'), 'utf8'));
  const faultsOf = (file: unknown): readonly string[] =>
    presetFile.safeParse(file).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  test.each([
    [{ ...valid, country: 'Germany' }, 'country: must be two letters such as DE, or INT'],
    [
      { ...valid, mapping: { ...valid.mapping, date_format: 'DD' } },
      'mapping.date_format: must be a format such as DD.MM.YYYY or M/D/YY',
    ],
    [
      { ...valid, mapping: { ...valid.mapping, sign: 'by_word' } },
      'mapping.sign: does not fit the columns: by_column needs debit and credit, by_word needs amount and direction',
    ],
    [{ ...valid, expected: { ...valid.expected, sum: '1,50' } }, 'expected.sum: must be a number such as -12.50'],
  ])('says what is wrong in it', (file, fault) => {
    expect(faultsOf(valid)).toEqual([]);
    expect(faultsOf(file)).toEqual([fault]);
  });
});
