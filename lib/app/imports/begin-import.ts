import type { ImportRecord } from '../../domain/imports/import-record.ts';
import { beginJob, FULL_OPTIONS, type JobRequest } from '../../domain/jobs/begin.ts';
import { jobDueAtMs } from '../../domain/jobs/liveness.ts';
import { importToItem } from '../../store/imports/import-item.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { Put } from '../../store/table/table-client.ts';
import type { Services } from '../adapters.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { startJobAsSeen } from '../jobs/start-job.ts';
import type { StepTaken } from '../jobs/write-step.ts';
import { newMemberEvent } from '../members/new-member-event.ts';
import type { FileOwner } from './file-sent.ts';

export interface BeginDeps extends Pick<Services, 'clock' | 'ids' | 'announce'> {
  readonly jobs: JobDeps;
  readonly members: Pick<MemberStore, 'createAt'>;
}

export type ImportBegun =
  | { readonly kind: 'started'; readonly step: StepTaken }
  /** The member, or the user's list of members, has changed since it was read. Nothing was written. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'userGone' };

/**
 * Starts the job of an import, under a claim of its caller, together with the record of the import. Where the member is not
 * stored, the same transaction creates it: so there is no member without its first import.
 */
export const beginImport = async (owner: FileOwner, record: ImportRecord, deps: BeginDeps): Promise<ImportBegun> => {
  const { member, newFor } = owner;
  const request: JobRequest = { origin: 'IMPORT', options: FULL_OPTIONS, guid: record.jobGuid };
  const extras: Put = { kind: 'put', item: importToItem(record) };
  if (newFor === null) return startJobAsSeen(deps.jobs, member, request, extras);
  const begun = beginJob(member, request, deps.clock(), deps.ids.uuid());
  const events = [newMemberEvent('created', begun, newFor, deps)];
  const created = await deps.members.createAt({
    member: begun,
    dueAtMs: jobDueAtMs(begun.job),
    credentials: null,
    events,
    extras: [extras],
  });
  if (created.kind === 'userGone') return created;
  if (created.kind !== 'done') return { kind: 'stale' };
  await deps.announce(events);
  return { kind: 'started', step: { member: begun, job: begun.job } };
};
