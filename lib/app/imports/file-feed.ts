import type { FailedFileAccount, FileAccount, FileTaken } from '../../connectors/files/file-read.ts';
import type { KnownAccount } from '../../domain/accounts/account.ts';
import type { AccountReason, ImportPreview } from '../../domain/imports/import-preview.ts';
import type { ImportedAccount, ImportFault } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { MemberFeed } from '../../domain/ledger/member-feed.ts';
import type { AccountOutcome } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { AccountResult, MergedFeed } from '../ledger/merge-feed.ts';
import { daysOf, previewOf } from './preview-of-file.ts';
import type { ReplacedReader } from './replaced-imports.ts';

/** What a commit takes of a file. `boundTo`: the account that its only account is. */
export const feedOfFile = ({ accounts }: FileTaken, boundTo: Guid<'ACT'> | null): MemberFeed => ({
  accounts: accounts.filter(isTaken).map(({ account, rows, holdings }) => ({
    // Without an id of its own, a bound account is found again by the account that it is bound to.
    account: boundTo !== null && account.upstreamId === '' ? { ...account, upstreamId: boundTo } : account,
    ...(boundTo !== null && { boundTo }),
    transactions: { kind: 'arrived', value: rows },
    holdings: holdings === null ? null : { kind: 'arrived', value: holdings },
  })),
});

const isTaken = (account: FileAccount | FailedFileAccount): account is FileAccount => account.kind === 'account';

/** What the job's record says of the accounts of which nothing was taken over. */
export const failedOutcomes = ({ accounts }: FileTaken): readonly AccountOutcome[] =>
  accounts.flatMap((account) =>
    isTaken(account)
      ? []
      : [
          {
            accountGuid: null,
            name: account.name,
            institutionName: null,
            outcome: 'failed',
            failure: account.fault.code,
            roundedCount: 0,
            servedFrom: null,
            servedTo: null,
          },
        ],
  );

const REMOVED: ImportFault = {
  code: 'account.removed',
  message: 'The user has removed this account, so nothing of it is taken over.',
  line: null,
};

/** The accounts of a file before anything is committed: in its order, without counts. */
export const accountsExpected = ({ accounts }: FileTaken): readonly ImportedAccount[] =>
  accounts.map((one) => ({
    accountGuid: null,
    name: isTaken(one) ? one.account.name : one.name,
    upstreamId: isTaken(one) ? one.account.upstreamId : one.upstreamId,
    counts: null,
    servedFrom: null,
    servedTo: null,
    fault: isTaken(one) ? null : one.fault,
  }));

/** The accounts of a file with what became of them. `results` are of those that are in its feed, in the same order. */
export const accountsImported = (file: FileTaken, results: readonly AccountResult[]): readonly ImportedAccount[] => {
  const rest = results.values();
  return accountsExpected(file).map((expected, index) => {
    const read = file.accounts[index];
    if (read?.kind !== 'account') return expected;
    const { value: result } = rest.next();
    if (result === undefined) throw new Error('An account of the file has no result');
    if (result.isBlocked) return { ...expected, fault: REMOVED };
    const days = daysOf(read.rows.rows);
    return {
      ...expected,
      accountGuid: result.guid,
      counts: { rows: read.rows.rows.length, created: result.created, updated: result.updated },
      // A table says of no days that they are whole; its rows say which ones it has.
      servedFrom: read.rows.servedFrom ?? days?.first ?? null,
      servedTo: read.rows.servedTo ?? days?.last ?? null,
    };
  });
};

/** An account of a file that was only tried out. */
export interface TriedAccount {
  readonly account: ImportedAccount;
  /** Null where nothing of the account would be taken over. */
  readonly preview: ImportPreview | null;
}

/** In a dry run a new account has no guid, because it is not made. */
export const accountsTriedOut = (
  file: FileTaken,
  { results, accounts, ledger }: Pick<MergedFeed, 'results' | 'accounts' | 'ledger'>,
  reason: AccountReason,
): readonly TriedAccount[] => {
  const made = new Set<string>(results.filter(({ isNew }) => isNew).map(({ guid }) => guid));
  const after = new Map<string | null, KnownAccount>(accounts.map((account) => [account.guid, account]));
  return accountsImported(file, results).map((account, at) => {
    const [read, stored] = [file.accounts[at], after.get(account.accountGuid)];
    if (account.accountGuid === null || read?.kind !== 'account' || stored === undefined) {
      return { account, preview: null };
    }
    const isNew = made.has(account.accountGuid);
    return {
      account: isNew ? { ...account, accountGuid: null } : account,
      preview: previewOf(read, {
        after: stored,
        reason: isNew ? 'new' : reason,
        merged: ledger.byAccount.get(stored.ordinal) ?? null,
      }),
    };
  });
};

/** With the imports whose rows would be there twice. */
export const withImports = (
  accounts: readonly TriedAccount[],
  member: Member,
  { having }: Pick<ReplacedReader, 'having'>,
): Promise<readonly TriedAccount[]> =>
  Promise.all(
    accounts.map(async ({ account, preview }) => {
      if (preview?.changes == null) return { account, preview };
      const { changes } = preview;
      return { account, preview: { ...preview, changes: { ...changes, imports: await having(member, changes.rows) } } };
    }),
  );
