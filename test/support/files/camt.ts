import { readCamtFile } from '../../../lib/connectors/files/camt/read-camt-file.ts';
import type { FailedFileAccount, FileAccount, FileRead } from '../../../lib/connectors/files/file-read.ts';
import type { ChangedTransaction } from '../../../lib/domain/ledger/member-feed.ts';
import { rowLine } from './csv.ts';

/** CAMT files of made-up banks. */

const CONTAINERS = {
  '052': ['BkToCstmrAcctRpt', 'Rpt'],
  '053': ['BkToCstmrStmt', 'Stmt'],
  '054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
} as const;

export interface CamtText {
  readonly kind?: keyof typeof CONTAINERS;
  readonly version?: string;
  /** Each is what is in one statement. */
  readonly statements?: readonly string[];
}

export const camtText = ({ kind = '053', version = '08', statements = [statementText()] }: CamtText = {}): string => {
  const [message, container] = CONTAINERS[kind];
  const inside = statements.map((statement) => `<${container}><Id>1</Id>\n${statement}</${container}>\n`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.${version}">` +
    `<${message}><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-02-01T06:00:00</CreDtTm></GrpHdr>\n${inside}</${message}></Document>\n`
  );
};

export interface StatementText {
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
  readonly balances?: string;
  readonly entries?: readonly string[];
}

export const ACCOUNT =
  '<Acct><Id><IBAN>DE02 1203 0000 0000 2020 51</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Erika Muster</Nm></Ownr></Acct>';

export const statementText = ({
  account = ACCOUNT,
  from = '2026-01-01T00:00:00',
  to = '2026-01-31T23:59:59',
  balances = balanceText(),
  entries = [entryText()],
}: StatementText = {}): string =>
  `<FrToDt><FrDtTm>${from}</FrDtTm><ToDtTm>${to}</ToDtTm></FrToDt>\n${account}\n${balances}${entries.join('')}`;

export const balanceText = (code = 'CLBD', amount = '100.00', side = 'CRDT', day = '2026-01-31') =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt>` +
  `<CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>\n`;

export interface EntryText {
  readonly amount?: string;
  /** Attributes of the amount. */
  readonly currency?: string;
  readonly side?: string;
  readonly status?: string;
  readonly booked?: string;
  readonly valued?: string;
  /** Elements before the status, such as a reversal. */
  readonly flags?: string;
  readonly reference?: string;
  /** Each is what is in one payment. */
  readonly details?: readonly string[];
  readonly more?: string;
}

export const entryText = ({
  amount = '12.50',
  currency = ' Ccy="EUR"',
  side = 'DBIT',
  status = '<Sts><Cd>BOOK</Cd></Sts>',
  booked = '<BookgDt><Dt>2026-01-20</Dt></BookgDt>',
  valued = '<ValDt><Dt>2026-01-20</Dt></ValDt>',
  flags = '',
  reference = 'R1',
  details = [detailsText()],
  more = '',
}: EntryText = {}): string =>
  `<Ntry><Amt${currency}>${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${flags}${status}${booked}${valued}` +
  `<AcctSvcrRef>${reference}</AcctSvcrRef><NtryDtls>${details.map((one) => `<TxDtls>${one}</TxDtls>`).join('')}</NtryDtls>${more}</Ntry>\n`;

export interface DetailsText {
  readonly amount?: string;
  readonly creditor?: string;
  readonly creditorAccount?: string;
  readonly debtor?: string;
  readonly debtorAccount?: string;
  readonly text?: string;
  readonly more?: string;
}

const party = (name: string, text: string, account: string): string =>
  (text === '' ? '' : `<${name}><Pty><Nm>${text}</Nm></Pty></${name}>`) +
  (account === '' ? '' : `<${name}Acct><Id><IBAN>${account}</IBAN></Id></${name}Acct>`);

export const detailsText = ({
  amount = '',
  creditor = 'Corner Cafe',
  creditorAccount = '',
  debtor = '',
  debtorAccount = '',
  text = '',
  more = '',
}: DetailsText = {}): string =>
  `<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${amount === '' ? '' : `<Amt Ccy="EUR">${amount}</Amt>`}` +
  `<RltdPties>${party('Dbtr', debtor, debtorAccount)}${party('Cdtr', creditor, creditorAccount)}</RltdPties>` +
  `${text === '' ? '' : `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>`}${more}`;

export const withEntries = (...entries: readonly string[]): string =>
  camtText({ statements: [statementText({ entries })] });

/** A text, or the bytes of a file in another encoding. */
export const readText = (file: string | Uint8Array): FileRead =>
  readCamtFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);

/** Throws where the file is refused. */
export const accountsOf = (file: FileRead): readonly (FileAccount | FailedFileAccount)[] => {
  if (file.kind === 'refused') throw new Error(`${file.fault.code} in line ${file.fault.line}`);
  return file.accounts;
};

/** The only account of a text; throws where it failed, or has company. */
export const accountIn = (text: string | Uint8Array): FileAccount => {
  const [account, ...others] = accountsOf(readText(text));
  if (account?.kind !== 'account' || others.length > 0) throw new Error(JSON.stringify(account));
  return account;
};

export const rowsIn = (text: string | Uint8Array): readonly ChangedTransaction[] => accountIn(text).rows.rows;

/** As `rowLine` writes them. */
export const linesIn = (text: string | Uint8Array): readonly string[] => rowsIn(text).map(rowLine);

/** `code line` of the file, or of its only account. */
export const faultIn = (text: string | Uint8Array): string => {
  const file = readText(text);
  const account = file.kind === 'refused' ? file : file.accounts[0];
  const fault = account === undefined || account.kind === 'account' ? null : account.fault;
  return fault === null ? 'none' : `${fault.code} ${fault.line}`;
};
