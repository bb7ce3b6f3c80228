import type { FailedOfxAccount, OfxAccount, OfxFile } from '../../../lib/connectors/files/ofx/ofx-file.ts';
import { readOfx } from '../../../lib/connectors/files/ofx/read-ofx.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';

/** Files of our own, as banks write them: 1.x, where fields have no end tags. */

export const HEADER =
  'OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nSECURITY:NONE\r\nENCODING:USASCII\r\nCHARSET:1252\r\n' +
  'COMPRESSION:NONE\r\nOLDFILEUID:NONE\r\nNEWFILEUID:NONE\r\n\r\n';
export const HEADER_2 =
  '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n';

const SIGN_ON =
  '<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260201<LANGUAGE>ENG' +
  '<FI><ORG>First Bank<FID>4711</FI></SONRS></SIGNONMSGSRSV1>';

export interface StatementText {
  readonly currency?: string;
  /** Tags inside `BANKACCTFROM`. */
  readonly account?: string;
  readonly rows?: string;
  readonly from?: string;
  readonly to?: string;
  readonly balance?: string;
  readonly asOf?: string;
  /** Tags after the list of rows. */
  readonly more?: string;
}

export const BANK_ACCOUNT = '<BANKID>121000248<ACCTID>0001234567<ACCTTYPE>CHECKING';

export const bankStatement = ({
  currency = 'USD',
  account = BANK_ACCOUNT,
  rows = rowText(),
  from = '20260101',
  to = '20260131',
  balance = '100.00',
  asOf = '20260131',
  more = '',
}: StatementText = {}): string =>
  `<STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>${currency}` +
  `<BANKACCTFROM>${account}</BANKACCTFROM><BANKTRANLIST><DTSTART>${from}<DTEND>${to}\n${rows}</BANKTRANLIST>` +
  `<LEDGERBAL><BALAMT>${balance}<DTASOF>${asOf}</LEDGERBAL>${more}</STMTRS></STMTTRNRS>\n`;

export const cardStatement = (rows = rowText(), balances = '<LEDGERBAL><BALAMT>-250.00<DTASOF>20260131</LEDGERBAL>') =>
  '<CCSTMTTRNRS><TRNUID>1<CCSTMTRS><CURDEF>USD<CCACCTFROM><ACCTID>4111222233334444</CCACCTFROM>' +
  `<BANKTRANLIST><DTSTART>20260101<DTEND>20260131\n${rows}</BANKTRANLIST>${balances}</CCSTMTRS></CCSTMTTRNRS>\n`;

export interface RowText {
  readonly type?: string;
  readonly posted?: string;
  readonly amount?: string;
  readonly id?: string;
  readonly name?: string;
  /** Tags after the name. */
  readonly more?: string;
}

export const rowText = ({
  posted = '20260115',
  amount = '-12.34',
  type = amount.trim().startsWith('-') ? 'DEBIT' : 'CREDIT',
  id = 'F1',
  name = 'CORNER CAFE',
  more = '',
}: RowText = {}): string =>
  `<STMTTRN><TRNTYPE>${type}<DTPOSTED>${posted}<TRNAMT>${amount}<FITID>${id}<NAME>${name}\n${more}</STMTTRN>\n`;

export const ofxText = (statements = bankStatement(), header = HEADER): string =>
  `${header}<OFX>${SIGN_ON}<BANKMSGSRSV1>${statements}</BANKMSGSRSV1></OFX>\n`;

/** With one statement of a bank account and these rows. */
export const withRows = (...rows: readonly string[]): string => ofxText(bankStatement({ rows: rows.join('') }));

export const readText = (text: string): OfxFile => readOfx(new TextEncoder().encode(text));

/** Throws when the file is refused. */
export const accountsOf = (file: OfxFile): readonly (OfxAccount | FailedOfxAccount)[] => {
  if (file.kind === 'refused') throw new Error(`refused: ${file.code}`);
  return file.accounts;
};

/** The only account of the file; throws when it failed, or has company. */
export const accountOf = (file: OfxFile): OfxAccount => {
  const [account, ...others] = accountsOf(file);
  if (account?.kind !== 'account' || others.length > 0)
    throw new Error(JSON.stringify(accountsOf(file).map(outcomeOf)));
  return account;
};

/** The only account of the file; throws when it did not fail, or has company. */
export const failedOf = (file: OfxFile): FailedOfxAccount => {
  const [account, ...others] = accountsOf(file);
  if (account?.kind !== 'failed' || others.length > 0) throw new Error(JSON.stringify(accountsOf(file).map(outcomeOf)));
  return account;
};

/** What happened to an account, as one text. */
export const outcomeOf = (account: OfxAccount | FailedOfxAccount): string =>
  account.kind === 'failed' ? `failed ${account.name} ${account.code} ${account.line}` : `read ${account.account.name}`;

/** Amounts in minor units with their sign, in the order of the file. */
export const amountsOf = (rows: readonly FeedTransaction[]): readonly bigint[] => rows.map(signedMinorOf);

export const signedMinorOf = ({ type, amountMinor }: FeedTransaction): bigint =>
  type === 'DEBIT' ? -amountMinor : amountMinor;

export const idsOf = (rows: readonly FeedTransaction[]): readonly (string | null)[] =>
  rows.map(({ upstreamId }) => upstreamId);

export const textsOf = (rows: readonly FeedTransaction[]): readonly string[] =>
  rows.map(({ description }) => description);
