import type { FileRead, FileRefused, FileTaken } from '../../connectors/files/file-read.ts';
import type { ImportRecord, ReplacedByImport } from '../../domain/imports/import-record.ts';
import { jobGuidOf } from '../../domain/jobs/begin.ts';
import { IMPORT_ANSWER_MS } from '../../domain/jobs/limits.ts';
import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import { toGuid, uuidOf } from '../../domain/kernel/guid.ts';
import type { ImportReader } from '../../store/imports/import-reader.ts';
import type { UploadStore } from '../../store/imports/upload-store.ts';
import type { Services } from '../adapters.ts';
import { releaseStep } from '../jobs/claim-step.ts';
import { stepMessage } from '../jobs/job-messages.ts';
import type { StepTaken } from '../jobs/write-step.ts';
import { type BeginDeps, beginImport } from './begin-import.ts';
import { commitImport, type ImportCommitDeps, type ReadImport } from './commit-import.ts';
import { accountsExpected, accountsTriedOut, type TriedAccount, withImports } from './file-feed.ts';
import type { FileGiven, FileOwner } from './file-sent.ts';
import { mergeRead, type NotReplaced, readReplacing } from './read-replacing.ts';
import type { ReadDeps, ReadOnce, SentRead } from './read-sent.ts';
import { removeUpload } from './remove-upload.ts';
import { type ReplacedReader, replacedCounts } from './replaced-imports.ts';
import type { MappingNeeded, MappingOpen } from './table-of-file.ts';

export interface ImportDeps
  extends ReadDeps,
    BeginDeps,
    Pick<Services, 'clock' | 'ids' | 'log' | 'pollQueue' | 'timeout' | 'onSendFailed'> {
  readonly uploads: UploadStore;
  readonly imports: Pick<ImportReader, 'read'>;
  /** For a commit that makes no more calls to the table once the signal has aborted. */
  readonly commitDepsUntil: (signal: AbortSignal) => Omit<ImportCommitDeps, 'clock'>;
  readonly replaced: ReplacedReader;
}

export type ImportOutcome<R> =
  /** Completed, or still running. */
  | { readonly kind: 'imported'; readonly record: ImportRecord }
  | NotRead
  /** Another import into the member is running. */
  | { readonly kind: 'occupied' }
  | { readonly kind: 'userGone' }
  | Left<R>;

/** Why nothing of a file was taken over. */
export type NotRead = FileRefused | MappingNeeded | MappingOpen | NotReplaced;

/** The caller has found no member for the file. */
export interface Left<R> {
  readonly kind: 'left';
  readonly result: R;
}

export type DryRunOutcome<R> =
  | {
      readonly kind: 'triedOut';
      readonly file: FileTaken;
      readonly accounts: readonly TriedAccount[];
      readonly owner: FileOwner;
      /** Null where the file replaces nothing. */
      readonly replaces: ReplacedByImport | null;
    }
  | NotRead
  | Left<R>;

/**
 * Finds the member that a file goes to; reads it anew each time. Where it finds a member that is not stored, it has read the
 * user before the user's members.
 */
export type FindOwner<R> = (
  read: ReadOnce,
  tryNumber: number,
) => Promise<{ readonly kind: 'found'; readonly owner: FileOwner } | Left<R>>;

/** Says what a file would bring. Writes nothing. */
export const tryOutFile = async <R>(
  given: FileGiven,
  findOwner: FindOwner<R>,
  deps: ImportDeps,
): Promise<DryRunOutcome<R>> => {
  const readOnce = readingOnce(given, deps);
  const found = await findOwner(readOnce, FIRST_TRY);
  if (found.kind !== 'found') return found;
  const { owner } = found;
  const read = await readReplacing({ ...given, ...owner }, readOnce, deps);
  if (read.kind !== 'read') return read;
  const { file, reason } = read;
  const merged = read.merged ?? (await mergeRead(owner.member, read, deps));
  const guids = given.replaces;
  return {
    kind: 'triedOut',
    file,
    accounts: await withImports(accountsTriedOut(file, merged, reason), owner.member, deps.replaced),
    owner,
    replaces: guids.length === 0 ? null : { guids, counts: replacedCounts(merged.ledger.undone) },
  };
};

const FIRST_TRY = 1;

/**
 * Imports a file, within the call where it takes no longer than callers wait.
 *
 * 1. Keep the file, encrypted, under the guid of a job that is not there yet.
 * 2. Start this job, already under a claim of this call, together with the record of the import, and with the member where
 *    it is new.
 * 3. Commit the rows. The same transaction ends the job and completes the record.
 *
 * After a crash, the sweep finds the job when its claim has ended, and `finishImport` goes on from the kept file. It also
 * goes on where the commit takes too long.
 */
export const importFile = async <R>(
  given: FileGiven,
  findOwner: FindOwner<R>,
  deps: ImportDeps,
): Promise<ImportOutcome<R>> => {
  const endOfCall = deps.timeout(IMPORT_ANSWER_MS);
  const readOnce = readingOnce(given, deps);
  return changeUntilWon({ what: 'member' }, async (tryNumber) => {
    const found = await findOwner(readOnce, tryNumber);
    return found.kind === 'found' ? importInto({ ...given, ...found.owner }, { readOnce, endOfCall }, deps) : found;
  });
};

const importInto = async (
  sent: FileGiven & FileOwner,
  { readOnce, endOfCall }: { readonly readOnce: ReadOnce; readonly endOfCall: AbortSignal },
  deps: ImportDeps,
): Promise<Exclude<ImportOutcome<never>, Left<never>> | Lost> => {
  const read = await readReplacing(sent, readOnce, deps);
  if (read.kind !== 'read') return read;
  const { file, accountGuid: boundTo, table } = read;
  if (isBeingAggregated(sent.member, deps.clock())) return { kind: 'occupied' };
  const record = newRecord(sent, file, deps);
  await deps.uploads.write(record, dataKeyOwnerOf(sent.client), uploadOf(sent, read), deps.clock());
  const begun = await beginImport(sent, record, deps);
  if (begun.kind !== 'started') {
    await removeUpload(record, deps);
    return begun.kind === 'stale' ? LOST : begun;
  }
  const { step } = begun;
  return { kind: 'imported', record: await commitOrHandOver(step, { record, file, boundTo, table }, endOfCall, deps) };
};

/** The same file is not read twice by one call, however many members are looked at. */
const readingOnce = ({ bytes, name }: FileGiven, { tables, readFile }: ImportDeps): ReadOnce => {
  let read: Promise<FileRead | null> | null = null;
  return () => {
    read ??= tables.isTable(bytes) ? Promise.resolve(null) : readFile(bytes, { name, table: null });
    return read;
  };
};

const uploadOf = ({ bytes, name }: FileGiven, { accountGuid, table }: SentRead) => ({
  bytes,
  facts: { name, accountGuid, table },
});

/** The guids of import and job have the same UUID, so that either is found by the other. */
const newRecord = (
  { member, replaces }: FileGiven & FileOwner,
  file: FileTaken,
  { clock, ids }: ImportDeps,
): ImportRecord => {
  const nowMs = clock();
  const jobGuid = jobGuidOf(member, nowMs, ids.uuid());
  return {
    guid: toGuid('IMP', uuidOf(jobGuid)),
    jobGuid,
    userGuid: member.userGuid,
    memberGuid: member.guid,
    format: file.format,
    status: 'RUNNING',
    accounts: accountsExpected(file),
    createdAt: nowMs,
    replaces: replaces.length === 0 ? null : { guids: replaces, counts: null },
    replacedBy: null,
  };
};

/** The record as the caller is shown it. */
const commitOrHandOver = async (
  step: StepTaken,
  read: ReadImport,
  endOfCall: AbortSignal,
  deps: ImportDeps,
): Promise<ImportRecord> => {
  const committing = commitImport(step, read, { ...deps.commitDepsUntil(endOfCall), clock: deps.clock }, deps.log);
  try {
    const { outcome, record } = await orAborted(committing, endOfCall);
    if (outcome.kind === 'advanced') {
      await removeUpload(record, deps);
      return record;
    }
    // Another worker took the job over after all.
  } catch (error) {
    deps.log.error('IMPORT_HANDED_OVER', error, { member_guid: step.member.guid, job_guid: step.job.guid });
    await handOver(step, deps);
  }
  return (await deps.imports.read(step.member, read.record.guid)) ?? read.record;
};

/** Throws when the signal aborts first. What `work` comes to then is of no interest. */
const orAborted = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(new EndOfCallError());
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
    work.catch(() => undefined);
    aborted.promise.catch(() => undefined);
  }
};

class EndOfCallError extends Error {
  override readonly name = 'EndOfCallError';
}

/** `finishImport` goes on at once. Where this fails, the claim ends by itself, and the sweep finds the job. */
const handOver = async (step: StepTaken, { jobs, pollQueue, log, onSendFailed }: ImportDeps): Promise<void> => {
  try {
    if ((await releaseStep(jobs, step)).kind === 'stale') return;
  } catch (error) {
    log.error('RELEASE_FAILED', error);
    return;
  }
  await pollQueue.send(stepMessage(step.job, step.job.step), 0).catch(onSendFailed);
};
