import type { ReadFile } from '../../connectors/files/file-read.ts';
import { MALFORMED } from '../../connectors/kit/observed.ts';
import type { PollMessage } from '../../contract/jobs/messages.ts';
import { toGuid, uuidOf } from '../../domain/kernel/guid.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { isOfImport } from '../../domain/members/job-record.ts';
import type { ImportReader } from '../../store/imports/import-reader.ts';
import type { UploadStore } from '../../store/imports/upload-store.ts';
import { advanceStep } from '../jobs/advance-step.ts';
import { type ClaimDeps, claimAndWork, type StepHandled } from '../jobs/claim-and-work.ts';
import type { ClaimedStep } from '../jobs/claim-step.ts';
import { dataKeyOf } from '../jobs/data-key.ts';
import type { StepOutcome } from '../jobs/write-step.ts';
import { commitImport, type ImportCommitDeps } from './commit-import.ts';
import { removeUpload } from './remove-upload.ts';

export interface FinishDeps extends ClaimDeps, ImportCommitDeps {
  readonly readFile: ReadFile;
  readonly uploads: UploadStore;
  readonly imports: Pick<ImportReader, 'read'>;
}

/** Goes on with an import whose call crashed or took too long, unless that was done before. */
export const finishImport = async (message: PollMessage, deps: FinishDeps, log: Log): Promise<StepHandled> =>
  claimAndWork(
    message,
    { takes: ({ origin }) => isOfImport(origin), work: (step, stepLog) => commitKept(step, deps, stepLog) },
    deps,
    log,
  );

/** Commits the file that the call has kept. */
const commitKept = async (step: ClaimedStep, deps: FinishDeps, log: Log): Promise<StepOutcome> => {
  const { member, job } = step;
  const place = { userGuid: member.userGuid, jobGuid: job.guid };
  const [record, upload] = await Promise.all([
    deps.imports.read(member, toGuid('IMP', uuidOf(job.guid))),
    deps.uploads.read(place, await dataKeyOf(member.clientGuid, deps)),
  ]);
  // Nothing can be done for an import whose file is gone; its user sends it again.
  if (record === null || upload === null) return advanceStep(deps.jobs, step, MALFORMED);
  const file = await deps.readFile(upload.bytes, upload.facts);
  if (file.kind === 'refused') return advanceStep(deps.jobs, step, MALFORMED);
  const read = { record, file, boundTo: upload.facts.accountGuid, table: upload.facts.table };
  const { outcome } = await commitImport(step, read, deps, log);
  if (outcome.kind === 'advanced') await removeUpload(place, { ...deps, log });
  return outcome;
};
