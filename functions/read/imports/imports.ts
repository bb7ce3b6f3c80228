import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { type ImportRecord, shownStatus } from '../../../lib/domain/imports/import-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { presentImport } from '../../../lib/present/imports/import.ts';
import { presentImportMapping } from '../../../lib/present/imports/import-mapping.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';

export const listImports: ReadRun<'listImports'> = async ({ params, query }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const found = await readWithJob(member, () => deps.imports.list(member), deps);
  const { page: imports, pagination } = presentPage(found.records, query, (record) =>
    presentImport(record, shownStatus(record, found.runningJob)),
  );
  return { body: { imports, pagination } };
};

export const readImport: ReadRun<'readImport'> = async ({ params }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const readOne = async (): Promise<readonly ImportRecord[]> => {
    const record = await deps.imports.read(member, params.import_guid);
    return record === null ? [] : [record];
  };
  const { records, runningJob } = await readWithJob(member, readOne, deps);
  const [record] = records;
  return record === undefined
    ? NOT_FOUND
    : { body: { import: presentImport(record, shownStatus(record, runningJob)) } };
};

export const readAccountImportMapping: ReadRun<'readAccountImportMapping'> = async ({ params }, caller, deps) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  if (found === undefined) return NOT_FOUND;
  const kept = await deps.importMappings.readKept(found.member, found.account.guid);
  return kept === null ? NOT_FOUND : { body: { mapping: presentImportMapping(kept) } };
};

/**
 * Imports, and the job that runs. An import and its job begin and end together, but they are read one after the other: so
 * the job is read after the imports, and imports that seem to have lost their job once more after that.
 */
const readWithJob = async (
  { userGuid, guid }: Member,
  read: () => Promise<readonly ImportRecord[]>,
  { members }: Pick<ReadDeps, 'members'>,
) => {
  const records = await read();
  const running = records.filter(({ status }) => status === 'RUNNING');
  if (running.length === 0) return { records, runningJob: null };
  const runningJob = (await members.read(userGuid, guid))?.job?.guid ?? null;
  const isSure = running.every(({ jobGuid }) => jobGuid === runningJob);
  return { records: isSure ? records : await read(), runningJob };
};
