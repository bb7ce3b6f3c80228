import { describe, expect, test } from 'vitest';
import { camtText, detailsText, entryText, statementText } from '../../support/files/camt.ts';
import { type FileUser, fileUser, startImportApi } from '../../support/files/imports.ts';
import { bankStatement, ofxText, rowText } from '../../support/files/ofx.ts';

/** Rows of one account, with two that are the same: the day, the amount, and the other side. */
const ROWS = [
  ['2026-01-05', '-12.50', 'BAKERY PARIS'],
  ['2026-01-05', '-12.50', 'BAKERY PARIS'],
  ['2026-01-15', '1500.00', 'EMPLOYER SA'],
  ['2026-01-20', '-65.00', 'POWER COMPANY'],
] as const;
type Row = (typeof ROWS)[number];

const csvOf = (rows: readonly Row[]): string =>
  `Date;Payee;Amount;Currency\n${rows.map(([day, amount, name]) => `${day};${name};${amount};EUR\n`).join('')}`;

const ofxOf = (rows: readonly Row[]): string => {
  const written = rows.map((row) => {
    const [day, amount, name] = row;
    return rowText({ posted: day.replaceAll('-', ''), amount, name, id: `F${ROWS.indexOf(row)}` });
  });
  return ofxText(bankStatement({ currency: 'EUR', rows: written.join('') }));
};

const camtOf = (rows: readonly Row[]): string => {
  const entries = rows.map((row) => {
    const [day, amount, name] = row;
    const isOut = amount.startsWith('-');
    return entryText({
      amount: amount.replace('-', ''),
      side: isOut ? 'DBIT' : 'CRDT',
      booked: `<BookgDt><Dt>${day}</Dt></BookgDt>`,
      valued: `<ValDt><Dt>${day}</Dt></ValDt>`,
      reference: `R${ROWS.indexOf(row)}`,
      details: [detailsText(isOut ? { creditor: name } : { creditor: '', debtor: name })],
    });
  });
  return camtText({ statements: [statementText({ balances: '', entries })] });
};

const FORMATS = { CSV: csvOf, OFX: ofxOf, CAMT: camtOf };
type Format = keyof typeof FORMATS;

/** Imports a file for the account of the first one, and says how many rows were new. */
const bring = async (user: FileUser, file: string): Promise<number> => {
  const [account] = await user.accounts();
  const target = account === undefined ? '' : `account_guid=${account.guid}`;
  const answer = await user.send(file, target);
  const { mapping } = answer.json;
  if (mapping === undefined) return answer.json.import.accounts[0].transactions_created_count;
  await user.app.call('PUT', `/import_mappings/${mapping.guid}`, { mapping });
  const done = await user.bring(file, [`mapping=${mapping.guid}`, target].filter((part) => part !== '').join('&'));
  return done.accounts[0].transactions_created_count;
};

const ORDERS: readonly (readonly [Format, Format, Format])[] = [
  ['CSV', 'OFX', 'CAMT'],
  ['CSV', 'CAMT', 'OFX'],
  ['OFX', 'CSV', 'CAMT'],
  ['OFX', 'CAMT', 'CSV'],
  ['CAMT', 'CSV', 'OFX'],
  ['CAMT', 'OFX', 'CSV'],
];

describe('files of one account are one ledger', () => {
  test.each(ORDERS)('as %s, then %s, then %s', async (...formats) => {
    const user = await fileUser(await startImportApi());
    const created = [];
    for (const format of formats) created.push(await bring(user, FORMATS[format](ROWS)));
    expect(created).toEqual([ROWS.length, 0, 0]);
    expect(await user.rows()).toHaveLength(ROWS.length);
    expect(await user.accounts()).toHaveLength(1);
  });

  test.each(['CSV', 'OFX', 'CAMT'] as const)('as halves of %s that have days in common, and again', async (format) => {
    const user = await fileUser(await startImportApi());
    const halves = [ROWS.slice(0, 3), ROWS.slice(2), ROWS];
    const created = [];
    for (const rows of halves) created.push(await bring(user, FORMATS[format](rows)));
    expect(created).toEqual([3, 1, 0]);
    expect(await user.rows()).toHaveLength(ROWS.length);
  });
});
