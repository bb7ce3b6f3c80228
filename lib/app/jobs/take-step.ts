import type { OpenUpstream } from '../../connectors/http.ts';
import type { Connector, Context, Progress } from '../../connectors/kit/connector.ts';
import { MALFORMED, type NotArrived, type Observed } from '../../connectors/kit/observed.ts';
import { stateText } from '../../connectors/kit/state.ts';
import { memberReferenceOf } from '../../connectors/member-reference.ts';
import type { ConnectorRegistry } from '../../connectors/registry.ts';
import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Happening } from '../../domain/jobs/advance.ts';
import { fetchPlanOf } from '../../domain/jobs/fetch-plan.ts';
import { FETCH_CLAIM_MS, UPSTREAM_CALL_TIMEOUT_MS } from '../../domain/jobs/limits.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { Job } from '../../domain/members/job-record.ts';
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

/** A claimed step, and what its calls of the upstream need. */
interface Work extends ClaimedStep {
  readonly connector: Connector;
  /** Empty where the member has none. They are read at the first call, and not at all where no call needs them. */
  readonly credentials: () => Promise<readonly NamedAnswer[]>;
}

const work = async (step: ClaimedStep, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  await using upstream = deps.openUpstream();
  const connector = deps.connectorFor(step.member.institutionCode, upstream);
  if (connector === null) return await deps.jobs.advance(step, { kind: 'institutionGone' });
  const begun: Work = { ...step, connector, credentials: credentialsOf(step, deps) };
  if (step.job.status === 'RECEIVED') return await collect(begun, deps, log);
  const happening = await contact(begun, deps, log);
  const outcome = await deps.jobs.advance(step, happening);
  if (outcome.kind === 'fenced' || !outcome.effects.some(({ kind }) => kind === 'fetch')) return outcome;
  return await collect({ ...begun, member: outcome.member, job: outcome.job }, deps, log);
};

const credentialsOf = ({ member }: ClaimedStep, deps: PollDeps): Work['credentials'] => {
  let found: Promise<readonly NamedAnswer[]> | null = null;
  const read = async () =>
    (await deps.credentials.read(placeOf(member), await dataKeyOf(member.clientGuid, deps))) ?? [];
  return () => {
    found ??= read();
    return found;
  };
};

/** What a call of the connector gets. Where only `begin` needs the credentials, no other call gets them. */
const contextOf = async (step: Work, signal: AbortSignal): Promise<Context> => {
  const { connector, member, job } = step;
  const isWithout = connector.needsCredentials === 'toBegin' && job.progress !== null;
  return {
    connection: {
      institutionCode: member.institutionCode,
      reference: memberReferenceOf(placeOf(member)),
      answers: isWithout ? [] : await step.credentials(),
    },
    signal,
  };
};

/** Makes one call of the upstream: starts the job, passes the user's answers on, or asks how the job stands. */
const contact = async (step: Work, deps: PollDeps, log: Log): Promise<Happening> => {
  const { connector, job, answers: sealed } = step;
  if (job.progress === null) return start(step, deps, log);
  const context = await contextOf(step, deps.timeout(UPSTREAM_CALL_TIMEOUT_MS));
  const progress = progressOf(job);
  if (sealed === null) {
    if (connector.observe === undefined) throw new Error('A connector that begins jobs cannot observe them');
    return toHappening(await connector.observe(context, progress), log);
  }
  if (connector.answer === undefined) throw new Error('A connector that asks questions cannot pass the answers on');
  const { member } = step;
  const answers = await openAnswers(deps.cipher, await dataKeyOf(member.clientGuid, deps), placeOf(member), sealed);
  return toHappening(await connector.answer(context, progress, answers), log);
};

const start = async (step: Work, deps: PollDeps, log: Log): Promise<Happening> => {
  const { connector, job } = step;
  if ((await step.credentials()).length === 0) return { kind: 'credentialsMissing' };
  const login = await mayLogIn(step, deps);
  if (login !== null) return login;
  if (connector.begin === undefined) return { kind: 'unasked' };
  const context = await contextOf(step, deps.timeout(UPSTREAM_CALL_TIMEOUT_MS));
  return toHappening(await connector.begin(context, { key: job.guid, kind: job.kind }), log);
};

const progressOf = ({ progress }: Job): unknown => (progress === null ? null : JSON.parse(progress));

const toHappening = (observed: Observed<Progress>, log: Log): Happening => {
  if (observed.kind === 'failed') return logged(observed, log);
  const { state, ...observation } = observed.value;
  const progress = stateText(state);
  return progress === null ? logged(MALFORMED, log) : { kind: 'observed', progress, observation };
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
const collect = async (step: Work, deps: PollDeps, log: Log): Promise<StepOutcome> => {
  const { connector, member, job } = step;
  const fetched = await fetchFeed(connector, {
    context: await contextOf(step, deps.timeout(FETCH_BUDGET_MS)),
    progress: progressOf(job),
    plan: fetchPlanOf(job.kind, job.options, member),
    served: step.served,
    nowMs: deps.clock(),
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
