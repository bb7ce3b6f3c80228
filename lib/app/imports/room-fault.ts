import type { FileTaken } from '../../connectors/files/file-read.ts';
import type { ImportFault } from '../../domain/imports/import-record.ts';
import { ACCOUNTS_MAX, ROWS_MAX } from '../../domain/upstream/feed-limits.ts';
import type { MemberData } from '../ledger/member-data.ts';

/** Twice as many as a file may have. All accounts of a member lie in one item, with those that were removed. */
const MEMBER_ACCOUNTS_MAX = 2 * ACCOUNTS_MAX;
/** As many rows as a merge may hold in memory: without a limit, file after file would make a member that no worker can merge. */
const MEMBER_ROWS_MAX = ROWS_MAX;

/** Why a file does not fit into a member beside what is there; null where it does. */
export const roomFault = ({ head, accounts: { accounts } }: MemberData, file: FileTaken): ImportFault | null => {
  const known = new Set(accounts.map(({ upstreamId }) => upstreamId));
  const [ids, counts] = [file.accounts.map(upstreamIdOf), file.accounts.map(rowCountOf)];
  const accountCount = accounts.length + ids.filter((id) => id !== null && !known.has(id)).length;
  if (accountCount > MEMBER_ACCOUNTS_MAX) return beyond('accounts', MEMBER_ACCOUNTS_MAX);
  const rowCount = head.index.chunks.reduce((sum, { count }) => sum + count, 0);
  return counts.reduce((sum, count) => sum + count, rowCount) > MEMBER_ROWS_MAX
    ? beyond('rows', MEMBER_ROWS_MAX)
    : null;
};

type FileAccounts = FileTaken['accounts'][number];

const upstreamIdOf = (one: FileAccounts): string | null => (one.kind === 'account' ? one.account.upstreamId : null);
const rowCountOf = (one: FileAccounts): number => (one.kind === 'account' ? one.rows.rows.length : 0);

const beyond = (what: string, max: number): ImportFault => ({
  code: `limit.member_${what}`,
  message: `With this file the member could have more than ${max} ${what}; import it into another member.`,
  line: null,
});
