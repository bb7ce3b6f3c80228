import type { Connector, NotArrived } from '../../connectors/connector.ts';
import type { OpenUpstream } from '../../connectors/http.ts';
import { memberReferenceOf } from '../../connectors/member-reference.ts';
import type { ConnectorRegistry } from '../../connectors/registry.ts';
import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Happening } from '../../domain/jobs/advance.ts';
import { fetchPlanOf } from '../../domain/jobs/fetch-plan.ts';
import { FETCH_CLAIM_MS, UPSTREAM_CALL_TIMEOUT_MS } from '../../domain/jobs/limits.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { openAnswers } from '../../store/members/challenge-answers.ts';
import type { CredentialStore } from '../../store/members/credential-store.ts';
import type { LoginTryStore } from '../../store/members/login-try-store.ts';
import type { Services } from '../adapters.ts';
import type { ClaimedStep } from './claim-step.ts';
import { type CommitDeps, commitFeed } from './commit-feed.ts';
import { dataKeyOf, placeOf } from './data-key.ts';
import { fetchFeed } from './fetch-feed.ts';
import type { JobStore } from './job-store.ts';
import { logUpstreamFailure } from './log-upstream-failure.ts';
import type { StepOutcome } from './write-step.ts';

/** How much of a fetching worker's time the upstream may take. The rest is for merging, staging and the flip. */
const FETCH_BUDGET_MS = FETCH_CLAIM_MS / 2;

export interface PollDeps extends CommitDeps, Pick<Services, 'clock' | 'cipher' | 'timeout'> {
  readonly jobs: CommitDeps['jobs'] & Pick<JobStore, 'claim' | 'advance' | 'release'>;
  readonly openUpstream: OpenUpstream;
  /** Null when the institution is not offered, or no longer. */
  readonly connectorFor: ConnectorRegistry;
  readonly credentials: Pick<CredentialStore, 'read'>;
  readonly loginTries: Pick<LoginTryStore, 'reserve'>;
}

/** Takes one step of a job, unless it was taken before: claims it, asks the upstream, decides, writes. */
export const takeStep = async (message: PollMessage, deps: PollDeps, log: Log): Promise<void> => {
  const fields = { member_guid: message.member_guid, job_guid: message.job_guid, step: message.step };
  const claim = await deps.jobs.claim(message);
  switch (claim.kind) {
    case 'stale':
      log.info('STEP_STALE', fields);
      return;
    case 'over':
      logOutcome(await deps.jobs.advance(claim, claim.happening), log, fields);
      return;
    case 'claimed':
      logOutcome(await workOrRelease(claim, deps, log.child(fields)), log, fields);
  }
};

const workOrRelease = async (step: ClaimedStep, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  try {
    return await work(step, deps, log);
  } catch (error) {
    // When this fails too, the claim ends by itself.
    await deps.jobs.release(step).catch((failure: unknown) => log.error('RELEASE_FAILED', failure));
    throw error;
  }
};

const work = async (step: ClaimedStep, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  await using upstream = deps.openUpstream();
  const connector = deps.connectorFor(step.member.institutionCode, upstream);
  if (connector === null) return await deps.jobs.advance(step, { kind: 'institutionGone' });
  if (step.job.status === 'RECEIVED') return await collect(connector, step, deps, log);
  const happening = await contact(connector, step, deps, log);
  const outcome = await deps.jobs.advance(step, happening);
  if (outcome.kind === 'fenced' || !outcome.effects.some(({ kind }) => kind === 'fetch')) return outcome;
  return await collect(connector, { ...step, member: outcome.member, job: outcome.job }, deps, log);
};

/** Makes one call of the upstream: starts the job, passes the user's answers on, or asks how the job stands. */
const contact = async (connector: Connector, step: ClaimedStep, deps: PollDeps, log: Log): Promise<Happening> => {
  const { member, job, answers } = step;
  const signal = deps.timeout(UPSTREAM_CALL_TIMEOUT_MS);
  const { upstreamJobId } = job;
  if (upstreamJobId === null) {
    const credentials = await deps.credentials.read(placeOf(member), await dataKeyOf(member.clientGuid, deps));
    if (credentials === null || credentials.length === 0) return { kind: 'credentialsMissing' };
    const login = await mayLogIn(step, deps);
    if (login !== null) return login;
    const { institutionCode } = member;
    const reference = memberReferenceOf(placeOf(member));
    const started = await connector.start({ jobKey: job.guid, reference, institutionCode, credentials }, signal);
    return started.kind === 'failed' ? logged(started, log) : { kind: 'observed', ...started.value };
  }
  const observed =
    answers === null
      ? await connector.poll(upstreamJobId, signal)
      : await connector.answer(
          upstreamJobId,
          await openAnswers(deps.cipher, await dataKeyOf(member.clientGuid, deps), placeOf(member), answers),
          signal,
        );
  return observed.kind === 'failed'
    ? logged(observed, log)
    : { kind: 'observed', upstreamJobId, observation: observed.value };
};

/**
 * Null when the job may log in. Credentials that the institution has accepted before need no reservation: they are no
 * guess.
 */
const mayLogIn = async ({ member, job }: ClaimedStep, deps: PollDeps): Promise<Happening | null> => {
  if (member.acceptedCredentialsRevision === job.credentialsRevision) return null;
  const verdict = await deps.loginTries.reserve(job);
  switch (verdict.kind) {
    case 'free':
      return null;
    case 'held':
      return { kind: 'loginHeld' };
    case 'barred':
      return { kind: 'loginBarred' };
  }
};

const logged = (failed: NotArrived, log: Log): NotArrived => {
  logUpstreamFailure(failed.failure, log);
  return failed;
};

/** Fetches everything, then flips the member to it in one transaction. */
const collect = async (connector: Connector, step: ClaimedStep, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  const { member, job } = step;
  if (job.upstreamJobId === null) throw new Error('A job has data and no name at its upstream');
  const overall = deps.timeout(FETCH_BUDGET_MS);
  const fetched = await fetchFeed(connector, {
    upstreamJobId: job.upstreamJobId,
    plan: fetchPlanOf(job.kind, job.options, member),
    served: step.served,
    nowMs: deps.clock(),
    signal: () => AbortSignal.any([overall, deps.timeout(UPSTREAM_CALL_TIMEOUT_MS)]),
    onAccountFailed: (failure) => logUpstreamFailure(failure, log),
  });
  if (fetched.kind === 'failed') return deps.jobs.advance(step, logged(fetched, log));
  const { feed, details, served } = fetched;
  return commitFeed({ member, job }, { feed, details, served, fetchedAtMs: deps.clock() }, deps, log);
};

const logOutcome = (outcome: StepOutcome, log: Log, fields: Readonly<Record<string, string | number>>): void => {
  if (outcome.kind === 'fenced') {
    log.info('STEP_STALE', fields);
    return;
  }
  const { job, member } = outcome;
  log.info('STEP_TAKEN', {
    ...fields,
    client_guid: member.clientGuid,
    user_guid: member.userGuid,
    status: job.status,
    polls: job.polls,
    connection_status: member.connectionStatus,
  });
};
