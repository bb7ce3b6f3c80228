import { createHash } from 'node:crypto';
import { manifest } from '../../../lib/connectors/files/manifest.ts';
import { importConformance } from '../../support/conformance/conformance.ts';
import type { FakeAccount, FakeRow } from '../../support/conformance/fake.ts';
import { bankStatement, ofxText, rowText } from '../../support/files/ofx.ts';

const compact = (date: string): string => date.replaceAll('-', '');

const digitsOf = (id: string): string =>
  createHash('sha256').update(id).digest('hex').replaceAll(/\D/g, '').padEnd(10, '0').slice(0, 10);

const rowOf = ({ id, amount, description, date }: FakeRow): string =>
  rowText({ id, amount, name: description, posted: compact(date), type: amount.startsWith('-') ? 'DEBIT' : 'CREDIT' });

const pendingOf = (rows: readonly FakeRow[]): string => {
  const pending = rows.filter(({ isPending }) => isPending);
  return pending.length === 0 ? '' : `<BANKTRANLISTP><DTASOF>20261121${pending.map(rowOf).join('')}</BANKTRANLISTP>`;
};

const statementOf = ({ id, type, currency, balance, rows, fails }: FakeAccount): string => {
  const days = rows.map(({ date }) => compact(date)).toSorted();
  const text = bankStatement({
    currency,
    account: `<BANKID>121000248<ACCTID>${digitsOf(id)}<ACCTTYPE>${type}`,
    rows: rows.flatMap((row) => (row.isPending ? [] : [rowOf(row)])).join(''),
    more: pendingOf(rows),
    from: days[0] ?? '20260101',
    to: days.at(-1) ?? '20260101',
    balance,
    asOf: days.at(-1) ?? '20260101',
  });
  const broken = fails === true ? text.replaceAll('<TRNAMT>', '<TRNAMT>x') : text;
  return type === 'CREDIT_CARD'
    ? broken
        .replaceAll('STMTTRNRS', 'CCSTMTTRNRS')
        .replaceAll('<STMTRS>', '<CCSTMTRS>')
        .replaceAll('</STMTRS>', '</CCSTMTRS>')
        .replaceAll('BANKACCTFROM', 'CCACCTFROM')
        .replace('<BANKID>121000248', '')
        .replace(`<ACCTTYPE>${type}`, '')
    : broken;
};

importConformance({
  manifest,
  fileOf: ({ accounts }) => ofxText(accounts.map(statementOf).join('')),
  optional: [/<DTSTART>\d+<DTEND>\d+/, /<FI>.*?<\/FI>/, /<TRNUID>1/, /<LANGUAGE>ENG/, /<LEDGERBAL>.*?<\/LEDGERBAL>/],
  withUnknown: (file) =>
    file
      .replaceAll('<FITID>', '<X.NEW>1<Y.MORE>text & more\n<FITID>')
      .replaceAll('<BANKTRANLIST>', '<Z.LIST><A>1</Z.LIST><BANKTRANLIST>'),
});
