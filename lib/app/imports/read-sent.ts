import type { FileRead, FileRefused, FileTaken, ReadFile } from '../../connectors/files/file-read.ts';
import type { AccountReason } from '../../domain/imports/import-preview.ts';
import type { ImportFault } from '../../domain/imports/import-record.ts';
import { goesOnFrom } from '../../domain/imports/same-account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { readPieces } from '../../store/table/read-pieces.ts';
import type { MemberData } from '../ledger/member-data.ts';
import { type MergeDeps, mergeFeed } from '../ledger/merge-feed.ts';
import { feedOfFile } from './file-feed.ts';
import type { FileSent } from './file-sent.ts';
import { roomFault } from './room-fault.ts';
import {
  ACCOUNT_AMBIGUOUS,
  ACCOUNT_UNSURE,
  type MappingNeeded,
  type MappingOpen,
  type TableDeps,
  type TableKnown,
  type TableToImport,
  tableOfFile,
} from './table-of-file.ts';

export interface ReadDeps extends TableDeps, MergeDeps {
  readonly readFile: ReadFile;
  readonly memberDataOf: (member: Member) => Promise<MemberData>;
}

/** What a file says by itself, read once; null for a table. */
export type ReadOnce = () => Promise<FileRead | null>;

/** A file that was read, with how that was done, and the account that it is for. */
export interface SentRead {
  readonly kind: 'read';
  readonly file: FileTaken;
  readonly table: TableToImport | null;
  readonly accountGuid: Guid<'ACT'> | null;
  readonly reason: AccountReason;
}

type NotRead = FileRefused | MappingNeeded | MappingOpen;

interface Reading {
  readonly readOnce: ReadOnce;
  readonly deps: ReadDeps;
}

/** Reads a file for its member, and says for which of its accounts. */
export const readSent = async (sent: FileSent, readOnce: ReadOnce, deps: ReadDeps): Promise<SentRead | NotRead> => {
  const found = await tableOfFile(sent, deps);
  if (found.kind === 'byHeader') return chooseAccount(found.choices, sent, { readOnce, deps });
  if (found.kind !== 'known') return found;
  return readKnown(found, sent, { readOnce, deps });
};

const readKnown = async (
  { table, accountGuid, reason }: TableKnown,
  { bytes, name, member }: FileSent,
  { readOnce, deps }: Reading,
): Promise<SentRead | FileRefused> => {
  const file = takenWhole((await readOnce()) ?? (await deps.readFile(bytes, { name, table })), accountGuid);
  if (file.kind === 'refused') return file;
  const fault = roomFault(await deps.memberDataOf(member), file);
  return fault === null ? { kind: 'read', file, table, accountGuid, reason } : { kind: 'refused', fault };
};

/** A file is read once for each of them, so there may not be many. */
const CHOICES_MAX = 8;

/** A file that has only the header of an account's files is of this account unless its balances say otherwise. */
const chooseAccount = async (
  choices: readonly TableKnown[],
  sent: FileSent,
  reading: Reading,
): Promise<SentRead | FileRefused> => {
  const replaced = new Set(sent.replaced.flatMap(({ accounts }) => accounts.map(({ accountGuid }) => accountGuid)));
  const [ofReplaced, ...further] = choices.filter(({ accountGuid }) => replaced.has(accountGuid));
  if (ofReplaced !== undefined && further.length === 0) {
    return readKnown({ ...ofReplaced, reason: 'rows_known' }, sent, reading);
  }
  const [only, ...others] = choices;
  if (only === undefined || others.length >= CHOICES_MAX) return refused(ACCOUNT_AMBIGUOUS);
  if (others.length === 0) {
    const read = await readKnown(only, sent, reading);
    if (read.kind === 'refused') return read;
    const reason = await reasonOf(read, sent, reading);
    return reason === null ? refused(ACCOUNT_UNSURE) : { ...read, reason };
  }
  const fitting: SentRead[] = [];
  for (const choice of choices) {
    const read = await readKnown(choice, sent, reading);
    const reason = read.kind === 'read' ? await reasonOf(read, sent, reading) : null;
    if (read.kind === 'read' && reason !== null && reason !== read.reason) fitting.push({ ...read, reason });
  }
  const [chosen, ...more] = fitting;
  return chosen === undefined || more.length > 0 ? refused(ACCOUNT_AMBIGUOUS) : chosen;
};

const refused = (fault: ImportFault): FileRefused => ({ kind: 'refused', fault });

/** Why the rows are those of the account; only its header where no balance says more. Null where the balances are others. */
const reasonOf = async (
  { file, table, accountGuid, reason }: SentRead,
  { member }: FileSent,
  { deps }: Reading,
): Promise<AccountReason | null> => {
  const [account] = file.accounts;
  const known = table?.account.balanceMinor ?? null;
  if (account?.kind !== 'account' || known === null) return reason;
  const balances = account.table?.balances ?? [];
  if (balances.length === 0) return reason;
  if (goesOnFrom(balances, known)) return 'balances_go_on';
  const { results } = await readPieces(() => mergeFeed(deps, member, feedOfFile(file, accountGuid), deps.clock()));
  return results.some(({ created }) => created < account.rows.rows.length) ? 'rows_known' : null;
};

/** The file, unless nothing of it can be taken over. */
const takenWhole = (file: FileRead, accountGuid: Guid<'ACT'> | null): FileRead => {
  if (file.kind === 'refused') return file;
  const failed = file.accounts.flatMap((account) => (account.kind === 'failed' ? [account] : []));
  const [first] = failed;
  if (first !== undefined && failed.length === file.accounts.length) {
    const { code, message, line } = first.fault;
    return { kind: 'refused', fault: { code, message: `${first.name || 'The only account'}: ${message}`, line } };
  }
  return accountGuid !== null && file.accounts.length > 1 ? SEVERAL_ACCOUNTS : file;
};

const SEVERAL_ACCOUNTS: FileRefused = {
  kind: 'refused',
  fault: {
    code: 'account.several',
    message: 'The file has several accounts, so no single account can be named for it.',
    line: null,
  },
};
