import { deleteImport as remove } from '../../../lib/app/imports/delete-import.ts';
import type { FileGiven, FileOwner } from '../../../lib/app/imports/file-sent.ts';
import type { FindOwner } from '../../../lib/app/imports/import-file.ts';
import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import { manifest as files } from '../../../lib/connectors/files/manifest.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentImport } from '../../../lib/present/imports/import.ts';
import type { ImportFunctionDeps, ImportRun } from '../import-deps.ts';
import { fileNameOf } from './file-name.ts';
import { readingAsked } from './reading-asked.ts';
import { CONNECTOR_OFF, OTHER_IMPORT_RUNS, PFM_REQUIRED, runImport } from './run-import.ts';

const NOT_FOR_FILES = problem(
  'ruleBroken',
  'Files can be imported into members of the institution File import, and into accounts of the manual member.',
);
const ACCOUNT_MISSING = problem('missing', 'account_guid: files for the manual member need one of its accounts.');
const ACCOUNT_UNKNOWN = problem('ruleBroken', 'account_guid is that of no account of this member.');

export const createImport: ImportRun<'createImport'> = async ({ params, query, raw }, caller, deps) => {
  const asked = { memberGuid: params.member_guid, accountGuid: query.account_guid ?? null };
  const [first, client] = await Promise.all([memberFor(asked, caller, deps), caller.client()]);
  const findOwner: FindOwner<Problem> = async (_readOnce, tryNumber) => {
    const found = tryNumber === 1 ? first : await memberFor(asked, caller, deps);
    if (isProblem(found)) return { kind: 'left', result: found };
    return isEnabledFor(files, client) ? { kind: 'found', owner: found } : { kind: 'left', result: CONNECTOR_OFF };
  };
  const file: FileGiven = {
    client,
    bytes: raw.body,
    name: fileNameOf(raw.headers),
    accountGuid: asked.accountGuid,
    ...readingAsked(query),
  };
  const shown = await runImport(file, { isDryRun: query.dry_run === true, findOwner }, deps);
  return isProblem(shown) ? shown : { body: { import: shown.import }, isRunningAlready: shown.isRunning };
};

export const deleteImport: ImportRun<'deleteImport'> = async ({ params }, { userGuid }, deps) => {
  const named = { userGuid, memberGuid: params.member_guid, importGuid: params.import_guid };
  const deleted = await remove(deps, named);
  switch (deleted.kind) {
    case 'undone':
      return { body: { import: presentImport(deleted.record, deleted.record.status) } };
    case 'running':
      return OTHER_IMPORT_RUNS;
    case 'missing':
      return NOT_FOUND;
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
): Promise<FileOwner | Problem> => {
  const { members, accounts: all } = await deps.accounts.list(caller.userGuid);
  const member = members.find(({ guid }) => guid === memberGuid);
  if (member === undefined) return NOT_FOUND;
  if (!member.isManual && !isFileImport(member)) return NOT_FOR_FILES;
  if (!hasPfm(member.useCases)) return PFM_REQUIRED;
  const accounts = all.flatMap((found) => (found.member.guid === memberGuid ? [found.account] : []));
  const owner = { member, accounts, newFor: null, isNamed: true };
  if (accountGuid === null) return member.isManual ? ACCOUNT_MISSING : owner;
  return accounts.some(({ guid }) => guid === accountGuid) ? owner : ACCOUNT_UNKNOWN;
};
