import type { FailedFileAccount, FileAccount, FileRead } from '../../../lib/connectors/files/file-read.ts';
import { readMt940File } from '../../../lib/connectors/files/mt940/read-mt940-file.ts';
import { signedMinorOf } from './ofx.ts';

/** Files of our own, as banks write them. */

export interface StatementText {
  readonly account?: string;
  readonly currency?: string;
  readonly opening?: string;
  /** Fields between the balances, one a line. */
  readonly rows?: readonly string[];
  readonly closing?: string;
  /** Fields behind the closing balance. */
  readonly after?: readonly string[];
}

export const statementText = ({
  account = '12345678/1234567890',
  currency = 'EUR',
  opening = 'C260101EUR1000,00',
  rows = [':61:2601200120D12,50NMSCNONREF', ':86:BAKERY'],
  closing = 'C260131EUR987,50',
  after = [],
}: StatementText = {}): string =>
  [
    ':20:STARTUMS',
    `:25:${account}`,
    ':28C:00001/001',
    `:60F:${opening.replace('EUR', currency)}`,
    ...rows,
    `:62F:${closing.replace('EUR', currency)}`,
    ...after,
    '-',
    '',
  ].join('\r\n');

/** Of an account with one row out of 12.50, the information in the form of a bank. */
export const withInformation = (...information: readonly string[]): string =>
  statementText({
    rows: [':61:2601200120D12,50NMSCNONREF', ...information.map((line, at) => (at === 0 ? `:86:${line}` : line))],
  });

export const inBlocks = (text: string, kind = '940'): string =>
  `{1:F01BANKDEFFXXXX0000000000}{2:I${kind}BANKDEFFXXXXN}{4:\r\n${text.replace(/-\r\n$/, '-}')}`;

export const readText = (text: string, charset: BufferEncoding = 'utf8'): FileRead =>
  readMt940File(Buffer.from(text, charset));

/** Throws when the file is refused. */
export const accountsOf = (file: FileRead): readonly (FileAccount | FailedFileAccount)[] => {
  if (file.kind === 'refused') throw new Error(`refused: ${file.fault.code}`);
  return file.accounts;
};

/** The only account of the file; throws when it failed, or has company. */
export const accountOf = (file: FileRead): FileAccount => {
  const [account, ...others] = accountsOf(file);
  if (account?.kind !== 'account' || others.length > 0) throw new Error(accountsOf(file).map(outcomeOf).join());
  return account;
};

/** What happened to an account, as one text. */
export const outcomeOf = (account: FileAccount | FailedFileAccount): string =>
  account.kind === 'failed'
    ? `failed ${account.name} ${account.fault.code} ${account.fault.line}`
    : `read ${account.account.name} ${account.rows.rows.length}`;

export const rowsIn = (text: string): readonly string[] =>
  accountOf(readText(text)).rows.rows.map(
    (row) => `${row.transactedOn} ${row.postedOn} ${signedMinorOf(row)} ${row.currencyCode} ${row.description}`,
  );

/** The only row of a file. */
export const rowIn = (text: string) => {
  const [row, ...others] = accountOf(readText(text)).rows.rows;
  if (row === undefined || others.length > 0) throw new Error('not one row');
  return row;
};
