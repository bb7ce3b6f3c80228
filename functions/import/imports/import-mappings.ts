import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { EDITION, inEditionOf } from '../../../lib/domain/imports/import-mapping.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { presentImportMapping } from '../../../lib/present/imports/import-mapping.ts';
import type { ImportRun } from '../import-deps.ts';
import { CURRENCY_UNKNOWN, changeProposal, mappingOf } from './change-proposal.ts';

export const updateImportMapping: ImportRun<'updateImportMapping'> = async ({ params, body }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  const owner = member === null ? null : { userGuid: member.userGuid, memberGuid: member.guid };
  return changeProposal(body.mapping, { owner, guid: params.mapping_guid }, deps);
};

export const updateUserImportMapping: ImportRun<'updateUserImportMapping'> = async ({ params, body }, caller, deps) => {
  const owner = { userGuid: caller.userGuid, memberGuid: null };
  return changeProposal(body.mapping, { owner, guid: params.mapping_guid }, deps);
};

export const updateAccountImportMapping: ImportRun<'updateAccountImportMapping'> = async (
  { params, body },
  caller,
  deps,
) => {
  const mapping = mappingOf(body.mapping);
  if (mapping === null) return CURRENCY_UNKNOWN;
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  if (found === undefined) return NOT_FOUND;
  const { member, account } = found;
  if (!member.isManual && !isFileImport(member)) return NOT_FOR_FILES;
  const known = await deps.mappings.readKept(member, account.guid);
  const kept = {
    guid: known?.guid ?? toGuid('MAP', deps.ids.uuid()),
    // What is not changed goes on meaning what it meant.
    mapping: inEditionOf(known?.mapping ?? { edition: EDITION }, mapping),
    accountGuid: account.guid,
    accountKey: known?.accountKey ?? null,
  };
  await deps.mappings.writeKept(kept, member);
  return { body: { mapping: presentImportMapping(kept) } };
};

const NOT_FOR_FILES: Problem = problem(
  'ruleBroken',
  'The account is fed by its institution: files can be imported into accounts of the institution File import, and of the ' +
    'manual member.',
);
