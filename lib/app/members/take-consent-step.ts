import type { OpenUpstream } from '../../connectors/http.ts';
import type { Context } from '../../connectors/kit/connector.ts';
import { type CallFailure, MALFORMED } from '../../connectors/kit/observed.ts';
import type { ConnectorRegistry } from '../../connectors/registry.ts';
import type { ConsentMessage } from '../../contract/jobs/messages.ts';
import { FULL_OPTIONS } from '../../domain/jobs/begin.ts';
import type { DataKeyOwner } from '../../domain/kernel/cipher.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { type Connected, isStorable } from '../../domain/members/connected.ts';
import { CODE_EXCHANGE_TIMEOUT_MS, type ConsentFailure } from '../../domain/members/consent.ts';
import type { Consent, ConsentStore } from '../../store/members/consent-store.ts';
import type { CredentialStore } from '../../store/members/credential-store.ts';
import type { CredentialsOwner, SealedCredentials } from '../../store/members/credential-writes.ts';
import type { MemberReader } from '../../store/members/member-reader.ts';
import type { Services } from '../adapters.ts';
import { dataKeyOf, ownerOf } from '../jobs/data-key.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { logUpstreamFailure } from '../jobs/log-upstream-failure.ts';
import { startJobWith } from '../jobs/start-job.ts';
import { connectionOf, readCredentials } from '../jobs/step-work.ts';
import type { ConsentOutcomes } from './consent-outcomes.ts';

export interface ConsentDeps extends Pick<Services, 'cipher' | 'clock' | 'clientOf' | 'timeout'> {
  readonly consents: ConsentStore;
  readonly consentOutcomes: ConsentOutcomes;
  readonly members: Pick<MemberReader, 'read'>;
  readonly jobs: JobDeps;
  readonly credentials: Pick<CredentialStore, 'read' | 'seal' | 'sealSecrets'>;
  readonly openUpstream: OpenUpstream;
  readonly connectorFor: ConnectorRegistry;
}

/**
 * Takes the next step of a consent. The code is sent once: `fence` is written before the call. A worker that finds the
 * fence of a dead worker closes the consent as unknown, and the user is asked again.
 */
export const takeConsentStep = async (message: ConsentMessage, deps: ConsentDeps, log: Log): Promise<void> => {
  const name = { userGuid: message.user_guid, stateHash: message.oauth_state_hash };
  const consent = await deps.consents.read(name);
  if (consent === null) return log.info('STEP_STALE');
  const consentLog = log.child({ member_guid: consent.memberGuid, stage: consent.stage });
  switch (consent.stage) {
    case 'OPEN':
    case 'CLOSED':
      return consentLog.info('STEP_STALE');
    case 'TAKEN':
      return exchange(consent, deps, consentLog);
    case 'SENT':
      return deps.clock() < (consent.senderUntilMs ?? 0)
        ? consentLog.info('STEP_STALE')
        : fail(consent, 'UNKNOWN', deps, consentLog);
    case 'SAVED':
      return start(consent, deps, consentLog);
  }
};

const exchange = async (consent: Consent, deps: ConsentDeps, log: Log): Promise<void> => {
  const { userGuid, memberGuid, returnUrl } = consent;
  const member = await deps.members.read(userGuid, memberGuid);
  await using upstream = deps.openUpstream();
  const offered = member === null ? null : await deps.connectorFor(member.institutionCode, upstream, member.clientGuid);
  const complete = offered?.connector.completeConsent;
  // When the member is gone, the consent is closed as gone.
  if (member === null || offered === null || complete === undefined) return await fail(consent, 'FAILED', deps, log);
  const dataKey = await dataKeyOf(member.clientGuid, deps);
  const connection = connectionOf(member, await readCredentials(member, deps), null);
  const secrets = await deps.consents.openSecrets(consent, dataKey);
  // What the code is exchanged for must be stored: a code cannot be sent twice.
  await deps.cipher.ready(dataKey);
  if ((await deps.consents.fence(consent)).kind === 'stale') return log.info('STEP_STALE');
  const sent: Consent = { ...consent, stage: 'SENT' };
  const context: Context = {
    connection,
    signal: deps.timeout(CODE_EXCHANGE_TIMEOUT_MS),
    // The consent itself was marked as sent, so no call of it is made twice.
    once: (_label, call) => call(),
    // Upstreams count requests for data. The exchange is none, and where they count, the job that follows makes the others.
    spend: async () => offered.manifest.budget === null,
  };
  const completed = await complete(context, { ...secrets, returnUrl });
  const exchanged = completed.kind === 'arrived' && isTooLong(completed.value) ? MALFORMED : completed;
  if (exchanged.kind === 'failed') {
    logUpstreamFailure(exchanged.failure, log);
    return await fail(sent, failureOf(exchanged.failure), deps, log);
  }
  const credentials =
    exchanged.value === 'unchanged' ? null : await sealed({ userGuid, memberGuid }, dataKey, exchanged.value, deps);
  const saved = await deps.consentOutcomes.save(sent, credentials);
  log.info('CONSENT_MOVED', { outcome: saved.kind });
  if (saved.kind === 'saved' && !consent.skipAggregation) await start({ ...sent, stage: 'SAVED' }, deps, log);
};

const isTooLong = (completed: Connected | 'unchanged'): boolean => completed !== 'unchanged' && !isStorable(completed);

const sealed = async (
  owner: CredentialsOwner,
  dataKey: DataKeyOwner,
  connected: Connected,
  { credentials }: ConsentDeps,
): Promise<SealedCredentials> => ({
  // Earlier releases kept the token among the answers: it must not stay beside the new one.
  ...(await credentials.seal(owner, dataKey, [])),
  ...(await credentials.sealSecrets(owner, dataKey, connected, [])),
});

/**
 * Where nothing was sent, or the call was refused, no access was given. After any other failure the institution may have
 * taken the code.
 */
const failureOf = ({ code, wasSent }: CallFailure): ConsentFailure => {
  if (!wasSent) return 'FAILED';
  switch (code) {
    case 'bad_request':
    case 'unauthorized':
    case 'payment_required':
    case 'credentials_spent':
    case 'rate_limited':
    case 'budget_spent':
    case 'configuration':
    case 'address_forbidden':
      return 'FAILED';
    case 'server_error':
    case 'not_json':
    case 'malformed':
    case 'connection_lost':
    case 'timed_out':
      return 'UNKNOWN';
  }
};

const fail = async (consent: Consent, failure: ConsentFailure, deps: ConsentDeps, log: Log): Promise<void> => {
  const failed = await deps.consentOutcomes.fail(consent, failure);
  log.info('CONSENT_MOVED', { outcome: failed.kind === 'stale' ? failed.kind : failure });
};

/**
 * Starts the first job with the new access. The job and the end of the consent are one transaction, so it starts once.
 */
const start = async (consent: Consent, deps: ConsentDeps, log: Log): Promise<void> => {
  const member = await deps.members.read(consent.userGuid, consent.memberGuid);
  if (member === null) return void (await deps.consents.close(consent, 'GONE'));
  const closing = deps.consents.closing(consent, 'CONNECTED');
  const request = { origin: 'OAUTH', options: FULL_OPTIONS } as const;
  const settings = await ownerOf(member.clientGuid, deps);
  const outcome = await startJobWith(deps.jobs, member, { request, settings, extras: closing });
  switch (outcome.kind) {
    case 'started':
    case 'barred':
      break;
    // No job starts now. The next refresh uses the new access, and a postponed job starts by itself.
    case 'postponed':
    case 'joined':
    case 'occupied':
    case 'throttled':
    case 'blocked':
      await deps.consents.close(consent, 'CONNECTED');
      break;
    case 'gone':
      await deps.consents.close(consent, 'GONE');
      break;
  }
  log.info('CONSENT_MOVED', { outcome: outcome.kind });
};
