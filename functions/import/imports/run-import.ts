import type { FileGiven } from '../../../lib/app/imports/file-sent.ts';
import { type FindOwner, importFile, type NotRead, tryOutFile } from '../../../lib/app/imports/import-file.ts';
import type { NotReplaceable } from '../../../lib/app/imports/replaced-imports.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { fileImport } from '../../../lib/contract/imports/import-schema.ts';
import type { WireOf } from '../../../lib/contract/kernel/wire.ts';
import { USER_GONE } from '../../../lib/contract/members/creation-problems.ts';
import type { ImportFault } from '../../../lib/domain/imports/import-record.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { presentDryRun, presentImport } from '../../../lib/present/imports/import.ts';
import { presentMappingNeeded, wireNameOf } from '../../../lib/present/imports/import-mapping.ts';
import type { ImportFunctionDeps } from '../import-deps.ts';

export const CONNECTOR_OFF = problem('forbidden', 'The client has disabled the connector files.');
export const PFM_REQUIRED = problem('forbidden', 'use_cases: only members with PFM have transactions.');
export const OTHER_IMPORT_RUNS = problem(
  'conflict',
  'Another import into the member is running. Send the file again when it has ended.',
);

interface Asked {
  readonly isDryRun: boolean;
  readonly findOwner: FindOwner<Problem>;
}

interface ImportShown {
  readonly import: WireOf<typeof fileImport>;
  readonly isRunning: boolean;
  /** Null where the member is not stored. */
  readonly memberGuid: Guid<'MBR'> | null;
}

/** Imports a file, or tries it out. */
export const runImport = (given: FileGiven, asked: Asked, deps: ImportFunctionDeps): Promise<ImportShown | Problem> =>
  asked.isDryRun ? tryOut(given, asked, deps) : importInto(given, asked, deps);

const tryOut = async (given: FileGiven, { findOwner }: Asked, deps: ImportFunctionDeps) => {
  const tried = await tryOutFile(given, findOwner, deps);
  if (tried.kind === 'left') return tried.result;
  if (tried.kind !== 'triedOut') return notRead(tried);
  const { file, accounts, owner, replaces } = tried;
  const memberGuid = owner.newFor === null ? owner.member.guid : null;
  return { import: presentDryRun({ format: file.format, accounts, replaces }), isRunning: false, memberGuid };
};

const importInto = async (given: FileGiven, { findOwner }: Asked, deps: ImportFunctionDeps) => {
  const outcome = await importFile(given, findOwner, deps);
  switch (outcome.kind) {
    case 'imported': {
      const { record } = outcome;
      const { status, memberGuid } = record;
      return { import: presentImport(record, status), isRunning: status === 'RUNNING', memberGuid };
    }
    case 'refused':
    case 'mappingNeeded':
    case 'mappingOpen':
    case 'notReplaced':
      return notRead(outcome);
    case 'occupied':
      return OTHER_IMPORT_RUNS;
    case 'userGone':
      return USER_GONE;
    case 'left':
      return outcome.result;
  }
};

/** Why nothing of a file was taken over. */
const notRead = (outcome: NotRead): Problem => {
  switch (outcome.kind) {
    case 'refused':
      return fileRefused(outcome.fault);
    case 'mappingNeeded':
      return { ...MAPPING_NEEDED, extras: presentMappingNeeded(outcome) };
    case 'mappingOpen':
      return problem('missing', `mapping.${wireNameOf(outcome.field)} is not known: change the mapping first.`);
    case 'notReplaced':
      return NOT_REPLACED[outcome.why];
  }
};

/** The same for imports that are not there and for those of others. */
export const REPLACED_UNKNOWN = problem(
  'notFound',
  'replaces: there is no such import of the member that the file goes to.',
);

const NOT_REPLACED: Readonly<Record<NotReplaceable, Problem>> = {
  unknown: REPLACED_UNKNOWN,
  undone: problem('ruleBroken', 'replaces: the import is undone or replaced already. Send the file without it.'),
  running: problem('conflict', 'replaces: the import is still running. Send the file again when it has ended.'),
  failed: problem('ruleBroken', 'replaces: the import has failed and brought no rows. Send the file without it.'),
  otherAccounts: problem(
    'ruleBroken',
    'replaces: the file has none of the accounts of this import. Name the account by account_guid, or send the file without it.',
  ),
};

const MAPPING_NEEDED = problem(
  'mappingNeeded',
  'mapping: say how the file is read. Send it again with the guid of this mapping, changed where it is unsure.',
);

/** `limit.rows: The file has more than 50000 rows (line 12).` */
const fileRefused = ({ code, message, line }: ImportFault): Problem =>
  problem('fileRefused', `${code}: ${message}${line === null ? '' : ` (line ${line})`}`);
