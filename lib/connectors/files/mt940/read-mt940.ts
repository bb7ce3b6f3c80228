import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { decode } from '../decode.ts';
import { readFields } from './fields.ts';
import { ACCOUNTS_MAX, type LimitCode, ROWS_MAX, STATEMENTS_MAX } from './limits.ts';
import type { FailedStatement, RefusalCode, Statement } from './mt940-file.ts';
import { createDraft, finishDraft, type StatementDraft, takeField } from './statement.ts';

export type Mt940File =
  | { readonly kind: 'read'; readonly statements: readonly (Statement | FailedStatement)[]; readonly charset: string }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly line: number | null };

/**
 * Reads a file of SWIFT messages MT940 and MT942, with their blocks or bare, in the dialects of banks. Time and memory are
 * linear in its size. Never throws for what a file says: a statement with a fault fails for itself.
 */
export const readMt940 = (bytes: Uint8Array): Mt940File => {
  if (bytes.length > FILE_BYTES_MAX) return refused('limit.bytes', null);
  const { text, charset } = decode(bytes, charsetOf);
  const collector = createCollector();
  const passed = readFields(text, collector);
  if (passed !== null) return refused(passed.code, passed.line);
  const statements = collector.finish();
  const accounts = new Set(statements.map(({ account, currencyCode }) => `${account} ${currencyCode}`));
  if (accounts.size > ACCOUNTS_MAX) return refused('limit.accounts', null);
  return statements.length === 0 ? refused('statement.none', null) : { kind: 'read', statements, charset };
};

const refused = (code: RefusalCode, line: number | null): Mt940File => ({ kind: 'refused', code, line });

/** Enough for the first balance, whatever stands before it. */
const HEAD_BYTES = 8_192;
/** Currencies of countries whose banks write windows-1250; all others write windows-1252 or only characters of SWIFT. */
const CENTRAL = /:6[02][FM]:[CD]\d{6}(?:PLN|CZK|HUF|RON)/;

const charsetOf = (bytes: Uint8Array): string =>
  CENTRAL.test(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')) ? 'windows-1250' : 'windows-1252';

const createCollector = () => {
  const drafts: StatementDraft[] = [];
  let open: StatementDraft | null = null;
  let messageKind: string | null = null;
  let rows = 0;

  const begin = (line: number, account: string): StatementDraft => {
    const draft = createDraft({ line, account, messageKind });
    drafts.push(draft);
    return draft;
  };

  return {
    opened: (kind: string | null): void => {
      open = null;
      messageKind = kind ?? '';
    },
    closed: (): void => {
      if (open !== null) open.isEnded = true;
      open = null;
      messageKind = null;
    },
    field: (field: Parameters<typeof takeField>[1]): LimitCode | null => {
      if (field.tag === '61') rows += 1;
      if (rows > ROWS_MAX) return 'limit.rows';
      if (open === null || field.tag === '20' || beginsAnew(field.tag, open)) {
        const account = field.tag.startsWith('60') ? (open?.account ?? '') : '';
        open = begin(field.line, account);
      }
      takeField(open, field);
      return drafts.length > STATEMENTS_MAX ? 'limit.statements' : null;
    },
    finish: (): readonly (Statement | FailedStatement)[] => drafts.filter(saysAnything).map(finishDraft),
  };
};

/** Some banks write `:20:` once for the statements of several accounts. */
const beginsAnew = (tag: string, { closing }: StatementDraft): boolean =>
  closing !== null && (tag === '25' || tag === '60F' || tag === '60M');

/** What stands behind a message, such as a text for its reader, is none. */
const saysAnything = ({ account, opening, closing, entries, isInterim, fault }: StatementDraft): boolean =>
  account !== '' || opening !== null || closing !== null || entries.length > 0 || isInterim || fault !== null;
