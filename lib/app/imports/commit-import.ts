import type { FileTaken } from '../../connectors/files/file-read.ts';
import type { ImportRecord } from '../../domain/imports/import-record.ts';
import { type Guid, toGuid, uuidOf } from '../../domain/kernel/guid.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { Member } from '../../domain/members/member.ts';
import { importToItem } from '../../store/imports/import-item.ts';
import { keptToItem } from '../../store/imports/import-mapping-item.ts';
import { importedRowsPut } from '../../store/ledger/imported-rows-item.ts';
import type { Put } from '../../store/table/table-client.ts';
import { type CommitDeps, commitFeed } from '../jobs/commit-feed.ts';
import type { StepOutcome, StepTaken } from '../jobs/write-step.ts';
import type { AccountResult } from '../ledger/merge-feed.ts';
import { accountsImported, failedOutcomes, feedOfFile } from './file-feed.ts';
import { type ReplacedReader, replacedCounts, replacedPuts } from './replaced-imports.ts';
import type { TableToImport } from './table-of-file.ts';

export interface ReadImport {
  readonly record: ImportRecord;
  readonly file: FileTaken;
  readonly boundTo: Guid<'ACT'> | null;
  /** Null for files of other formats than CSV. */
  readonly table: TableToImport | null;
}

export interface ImportCommitDeps extends CommitDeps {
  readonly clock: () => number;
  readonly replaced: Pick<ReplacedReader, 'read'>;
}

export interface CommittedImport {
  readonly outcome: StepOutcome;
  /** As it was written with the commit. */
  readonly record: ImportRecord;
}

/** Makes the rows of a file visible, all at once, and ends the job and the import with them. */
export const commitImport = async (
  step: StepTaken,
  { record, file, boundTo, table }: ReadImport,
  deps: ImportCommitDeps,
  log: Log,
): Promise<CommittedImport> => {
  let completed = record;
  const { replaces } = record;
  // While the job runs, no other import of the member begins, and none is undone.
  const replaced = replaces === null ? null : await deps.replaced.read(step.member, replaces.guids);
  const feed = { ...feedOfFile(file, boundTo), ...(replaced !== null && { undone: replaced.rows }) };
  const outcome = await commitFeed(
    step,
    {
      feed,
      details: feed.accounts.map(() => ({ numbers: null, owners: null, failure: null })),
      failed: failedOutcomes(file),
      hasMore: false,
      sentence: null,
      notices: [],
      fetchedAtMs: deps.clock(),
      writesWith: ({ results, named, undone }) => {
        completed = {
          ...record,
          status: 'COMPLETED',
          accounts: accountsImported(file, results),
          replaces: replaces === null ? null : { ...replaces, counts: replacedCounts(undone) },
        };
        return [
          { kind: 'put', item: importToItem(completed) },
          importedRowsPut({ ...record, memberOrdinal: step.member.ordinal }, named),
          ...(replaced === null ? [] : replacedPuts(replaced, record.guid)),
          ...keptMapping(step.member, { file, table, boundTo }, results),
        ];
      },
    },
    deps,
    log,
  );
  return { outcome, record: completed };
};

/**
 * The mapping that a file was sent with is that of its accounts from now on. Where it is kept already, it is that of accounts
 * which the file is the first to name.
 */
const keptMapping = (
  member: Member,
  { file, table, boundTo }: Pick<ReadImport, 'file' | 'table' | 'boundTo'>,
  results: readonly AccountResult[],
): readonly Put[] => {
  if (table === null) return [];
  const taken = file.accounts.filter((account) => account.kind === 'account');
  return taken.flatMap((account, at) => {
    const result = results[at];
    const accountKey = account.table?.key ?? null;
    const isKept = table.mappingGuid === null && (accountKey === null || isKnown(table, accountKey, boundTo));
    if (result === undefined || result.isBlocked || isKept) return [];
    const { mapping, mappingGuid } = table;
    const guid = mappingGuid ?? toGuid('MAP', uuidOf(result.guid));
    return [{ kind: 'put', item: keptToItem({ guid, mapping, accountGuid: result.guid, accountKey }, member) }];
  });
};

const isKnown = ({ keyed = [] }: TableToImport, accountKey: string, boundTo: Guid<'ACT'> | null): boolean =>
  boundTo === null && keyed.some(({ key }) => key === accountKey);
