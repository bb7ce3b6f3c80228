import { currencyCodeOf } from '../../../lib/connectors/kit/currency-code.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { importMappingRequest } from '../../../lib/contract/imports/import-mapping-requests.ts';
import type { OutputOf } from '../../../lib/contract/run.ts';
import type { CompleteMapping } from '../../../lib/domain/imports/import-mapping.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import { presentImportMapping } from '../../../lib/present/imports/import-mapping.ts';
import type { ImportRun } from '../import-deps.ts';

export const updateImportMapping: ImportRun<'updateImportMapping'> = async ({ params, body }, caller, deps) => {
  const wished = mappingOf(body.mapping);
  if (wished === null) return CURRENCY_UNKNOWN;
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const proposed = await deps.mappings.readProposed(member, params.mapping_guid);
  if (proposed === null) return NOT_FOUND;
  const changed = { ...proposed, mapping: wished };
  await deps.mappings.writeProposed(changed, member);
  return { body: { mapping: presentImportMapping(changed) } };
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
  const kept = { guid: known?.guid ?? toGuid('MAP', deps.ids.uuid()), mapping, accountGuid: account.guid };
  await deps.mappings.writeKept(kept, member);
  return { body: { mapping: presentImportMapping(kept) } };
};

const CURRENCY_UNKNOWN: Problem = problem('malformed', 'mapping.currency must be a currency code such as USD.');
const NOT_FOR_FILES: Problem = problem(
  'ruleBroken',
  'The account is fed by its institution: files can be imported into accounts of the institution File import, and of the ' +
    'manual member.',
);

/** Null when its currency is none. */
const mappingOf = (wished: OutputOf<typeof importMappingRequest>): CompleteMapping | null => {
  const { columns, currency, date_format: dateFormat, header_row: headerRow, ...rest } = wished;
  const currencyCode = currencyCodeOf(currency);
  return currencyCode === NO_CURRENCY ? null : { ...rest, columns, dateFormat, headerRow, currencyCode };
};
