import type { Context, Progress } from '../../connectors/kit/connector.ts';
import { MALFORMED, type NotArrived, type Observed, type UpstreamRefusal } from '../../connectors/kit/observed.ts';
import { stateText } from '../../connectors/kit/state.ts';
import { CONTACT_SECONDS_MAX } from '../../domain/jobs/limits.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import { LOST, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { isStorable } from '../../domain/members/connected.ts';
import type { Job } from '../../domain/members/job-record.ts';
import { LOGIN_TRIES_MAX } from '../../domain/members/login-tries.ts';
import { openAnswers } from '../../store/members/challenge-answers.ts';
import type { CredentialStore, Credentials } from '../../store/members/credential-store.ts';
import type { LoginTryStore } from '../../store/members/login-try-store.ts';
import { type CallDeps, callConnector } from './call-connector.ts';
import { credentialsOwnerOf, dataKeyOf, placeOf } from './data-key.ts';
import { logUpstreamFailure } from './log-upstream-failure.ts';
import type { StepWork } from './step-work.ts';
import { troubleSentence } from './trouble-sentence.ts';
import type { StepExtras } from './write-step.ts';

/** With each lost try another job of the same user and institution takes a place, and there are only so many places. */
const RESERVE_LIMITS = { tries: LOGIN_TRIES_MAX + 2 };

export interface ContactDeps extends CallDeps {
  readonly credentials: Pick<CredentialStore, 'read' | 'seal' | 'sealSecrets'>;
  readonly loginTries: Pick<LoginTryStore, 'tryReserve'>;
}

/** What came of a contact with the upstream. */
export interface Contact {
  readonly input: StepInput;
  /** To be written with it. */
  readonly extras?: StepExtras;
  /** As later calls of this step get them, where they are new. */
  readonly credentials?: Credentials;
  /** Whether the connector was called, and so the request that is counted may have been made. */
  readonly wasCalled: boolean;
}

/** Makes one call of the upstream: connects, begins a job, passes the user's answers on, or asks how the job stands. */
export const contactUpstream = async (work: StepWork, deps: ContactDeps, log: Log): Promise<Contact> => {
  const { connector, member, job, answers: sealed } = work;
  if (job.progress === null) return start(work, deps, log);
  const progress = progressOf(job);
  if (sealed === null) {
    const { observe } = connector;
    if (observe === undefined) throw new Error('A connector that begins jobs cannot observe them');
    return contact(work, deps, log, (context) => observe(context, progress));
  }
  const { answer } = connector;
  if (answer === undefined) throw new Error('A connector that asks questions cannot pass the answers on');
  const answers = await openAnswers(deps.cipher, await dataKeyOf(member.clientGuid, deps), placeOf(member), sealed);
  return contact(work, deps, log, (context) => answer(context, progress, answers));
};

const start = async (work: StepWork, deps: ContactDeps, log: Log): Promise<Contact> => {
  const { job } = work;
  const { begin } = work.connector;
  const credentials = await work.credentials();
  if (!hasAny(credentials)) return { input: { kind: 'credentialsMissing' }, wasCalled: false };
  const login = await mayLogIn(work, deps);
  if (login !== null) return { input: login, wasCalled: false };
  if (mustConnect(work, credentials)) return connect(work, credentials, deps, log);
  if (begin === undefined) return { input: { kind: 'unasked' }, wasCalled: false };
  return contact(work, deps, log, (context) => begin(context, { key: job.guid, kind: job.kind }));
};

const contact = async (
  work: StepWork,
  deps: ContactDeps,
  log: Log,
  ask: (context: Context) => Promise<Observed<Progress>>,
): Promise<Contact> => {
  if (!(await work.requests.countFirst(work.job))) return { input: work.requests.overspent(), wasCalled: false };
  const { observed, extras } = await callConnector(work, timeoutMsOf(work), deps, async (context) => {
    const asked = await ask(context);
    if (asked.kind === 'failed') return asked;
    const { state, ...observation } = asked.value;
    const progress = stateText(state);
    return progress === null ? MALFORMED : { kind: 'arrived', progress, observation };
  });
  if (observed.kind === 'failed') return { input: notArrived(observed, work, log), extras, wasCalled: true };
  return { input: { ...observed, kind: 'observed' }, extras, wasCalled: true };
};

const timeoutMsOf = ({ manifest }: StepWork): number =>
  Math.min(manifest.limits.contactSeconds, CONTACT_SECONDS_MAX) * SECOND_MS;

const hasAny = (credentials: Credentials | null): credentials is Credentials =>
  credentials !== null && (credentials.answers.length > 0 || credentials.connected !== null);

/** Whether the connector has yet to make secrets of the answers that are stored. */
const mustConnect = ({ connector }: StepWork, credentials: Credentials | null): boolean => {
  if (connector.connect === undefined || credentials === null || credentials.answers.length === 0) return false;
  return credentials.connected === null || (connector.connectsAnew === true && !credentials.isOfAnswers);
};

/**
 * Has the connector make secrets, which are saved with the step. Where it has jobs to begin, the next step does that. A job
 * does not connect with answers that came after its beginning: the next job does.
 */
const connect = async (work: StepWork, before: Credentials, deps: ContactDeps, log: Log): Promise<Contact> => {
  const { member, job } = work;
  const { connect: makeSecrets, begin, connectsByOnce = false } = work.connector;
  const isSuperseded = job.credentialsRevision !== member.credentialsRevision;
  if (makeSecrets === undefined || isSuperseded) return { input: { kind: 'credentialsMissing' }, wasCalled: false };
  if (!connectsByOnce && !(await work.requests.countFirst(job)))
    return { input: work.requests.overspent(), wasCalled: false };
  const { observed, extras } = await callConnector(work, timeoutMsOf(work), deps, async (context) => {
    const made = await makeSecrets(context);
    return made.kind === 'arrived' && !isStorable(made.value) ? MALFORMED : made;
  });
  if (observed.kind !== 'arrived') return { input: notArrived(observed, work, log), extras, wasCalled: true };
  const { value: connected } = observed;
  const dataKey = await dataKeyOf(member.clientGuid, deps);
  const secrets = await deps.credentials.sealSecrets(credentialsOwnerOf(member), dataKey, connected, before.answers);
  return {
    input: begin === undefined ? { kind: 'unasked', hasConnected: true } : { kind: 'connected' },
    extras: { ...extras, secrets },
    credentials: { answers: before.answers, connected, isOfAnswers: true },
    wasCalled: true,
  };
};

export const progressOf = ({ progress }: Job): unknown => (progress === null ? null : JSON.parse(progress));

/**
 * Null when the job may log in. Credentials that the institution has accepted before need no reservation: they are no
 * guess.
 */
const mayLogIn = async ({ member, job }: StepWork, deps: ContactDeps): Promise<StepInput | null> => {
  if (member.acceptedCredentialsRevision === job.credentialsRevision) return null;
  const verdict = await tryUntilWon(RESERVE_LIMITS, () => deps.loginTries.tryReserve(job));
  if (verdict === LOST) return { kind: 'loginHeld' };
  switch (verdict.kind) {
    case 'free':
      return null;
    case 'held':
      return { kind: 'loginHeld' };
    case 'barred':
      return { kind: 'loginBarred' };
  }
};

/** What becomes of a job whose upstream brought nothing. It is logged. */
export const notArrived = (
  answer: NotArrived | UpstreamRefusal,
  { manifest, budgetRule, requests }: StepWork,
  log: Log,
): StepInput => {
  if (answer.kind === 'failed') {
    const { trouble, wasSent: _wasSent, ...failure } = answer.failure;
    logUpstreamFailure(failure, log);
    const isOverspent = failure.code === 'budget_spent' && budgetRule !== null;
    if (isOverspent) return requests.overspent();
    const sentence = troubleSentence(trouble === undefined ? [] : [trouble], manifest, null);
    return { kind: 'failed', failure, sentence };
  }
  const { reason, needsNewCredentials, troubles, notices = [] } = answer;
  for (const { code } of troubles) log.warn('UPSTREAM_TROUBLED', { trouble: code });
  const sentence = troubleSentence(troubles, manifest, null);
  return { kind: 'refused', reason, needsNewCredentials, notices, sentence };
};
