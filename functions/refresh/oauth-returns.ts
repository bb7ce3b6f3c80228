import type { Run } from '../../lib/contract/operation.ts';
import * as entries from '../../lib/contract/operations/oauth-returns.ts';
import { dataKeyOwnerOf } from '../../lib/domain/cipher.ts';
import { FULL_OPTIONS } from '../../lib/domain/job/begin.ts';
import { UPSTREAM_CALL_TIMEOUT_MS } from '../../lib/domain/job/limits.ts';
import { isBeingAggregated } from '../../lib/domain/job/liveness.ts';
import { CONNECTION_SENTENCES } from '../../lib/domain/job/sentences.ts';
import type { Member } from '../../lib/domain/member.ts';
import { type OAuthErrorReason, type OAuthOutcome, returnAddressOf } from '../../lib/domain/oauth.ts';
import { openToken } from '../../lib/domain/token.ts';
import type { User } from '../../lib/domain/user.ts';
import type { PassingCaller } from '../../lib/http/caller.ts';
import type { SealedCredentials } from '../../lib/store/credential-store.ts';
import { memberNews } from '../../lib/store/member-news.ts';
import type { TakenWindow } from '../../lib/store/oauth-window-store.ts';
import type { RefreshDeps } from './deps.ts';
import { outcomePage } from './outcome-page.ts';

/** Tries against other changes of the same member, one of which wins each time. */
const TRIES_MAX = 25;

const SUCCESS: OAuthOutcome = { status: 'success' };
const failed = (reason: OAuthErrorReason): OAuthOutcome => ({ status: 'error', reason });

/**
 * The browser comes back. The state is closed before anything is done with it, so that of many that bring one state
 * only the first gets to the exchange; a state of nobody's, spent or made up, changes nothing.
 */
export const returnFromOAuth: Run<typeof entries.returnFromOAuth, PassingCaller, RefreshDeps> = async (
  { query },
  _caller,
  deps,
) => {
  const opened = openToken('oauth', query.state, await deps.tokenKeys());
  const window = opened === null ? null : await deps.oauthWindows.take(opened.userGuid, opened.hash);
  if (window === null) return sendTo(pageOf(failed('EXPIRED')));
  const outcome = await connect(window, query, deps);
  return sendTo(returnAddressOf(window.returnTo, window.memberGuid, outcome) ?? pageOf(outcome));
};

const sendTo = (location: string) => ({ body: undefined, headers: { location } });

const pageOf = (outcome: OAuthOutcome): string => {
  const query = new URLSearchParams({ status: outcome.status });
  if (outcome.status === 'error') query.set('error_reason', outcome.reason);
  return `${entries.showOAuthOutcome.path}?${query.toString()}`;
};

const connect = async (
  window: TakenWindow,
  { code = '', error = '' }: { readonly code?: string | undefined; readonly error?: string | undefined },
  deps: RefreshDeps,
): Promise<OAuthOutcome> => {
  const [member, user] = await Promise.all([
    deps.members.read(window.userGuid, window.memberGuid),
    deps.userOf(window.userGuid),
  ]);
  const client = user === null ? null : await deps.clientOf(user.clientGuid);
  if (window.isExpired || member === null || user === null || client === null) return failed('EXPIRED');
  if (error !== '') return failed(error === 'access_denied' ? 'DENIED' : 'FAILED');
  const dataKey = dataKeyOwnerOf(client);
  const exchanged = await deps.exchangeOAuthCode(
    member.institutionCode,
    { code, codeVerifier: await window.codeVerifier(dataKey), returnUrl: window.returnUrl },
    deps.timeout(UPSTREAM_CALL_TIMEOUT_MS),
  );
  if (!exchanged.ok) return failed('FAILED');
  const owner = { userGuid: member.userGuid, memberGuid: member.guid };
  const credentials = await deps.credentials.seal(owner, dataKey, exchanged.value);
  const connected = await store(member, user, credentials, deps);
  if (connected === null) return failed('EXPIRED');
  if (!window.skipAggregation) {
    // A crash before this leaves a member that shows CREATED or UPDATED and starts at its next refresh.
    await deps.jobs.startJob(connected, { origin: 'OAUTH', options: FULL_OPTIONS }, client);
  }
  return SUCCESS;
};

/** Null when the member was deleted meanwhile. */
const store = async (
  seen: Member,
  user: User,
  credentials: SealedCredentials,
  deps: RefreshDeps,
): Promise<Member | null> => {
  let before: Member | null = seen;
  for (let attempt = 0; attempt < TRIES_MAX && before !== null; attempt += 1) {
    const after = withConsent(before, deps.clock());
    const events = [memberNews('updated', after, user, deps)];
    const updated = await deps.members.update({ before, after, credentials, events });
    if (updated.ok) {
      await deps.announce(events);
      return after;
    }
    before = await deps.members.read(before.userGuid, before.guid);
  }
  return null;
};

const withConsent = (member: Member, nowMs: number): Member => {
  const renewed = {
    ...member,
    credentialsRevision: member.credentialsRevision + 1,
    needsUpdatedCredentials: false,
    refusedLoginCount: 0,
    failureCount: 0,
    lastFailedAt: null,
    revision: member.revision + 1,
    updatedAt: nowMs,
  };
  // What a running job shows is the job's to say.
  if (isBeingAggregated(member, nowMs)) return renewed;
  const connectionStatus = member.connectionStatus === 'PENDING' ? 'CREATED' : 'UPDATED';
  return { ...renewed, connectionStatus, connectionStatusMessage: CONNECTION_SENTENCES[connectionStatus] };
};

export const showOAuthOutcome: Run<typeof entries.showOAuthOutcome, PassingCaller, RefreshDeps> = async ({
  query,
}) => ({
  body: outcomePage(query.status === 'success' ? SUCCESS : { status: 'error', reason: query.error_reason ?? 'FAILED' }),
});
