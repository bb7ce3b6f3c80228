import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { type Decoded, decode } from '../decode.ts';
import { formatOf } from '../format.ts';
import { charsetOfHeader } from './charset.ts';
import { ACCOUNTS_MAX } from './limits.ts';
import { linesOf } from './lines.ts';
import { mergeStatements } from './merge-statements.ts';
import type { FailedOfxAccount, OfxAccount, OfxFile, RefusalCode } from './ofx-file.ts';
import { readStatements } from './read-statements.ts';
import type { FailedStatement, Statement } from './statement.ts';

/**
 * Reads an OFX file, also QFX and QBO, of any version. Time and memory are linear in its size. Never throws for what a
 * file says: a file that cannot be read is refused as a whole, and an account with a fault fails for itself.
 */
export const readOfx = (bytes: Uint8Array): OfxFile => {
  if (bytes.length > FILE_BYTES_MAX) return refused('limit.bytes');
  const format = formatOf(bytes);
  if (format !== 'ofx') return refused(`file.${format}`);
  const { text, charset } = decode(bytes, charsetOfHeader);
  const read = readStatements(text);
  if (read.kind === 'limit') return refused(read.code, lineOf(text, read.at));
  return fileOfStatements(read.statements, { text, charset });
};

/** The accounts that statements are of, whatever format they were read from. */
export const fileOfStatements = (
  statements: readonly (Statement | FailedStatement)[],
  { text, charset }: Decoded,
): OfxFile => {
  const groups = byAccount(statements);
  const beyond = groups[ACCOUNTS_MAX];
  if (beyond !== undefined) return refused('limit.accounts', lineOf(text, beyond.at));
  return groups.length === 0
    ? refused('statement.none')
    : { kind: 'read', accounts: accountsOf(text, groups), charset };
};

const refused = (code: RefusalCode, line: number | null = null): OfxFile => ({ kind: 'refused', code, line });

export const lineOf = (text: string, at: number): number => linesOf(text, [at]).get(at) ?? 1;

/** The statements of one account; one that failed stands for all of them. */
type Group = { readonly at: number } & (FailedStatement | StatementGroup);

interface StatementGroup {
  readonly kind: 'statements';
  readonly first: Statement;
  readonly others: Statement[];
}

/** Accounts in the order of the file. */
const byAccount = (statements: readonly (Statement | FailedStatement)[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const id = statement.identity?.upstreamId ?? '';
    const group = groups.get(id);
    if (statement.kind === 'failed') {
      if (group?.kind !== 'failed') groups.set(id, statement);
    } else if (group === undefined) {
      groups.set(id, { kind: 'statements', at: statement.at, first: statement, others: [] });
    } else if (group.kind === 'statements') group.others.push(statement);
  }
  return [...groups.values()];
};

const accountsOf = (text: string, groups: readonly Group[]): readonly (OfxAccount | FailedOfxAccount)[] => {
  const lines = linesOf(
    text,
    groups.flatMap((group) => (group.kind === 'failed' ? [group.fault.at] : [])),
  );
  return groups.map((group) => {
    if (group.kind === 'statements') return mergeStatements([group.first, ...group.others]);
    const { identity, fault } = group;
    return {
      kind: 'failed',
      upstreamId: identity?.upstreamId ?? '',
      name: identity?.name ?? '',
      code: fault.code,
      line: lines.get(fault.at) ?? 1,
    };
  });
};
