import type { FileRefused } from '../../connectors/files/file-read.ts';
import type { UndoneRows } from '../../domain/ledger/imported-rows.ts';
import type { Member } from '../../domain/members/member.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import { type MergedFeed, mergeFeed } from '../ledger/merge-feed.ts';
import { feedOfFile } from './file-feed.ts';
import type { FileGiven, FileOwner } from './file-sent.ts';
import { type ReadDeps, type ReadOnce, readSent, type SentRead } from './read-sent.ts';
import { findReplaced, isOfOtherAccounts, type NotReplaceable, type ReplacedReader } from './replaced-imports.ts';
import type { MappingNeeded, MappingOpen } from './table-of-file.ts';

/** The file cannot replace the imports that its user names. */
export interface NotReplaced {
  readonly kind: 'notReplaced';
  readonly why: NotReplaceable;
}

interface ReplacingRead extends SentRead {
  /** What the file would make of the ledger; null where it replaces nothing. */
  readonly merged: MergedFeed | null;
}

interface ReplacingDeps extends ReadDeps {
  readonly replaced: ReplacedReader;
}

/**
 * Reads a file, and says whether it can replace the imports that its user names. It has to be whole: rows of an account that
 * cannot be read would be removed.
 */
export const readReplacing = async (
  given: FileGiven & FileOwner,
  readOnce: ReadOnce,
  deps: ReplacingDeps,
): Promise<ReplacingRead | FileRefused | MappingNeeded | MappingOpen | NotReplaced> => {
  const { member, replaces } = given;
  const replaced = await findReplaced(member, replaces, deps.replaced);
  if (typeof replaced === 'string') return { kind: 'notReplaced', why: replaced };
  const read = await readSent({ ...given, replaced }, readOnce, deps);
  if (read.kind !== 'read' || replaced.length === 0) return read.kind === 'read' ? { ...read, merged: null } : read;
  const failed = read.file.accounts.find((account) => account.kind === 'failed');
  if (failed?.kind === 'failed') return { kind: 'refused', fault: failed.fault };
  const { rows } = await deps.replaced.read(member, replaces);
  const merged = await mergeRead(member, read, deps, rows);
  return isOfOtherAccounts(merged.ledger.undone) ? { kind: 'notReplaced', why: 'otherAccounts' } : { ...read, merged };
};

/** `undone`: the rows of the imports that the file replaces. */
export const mergeRead = (
  member: Member,
  { file, accountGuid }: SentRead,
  deps: ReadDeps,
  undone?: UndoneRows,
): Promise<MergedFeed> => {
  const feed = { ...feedOfFile(file, accountGuid), ...(undone && { undone }) };
  return readPieces(() => mergeFeed(deps, member, feed, deps.clock()));
};
