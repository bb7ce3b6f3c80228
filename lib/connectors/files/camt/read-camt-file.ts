import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { ImportFault } from '../../../domain/imports/import-record.ts';
import { decode } from '../decode.ts';
import type { FileAccount, FileRead, FileRefused } from '../file-read.ts';
import { refusalOf } from '../ofx/faults.ts';
import { ROWS_MAX, STATEMENTS_MAX } from '../ofx/limits.ts';
import { fileOfStatements, lineOf } from '../ofx/read-ofx.ts';
import { toFileAccount } from '../ofx/read-ofx-file.ts';
import { charsetOfDeclaration } from '../xml/charset.ts';
import { faultOfXml } from '../xml/faults.ts';
import { readXml, withLineFeeds, type XmlVisitor } from '../xml/read-xml.ts';
import { createDocuments } from './documents.ts';
import { type CamtDraft, createDraft, finishStatement, takePart } from './statement-draft.ts';

/**
 * Reads CAMT.052, .053 and .054 of ISO 20022, of any version. Time and memory are linear in the size of the file. An
 * account with a fault fails for itself; a file that is not well-formed to its end is refused as a whole.
 */
export const readCamtFile = (bytes: Uint8Array): FileRead =>
  bytes.length > FILE_BYTES_MAX ? refusedBy(refusalOf('limit.bytes', null)) : readCamtDocuments([bytes]);

/** Reads the statements of several documents as those of one file. */
export const readCamtDocuments = (files: readonly Uint8Array[]): FileRead => {
  const collector = createCollector();
  const documents = createDocuments();
  let charset = 'utf-8';
  for (const bytes of files) {
    const decoded = decode(bytes, charsetOfDeclaration);
    const text = withLineFeeds(decoded.text);
    charset = decoded.charset;
    const fault = readXml(text, collector.visitor, documents.add(text));
    if (fault !== null) return refusedBy(documents.placed(faultOfXml(fault.code, lineOf(documents.text(), fault.at))));
  }
  const file = fileOfStatements(collector.drafts.map(finishStatement), { text: documents.text(), charset });
  if (file.kind === 'refused') return refusedBy(documents.placed(refusalOf(file.code, file.line)));
  const accounts = file.accounts
    .map(toFileAccount)
    .map(asHeld)
    .map((account) => (account.kind === 'failed' ? { ...account, fault: documents.placed(account.fault) } : account));
  return { kind: 'read', format: 'CAMT', accounts };
};

const refusedBy = (fault: ImportFault): FileRefused => ({ kind: 'refused', fault });

/** The user may say later that an account of no known type is a debt: its balance is turned then. */
const asHeld = <T extends ReturnType<typeof toFileAccount>>(read: T): T | FileAccount =>
  read.kind === 'account' && read.account.accountType === 'UNKNOWN'
    ? { ...read, account: { ...read.account, balanceSign: 'asHeld' } }
    : read;

const STATEMENTS: ReadonlySet<string> = new Set(['Stmt', 'Rpt', 'Ntfctn']);

const createCollector = () => {
  const drafts: CamtDraft[] = [];
  let open: CamtDraft | null = null;
  let rows = 0;
  const visitor: XmlVisitor = {
    begin: (name, _, at) => {
      if (open !== null) return 'part';
      if (!STATEMENTS.has(name)) return 'outer';
      if (drafts.length >= STATEMENTS_MAX) return { code: 'limit.statements', at };
      open = createDraft(at);
      drafts.push(open);
      return 'outer';
    },
    part: (element) => {
      if (open !== null) rows += takePart(open, element);
      return rows > ROWS_MAX ? { code: 'limit.rows', at: element.at } : null;
    },
    end: (name) => {
      if (STATEMENTS.has(name)) open = null;
    },
  };
  return { drafts, visitor };
};
