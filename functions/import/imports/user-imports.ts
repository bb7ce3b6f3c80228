import { chooseOwner, type NoOwner, type UserFile } from '../../../lib/app/imports/choose-owner.ts';
import type { FindOwner } from '../../../lib/app/imports/import-file.ts';
import { isEnabledFor } from '../../../lib/connectors/client-connectors.ts';
import { listedBy } from '../../../lib/connectors/directory.ts';
import { manifest as files } from '../../../lib/connectors/files/manifest.ts';
import { isProblem, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { MEMBER_LIMIT, ORDINALS_SPENT, USER_GONE } from '../../../lib/contract/members/creation-problems.ts';
import { backfilledUseCases, USE_CASES, type UseCase } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { presentUserImport } from '../../../lib/present/imports/import.ts';
import type { ImportRun } from '../import-deps.ts';
import { fileNameOf } from './file-name.ts';
import { readingAsked } from './reading-asked.ts';
import { CONNECTOR_OFF, PFM_REQUIRED, REPLACED_UNKNOWN, runImport } from './run-import.ts';

const NOT_OF_FILES = problem('ruleBroken', 'institution_guid: files can be imported into the institution File import.');

/** Imports a file into the user's member, which is made with it where there is none. */
export const createUserImport: ImportRun<'createUserImport'> = async ({ query, raw }, caller, deps) => {
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  if (!isEnabledFor(files, client)) return CONNECTOR_OFF;
  const { institution_guid: asked } = query;
  const listed = listedBy(files).find(({ institution }) => asked === undefined || institution.guid === asked);
  if (listed === undefined) return NOT_OF_FILES;
  const file: UserFile = {
    user,
    client,
    institution: listed.institution,
    useCases: useCasesOf(query.use_cases, client),
    bytes: raw.body,
    name: fileNameOf(raw.headers),
    accountGuid: query.account_guid ?? null,
    ...readingAsked(query),
  };
  const choose = chooseOwner(file, deps);
  const findOwner: FindOwner<Problem> = async (readOnce, tryNumber) => {
    const found = await choose(readOnce, tryNumber);
    return found.kind === 'left' ? { kind: found.kind, result: PROBLEMS[found.result] } : found;
  };
  const shown = await runImport(file, { isDryRun: query.dry_run === true, findOwner }, deps);
  if (isProblem(shown)) return shown;
  return { body: { import: presentUserImport(shown.import, shown.memberGuid) }, isRunningAlready: shown.isRunning };
};

const useCasesOf = (asked: readonly UseCase[] | undefined, client: Client): UserFile['useCases'] =>
  asked === undefined ? backfilledUseCases(client, null) : USE_CASES.filter((one) => asked.includes(one));

const PROBLEMS: Readonly<Record<NoOwner, Problem>> = {
  accountUnknown: problem('ruleBroken', 'account_guid is that of no account of the user.'),
  replacedUnknown: REPLACED_UNKNOWN,
  notForFiles: problem(
    'ruleBroken',
    'account_guid: the account is fed by its institution. Files can be imported into accounts of the institution File ' +
      'import, and of the manual member.',
  ),
  leaving: problem(
    'conflict',
    'The member that the file belongs to is moving to another institution. Send the file again when the move has ended.',
  ),
  withoutPfm: PFM_REQUIRED,
  membersMax: MEMBER_LIMIT,
  ordinalsSpent: ORDINALS_SPENT,
  userGone: USER_GONE,
};
