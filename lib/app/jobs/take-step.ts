import type { OpenUpstream } from '../../connectors/http.ts';
import type { ConnectorRegistry } from '../../connectors/registry.ts';
import { IMPORT_INTERRUPTED, WORK_EVENT_SOURCE } from '../../contract/jobs/import-interrupted.ts';
import type { PollMessage } from '../../contract/jobs/messages.ts';
import { fetchScopeOf } from '../../domain/jobs/fetch-scope.ts';
import { COLLECT_SECONDS_MAX } from '../../domain/jobs/limits.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { isOfImport, type Job } from '../../domain/members/job-record.ts';
import type { Services } from '../adapters.ts';
import { advanceStep } from './advance-step.ts';
import { callConnector } from './call-connector.ts';
import { type ClaimDeps, claimAndWork, type StepWorker } from './claim-and-work.ts';
import type { ClaimedStep } from './claim-step.ts';
import { type CommitDeps, commitFeed } from './commit-feed.ts';
import { type ContactDeps, contactUpstream, notArrived, progressOf } from './contact-upstream.ts';
import type { Counted } from './counted-request.ts';
import { moveWrites } from './end-move.ts';
import { fetchFeed } from './fetch-feed.ts';
import { logUpstreamFailure } from './log-upstream-failure.ts';
import type { RequestMeter } from './request-meter.ts';
import { type StepWork, stepWork } from './step-work.ts';
import type { StepOutcome } from './write-step.ts';

export interface PollDeps extends ClaimDeps, CommitDeps, ContactDeps, Pick<Services, 'clock' | 'bus'> {
  readonly openUpstream: OpenUpstream;
  readonly connectorFor: ConnectorRegistry;
}

/** Takes one step of a job: asks the upstream, decides, writes. The step of an import goes to the function `import`. */
export const takeStep = async (message: PollMessage, deps: PollDeps, log: Log): Promise<void> => {
  const worker: StepWorker = { takes: asksUpstream, work: (step, stepLog) => work(step, deps, stepLog) };
  const { kind } = await claimAndWork(message, worker, deps, log);
  if (kind === 'notTaken') await handOnImport(message, deps, log);
};

const asksUpstream = ({ origin }: Job): boolean => !isOfImport(origin);

/**
 * Puts an event for the function `import`, which claims the step. Where this throws, the message comes back; where the event
 * is lost, the sweep finds the job as it was, and sends another message.
 */
const handOnImport = async (message: PollMessage, { bus }: Pick<PollDeps, 'bus'>, log: Log): Promise<void> => {
  await bus.put([{ source: WORK_EVENT_SOURCE, detailType: IMPORT_INTERRUPTED, detail: JSON.stringify(message) }]);
  log.info('STEP_HANDED_ON', { member_guid: message.member_guid, job_guid: message.job_guid, step: message.step });
};

const work = async (step: ClaimedStep, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  const untilMs = deps.clock() + COLLECT_SECONDS_MAX * SECOND_MS;
  await using upstream = deps.openUpstream();
  const offered = await deps.connectorFor(step.member.institutionCode, upstream, step.member.clientGuid);
  if (offered === null) return await advanceStep(deps.jobs, step, { kind: 'institutionGone' });
  const stepLog = log.child({ connector: offered.manifest.name });
  try {
    return await callAndDecide(stepWork(step, offered, { ...deps, log: stepLog }), untilMs, deps, stepLog);
  } finally {
    stepLog.info('UPSTREAM_ASKED', { requests: upstream.requestCount() });
  }
};

const callAndDecide = async (claimed: StepWork, untilMs: number, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  const { job: before, once, requests } = claimed;
  if (before.status === 'RECEIVED') return collect(claimed, untilMs, deps, log);
  const contact = await contactUpstream(claimed, deps, log);
  const { input, extras, credentials, wasCalled } = contact;
  const written = wasCalled ? extras : { ...extras, ...countWithout(input, requests) };
  const outcome = await advanceStep(deps.jobs, requests.counted(claimed), input, written);
  if (outcome.kind === 'fenced' || !outcome.effects.some(({ kind }) => kind === 'fetch')) return outcome;
  const { member, job } = outcome;
  const next = { ...claimed, member, job, once: extras?.once === 'settled' ? null : once };
  const renewed = credentials === undefined ? next : { ...next, credentials: async () => credentials };
  // One request is counted, and the contact may have made it.
  if (wasCalled && !(await requests.spendFor(job)()))
    return advanceStep(deps.jobs, requests.counted(next), requests.overspent());
  return collect(renewed, untilMs, deps, log);
};

/** After a contact that made no call: what fetches the data comes next and is counted, or nothing does. */
const countWithout = ({ kind }: StepInput, requests: RequestMeter): Counted => {
  if (kind !== 'unasked') return requests.givenBack();
  const counted = requests.first();
  // The claim has found that one more may be made, and nobody else has counted since.
  if (counted === null) throw new Error('A step that may make a request may make none');
  requests.tookFirst(counted);
  return counted;
};

/** Fetches everything by `untilMs`, then flips the member to it in one transaction. */
const collect = async (step: StepWork, untilMs: number, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  const { connector, manifest, member, job } = step;
  // The secrets of this job were not saved, because the user gave other answers meanwhile.
  if (connector.connect !== undefined && (await step.credentials())?.connected == null) return giveUp(step, deps);
  const timeoutMs = Math.max(0, Math.min(manifest.limits.collectSeconds * SECOND_MS, untilMs - deps.clock()));
  const { observed: fetched, extras } = await callConnector(step, timeoutMs, deps, (context) =>
    fetchFeed(connector, {
      context,
      manifest,
      progress: progressOf(job),
      scope: fetchScopeOf(job.kind, job.options, member),
      served: step.served,
      requests: step.requests.planned(),
      nowMs: deps.clock(),
      onAccountFailed: (failure) => logUpstreamFailure(failure, log),
      onTrouble: (code) => log.warn('UPSTREAM_TROUBLED', { trouble: code }),
    }),
  );
  if (fetched.kind !== 'arrived')
    return advanceStep(deps.jobs, step.requests.counted(step), notArrived(fetched, step, log), extras);
  const hasMore = fetched.hasMore && step.requests.mayAskForMore();
  const fetchedAtMs = deps.clock();
  const ofMove = await moveWrites(member, step.credentials, fetchedAtMs, deps);
  const feed = member.leaving === null ? fetched.feed : { ...fetched.feed, isOfNewConnection: true as const };
  const brought = { ...fetched, ...extras, feed, hasMore, fetchedAtMs, writesWith: () => ofMove };
  return commitFeed(step.requests.counted({ member, job }), brought, deps, log);
};

const giveUp = (step: StepWork, { jobs }: PollDeps): Promise<StepOutcome> => {
  const given = step.requests.givenBack();
  return advanceStep(jobs, step.requests.counted(step), { kind: 'credentialsMissing' }, given);
};
