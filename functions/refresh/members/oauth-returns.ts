import * as entries from '../../../lib/contract/members/oauth-return-operations.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { CONSENT_WAIT_MS_MAX } from '../../../lib/domain/members/consent.ts';
import { type OAuthOutcome, oauthOutcomeOf, returnAddressOf } from '../../../lib/domain/members/oauth.ts';
import { openToken } from '../../../lib/domain/users/token.ts';
import type { PassingCaller } from '../../../lib/http/caller.ts';
import type { Consent, ConsentName } from '../../../lib/store/members/consent-store.ts';
import { outcomePage } from './outcome-page.ts';
import type { RefreshDeps, RefreshRun } from './refresh-deps.ts';

/** How long the operation waits before it reads the consent again. */
const LOOK_EVERY_MS = 250;
const LOOKS_MAX = CONSENT_WAIT_MS_MAX / LOOK_EVERY_MS;

const EXPIRED: OAuthOutcome = { status: 'error', reason: 'EXPIRED' };

export type OAuthReturnDeps = Pick<
  RefreshDeps,
  'clientOf' | 'clock' | 'consentOutcomes' | 'consents' | 'sendConsent' | 'tokenKeys' | 'userOf' | 'wait'
>;

interface Return {
  readonly code?: string | undefined;
  readonly error?: string | undefined;
}

/**
 * Handles a browser that comes back from a consent page. When several bring the same state, the first one decides, and
 * all are told how the consent stands. A state that was made up, or forgotten since, changes nothing.
 */
export const returnFromOAuth: Run<typeof entries.returnFromOAuth, PassingCaller, OAuthReturnDeps> = async (
  { query },
  _caller,
  deps,
) => {
  const opened = openToken('oauth', query.state, await deps.tokenKeys());
  const consent =
    opened === null ? null : await receive({ userGuid: opened.userGuid, stateHash: opened.hash }, query, deps);
  if (consent === null) return sendTo(pageOf(EXPIRED));
  const outcome = oauthOutcomeOf(await settled(consent, deps));
  return sendTo(returnAddressOf(consent.returnTo, consent.memberGuid, outcome) ?? pageOf(outcome));
};

const sendTo = (location: string) => ({ body: undefined, headers: { location } });

const pageOf = (outcome: OAuthOutcome): string => {
  const query = new URLSearchParams({ status: outcome.status });
  if (outcome.status === 'error') query.set('error_reason', outcome.reason);
  else if (outcome.isPending) query.set('is_pending', 'true');
  return `${entries.showOAuthOutcome.path}?${query.toString()}`;
};

/** Stores what the browser brings, if it is the first one. Null when there is no such consent, or its user is gone. */
const receive = async (
  name: ConsentName,
  { code = '', error = '' }: Return,
  deps: OAuthReturnDeps,
): Promise<Consent | null> => {
  if (error !== '') return refuse(name, error, deps);
  const user = await deps.userOf(name.userGuid);
  const client = user === null ? null : await deps.clientOf(user.clientGuid);
  if (client === null) return null;
  const consent = await deps.consents.take(name, dataKeyOwnerOf(client), code);
  // The exchange may take longer than this function and its browser wait, so a worker makes it.
  if (consent?.stage === 'TAKEN') await deps.sendConsent(name);
  return consent;
};

const refuse = async (name: ConsentName, error: string, deps: OAuthReturnDeps): Promise<Consent | null> => {
  const consent = await deps.consents.read(name);
  const isOpen = consent?.stage === 'OPEN' && deps.clock() < consent.expiresAt;
  if (!isOpen) return consent;
  await deps.consentOutcomes.fail(consent, error === 'access_denied' ? 'DENIED' : 'FAILED');
  return deps.consents.read(name);
};

/** The consent at its end, or as it stands when the browser has waited long enough. */
const settled = async (consent: Consent, deps: OAuthReturnDeps): Promise<Consent> => {
  const untilMs = deps.clock() + CONSENT_WAIT_MS_MAX;
  let current = consent;
  for (let looks = 0; looks < LOOKS_MAX && isUnderway(current) && deps.clock() < untilMs; looks += 1) {
    await deps.wait(LOOK_EVERY_MS);
    // A read that fails says nothing about the consent; a worker goes on with it.
    current = (await deps.consents.read(consent).catch(() => null)) ?? current;
  }
  return current;
};

const isUnderway = ({ stage }: Consent): boolean => stage === 'TAKEN' || stage === 'SENT';

export const showOAuthOutcome: RefreshRun<'showOAuthOutcome'> = async ({ query }) => ({
  body: outcomePage(
    query.status === 'success'
      ? { status: 'success', isPending: query.is_pending === true }
      : { status: 'error', reason: query.error_reason ?? 'FAILED' },
  ),
});
