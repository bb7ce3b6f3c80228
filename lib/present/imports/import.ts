import type { fileImport, userImport } from '../../contract/imports/import-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { ImportPreview } from '../../domain/imports/import-preview.ts';
import type { ImportedAccount, ImportFormat, ImportRecord, ImportStatus } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { NO_PREVIEW, presentPreview } from './import-preview.ts';

export const presentImport = (record: ImportRecord, status: ImportStatus): WireOf<typeof fileImport> => ({
  accounts: record.accounts.map(presentAccount),
  format: record.format,
  guid: record.guid,
  is_dry_run: false,
  job_guid: record.jobGuid,
  replaced_by_guid: record.replacedBy,
  replaces: presentReplaces(record.replaces),
  status,
});

interface Tried {
  readonly account: ImportedAccount;
  readonly preview: ImportPreview | null;
}

interface DryRun {
  readonly format: ImportFormat;
  readonly accounts: readonly Tried[];
  readonly replaces: ImportRecord['replaces'];
}

/** What an import would bring. */
export const presentDryRun = ({ format, accounts, replaces }: DryRun): WireOf<typeof fileImport> => ({
  accounts: accounts.map(({ account, preview }) => ({
    ...presentAccount(account),
    ...(preview !== null && presentPreview(preview)),
  })),
  format,
  guid: null,
  is_dry_run: true,
  job_guid: null,
  replaced_by_guid: null,
  replaces: presentReplaces(replaces),
  status: 'COMPLETED',
});

const presentReplaces = (replaces: ImportRecord['replaces']): WireOf<typeof fileImport>['replaces'] =>
  replaces === null
    ? null
    : {
        import_guids: [...replaces.guids],
        transactions_kept_count: replaces.counts?.kept ?? null,
        transactions_removed_count: replaces.counts?.removed ?? null,
        transactions_updated_count: replaces.counts?.changed ?? null,
      };

const presentAccount = (account: ImportedAccount): WireOf<typeof fileImport>['accounts'][number] => ({
  ...NO_PREVIEW,
  error: account.fault,
  guid: account.accountGuid,
  name: account.name,
  served_from: account.servedFrom,
  served_to: account.servedTo,
  transactions_count: account.counts?.rows ?? null,
  transactions_created_count: account.counts?.created ?? null,
  transactions_updated_count: account.counts?.updated ?? null,
  upstream_id: account.upstreamId,
});

/** `memberGuid` is null where the import would create the member. */
export const presentUserImport = (
  shown: WireOf<typeof fileImport>,
  memberGuid: Guid<'MBR'> | null,
): WireOf<typeof userImport> => ({ ...shown, member_guid: memberGuid });
