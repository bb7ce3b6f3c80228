import type { ImportRecord, ReplacedCounts } from '../../domain/imports/import-record.ts';
import { shownStatus } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type UndoneRows, undoneRows } from '../../domain/ledger/imported-rows.ts';
import type { Member } from '../../domain/members/member.ts';
import { createTagReader } from '../../store/categories/tag-reader.ts';
import { importToItem } from '../../store/imports/import-item.ts';
import { createImportReader } from '../../store/imports/import-reader.ts';
import type { ItemTable, Put } from '../../store/table/table-client.ts';
import { readImportedRows } from '../ledger/read-imported-rows.ts';
import type { Undone } from '../ledger/stage-ledger.ts';

/** Imports that a file replaces. */
export interface ReplacedImports {
  readonly records: readonly ImportRecord[];
  readonly rows: UndoneRows;
}

export type ReplacedReader = ReturnType<typeof createReplacedReader>;

export const createReplacedReader = ({ table }: { readonly table: ItemTable }) => {
  const imports = createImportReader({ table });
  const tags = createTagReader({ table });
  return {
    /** Every import of the member, newest first. */
    all: imports.all,
    /** Those of `guids` that are COMPLETED, with their rows. */
    read: async (member: Member, guids: readonly Guid<'IMP'>[]): Promise<ReplacedImports> => {
      const records = await imports.all(member);
      const isReplaced = ({ guid, status }: ImportRecord): boolean => status === 'COMPLETED' && guids.includes(guid);
      const jobsOf = (isOne: (record: ImportRecord) => boolean) => records.filter(isOne).map(({ jobGuid }) => jobGuid);
      const rows = await readImportedRows(table, member, {
        undone: jobsOf(isReplaced),
        others: jobsOf((record) => record.status === 'COMPLETED' && !isReplaced(record)),
        earlier: jobsOf(({ status }) => status === 'UNDONE'),
      });
      const { taggings } = await tags.tagsAndTaggings(member.userGuid);
      const tagged = new Set<string>(taggings.map(({ transactionGuid }) => transactionGuid));
      return { records: records.filter(isReplaced), rows: undoneRows(rows, (guid) => tagged.has(guid)) };
    },
    /** Imports that have the rows, as few as have all of them that any import has. */
    having: async (member: Member, rows: readonly Guid<'TRN'>[]): Promise<readonly Guid<'IMP'>[]> => {
      const records = (await imports.all(member)).filter(({ status }) => status === 'COMPLETED');
      const { undone } = await readImportedRows(table, member, {
        undone: records.map(({ jobGuid }) => jobGuid),
        others: [],
        earlier: [],
      });
      return fewestWithAll(
        records.map(({ guid }, at) => {
          const named = undone[at];
          return {
            guid,
            rows: rows.filter((row) => named?.brought.has(row) === true || named?.found.has(row) === true),
          };
        }),
      );
    },
  };
};

interface RowsOfImport {
  readonly guid: Guid<'IMP'>;
  readonly rows: readonly Guid<'TRN'>[];
}

/** The import that has the most rows first, then the one that has the most of the others. */
const fewestWithAll = (imports: readonly RowsOfImport[]): readonly Guid<'IMP'>[] => {
  const [most] = imports.toSorted((a, b) => b.rows.length - a.rows.length);
  if (most === undefined || most.rows.length === 0) return [];
  const has = new Set(most.rows);
  const others = imports.map(({ guid, rows }) => ({ guid, rows: rows.filter((row) => !has.has(row)) }));
  return [most.guid, ...fewestWithAll(others)];
};

/** Why a file cannot replace what its user names. */
export type NotReplaceable =
  | 'unknown'
  | 'undone'
  | 'running'
  | 'failed'
  /** The file has none of the accounts that they brought rows to. */
  | 'otherAccounts';

/** The imports that a file is to replace, as they are now. */
export const findReplaced = async (
  member: Member,
  guids: readonly Guid<'IMP'>[],
  replaced: Pick<ReplacedReader, 'all'>,
): Promise<readonly ImportRecord[] | NotReplaceable> => {
  if (guids.length === 0) return [];
  const records = (await replaced.all(member)).filter(({ guid }) => guids.includes(guid));
  if (records.length < new Set(guids).size) return 'unknown';
  const statuses = records.map((record) => shownStatus(record, member.job?.guid ?? null));
  if (statuses.includes('RUNNING')) return 'running';
  if (statuses.includes('UNDONE')) return 'undone';
  return statuses.includes('FAILED') ? 'failed' : records;
};

/** Another file than that of the replaced imports. */
export const isOfOtherAccounts = ({ served, others }: Undone): boolean => others.all > 0 && served.all === 0;

export const replacedCounts = ({ served, others }: Undone): ReplacedCounts => ({
  changed: served.changed.length,
  removed: served.removed + others.removed,
  kept: served.kept + others.kept,
});

/** Marks the replaced imports, in the transaction that replaces their rows. */
export const replacedPuts = ({ records }: ReplacedImports, replacedBy: Guid<'IMP'>): readonly Put[] =>
  records.map((record) => ({ kind: 'put', item: importToItem({ ...record, status: 'UNDONE', replacedBy }) }));
