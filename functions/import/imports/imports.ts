import { type FileSent, importFile, tryOutFile } from '../../../lib/app/imports/import-file.ts';
import { undoImport } from '../../../lib/app/ledger/undo-import.ts';
import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import { manifest as files } from '../../../lib/connectors/files/manifest.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ImportFault } from '../../../lib/domain/imports/import-record.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentDryRun, presentImport } from '../../../lib/present/imports/import.ts';
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
  const [member, client] = await Promise.all([memberFor(asked, caller, deps), caller.client()]);
  if (isProblem(member)) return member;
  if (!isEnabledFor(files, client)) return CONNECTOR_OFF;
  const sent: FileSent = {
    member,
    client,
    bytes: raw.body,
    name: fileNameOf(raw.headers),
    accountGuid: asked.accountGuid,
  };
  if (query.dry_run === true) {
    const tried = await tryOutFile(sent, deps);
    if (tried.kind === 'refused') return fileRefused(tried.fault);
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
      return fileRefused(outcome.fault);
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
): Promise<Member | Problem> => {
  const { members, accounts } = await deps.accounts.list(caller.userGuid);
  const member = members.find(({ guid }) => guid === memberGuid);
  if (member === undefined) return NOT_FOUND;
  if (!member.isManual && !isFileImport(member)) return NOT_FOR_FILES;
  if (!hasPfm(member.useCases)) return PFM_REQUIRED;
  if (accountGuid === null) return member.isManual ? ACCOUNT_MISSING : member;
  const isOfMember = accounts.some(
    ({ account, member: { guid } }) => guid === memberGuid && account.guid === accountGuid,
  );
  return isOfMember ? member : ACCOUNT_UNKNOWN;
};

/** `limit.rows: The file has more than 50000 rows (line 12).` */
const fileRefused = ({ code, message, line }: ImportFault): Problem =>
  problem('fileRefused', `${code}: ${message}${line === null ? '' : ` (line ${line})`}`);
