import type { FileSent } from '../../../lib/app/imports/file-sent.ts';
import { type ImportRefused, importFile, tryOutFile } from '../../../lib/app/imports/import-file.ts';
import type { MappingNeeded, MappingOpen } from '../../../lib/app/imports/table-of-file.ts';
import { undoImport } from '../../../lib/app/ledger/undo-import.ts';
import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import { manifest as files } from '../../../lib/connectors/files/manifest.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ImportFault } from '../../../lib/domain/imports/import-record.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentDryRun, presentImport } from '../../../lib/present/imports/import.ts';
import { presentMappingNeeded, wireNameOf } from '../../../lib/present/imports/import-mapping.ts';
import type { ImportFunctionDeps, ImportRun } from '../import-deps.ts';
import { fileNameOf } from './file-name.ts';
import { undoPlanOf } from './undo-plan.ts';

const NOT_FOR_FILES = problem(
  'ruleBroken',
  'Files can be imported into members of the institution File import, and into accounts of the manual member.',
);
const CONNECTOR_OFF = problem('forbidden', 'The client has disabled the connector files.');
const ACCOUNT_MISSING = problem('missing', 'account_guid: files for the manual member need one of its accounts.');
const ACCOUNT_UNKNOWN = problem('ruleBroken', 'account_guid is that of no account of this member.');
const PFM_REQUIRED = problem('forbidden', 'use_cases: only members with PFM have transactions.');
const OTHER_IMPORT_RUNS = problem(
  'conflict',
  'Another import into the member is running. Send the file again when it has ended.',
);

export const createImport: ImportRun<'createImport'> = async ({ params, query, raw }, caller, deps) => {
  const asked = { memberGuid: params.member_guid, accountGuid: query.account_guid ?? null };
  const [found, client] = await Promise.all([memberFor(asked, caller, deps), caller.client()]);
  if (isProblem(found)) return found;
  if (!isEnabledFor(files, client)) return CONNECTOR_OFF;
  const sent: FileSent = {
    ...found,
    client,
    bytes: raw.body,
    name: fileNameOf(raw.headers),
    accountGuid: asked.accountGuid,
    mappingGuid: query.mapping ?? null,
  };
  if (query.dry_run === true) {
    const tried = await tryOutFile(sent, deps);
    if (tried.kind !== 'triedOut') return notRead(tried);
    return { body: { import: presentDryRun(tried.file.format, tried.accounts) } };
  }
  const outcome = await importFile(sent, deps);
  switch (outcome.kind) {
    case 'imported': {
      const { record } = outcome;
      return {
        body: { import: presentImport(record, record.status) },
        isRunningAlready: record.status === 'RUNNING',
      };
    }
    case 'refused':
    case 'mappingNeeded':
    case 'mappingOpen':
      return notRead(outcome);
    case 'occupied':
      return OTHER_IMPORT_RUNS;
    case 'gone':
      return NOT_FOUND;
  }
};

/** Of an import that is UNDONE already, and of one that failed, there is nothing to remove. */
export const deleteImport: ImportRun<'deleteImport'> = async ({ params }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const { result, events } = await undoImport(deps, member, async () => {
    const records = await deps.imports.all(member);
    const record = records.find(({ guid }) => guid === params.import_guid);
    return record === undefined ? { kind: 'left', result: NOT_FOUND } : undoPlanOf(record, records, member);
  });
  await deps.announce(events);
  switch (result.kind) {
    case 'undone': {
      const record = await deps.imports.read(member, params.import_guid);
      return record === null ? NOT_FOUND : { body: { import: presentImport(record, record.status) } };
    }
    case 'running':
      return OTHER_IMPORT_RUNS;
    case 'gone':
      return NOT_FOUND;
    case 'left':
      return result.result;
  }
};

interface Asked {
  readonly memberGuid: Guid<'MBR'>;
  readonly accountGuid: Guid<'ACT'> | null;
}

/** The member that takes files, with the account that the caller names. */
const memberFor = async (
  { memberGuid, accountGuid }: Asked,
  caller: SessionCaller,
  deps: ImportFunctionDeps,
): Promise<Pick<FileSent, 'member' | 'accounts'> | Problem> => {
  const { members, accounts: all } = await deps.accounts.list(caller.userGuid);
  const member = members.find(({ guid }) => guid === memberGuid);
  if (member === undefined) return NOT_FOUND;
  if (!member.isManual && !isFileImport(member)) return NOT_FOR_FILES;
  if (!hasPfm(member.useCases)) return PFM_REQUIRED;
  const accounts = all.flatMap((found) => (found.member.guid === memberGuid ? [found.account] : []));
  if (accountGuid === null) return member.isManual ? ACCOUNT_MISSING : { member, accounts };
  return accounts.some(({ guid }) => guid === accountGuid) ? { member, accounts } : ACCOUNT_UNKNOWN;
};

/** Why nothing of a file was taken over. */
const notRead = (outcome: ImportRefused | MappingNeeded | MappingOpen): Problem => {
  switch (outcome.kind) {
    case 'refused':
      return fileRefused(outcome.fault);
    case 'mappingNeeded':
      return { ...MAPPING_NEEDED, beside: presentMappingNeeded(outcome) };
    case 'mappingOpen':
      return problem('missing', `mapping.${wireNameOf(outcome.field)} is not known: change the mapping first.`);
  }
};

const MAPPING_NEEDED = problem(
  'mappingNeeded',
  'mapping: say how the file is read. Send it again with the guid of this mapping, changed where it is unsure.',
);

/** `limit.rows: The file has more than 50000 rows (line 12).` */
const fileRefused = ({ code, message, line }: ImportFault): Problem =>
  problem('fileRefused', `${code}: ${message}${line === null ? '' : ` (line ${line})`}`);
