import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { mintToken } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import type { SessionStore } from '../../store/users/session-store.ts';
import type { Adapters } from '../adapters.ts';

/**
 * `unknown`: the token was never ours, has ended, or is of a deleted user. `spent`: it was good once. `disabled`: its user is
 * disabled, and the token is kept.
 */
export type ApiTokenExchange =
  | { readonly kind: 'done'; readonly token: string; readonly user: User }
  | { readonly kind: 'unknown' | 'spent' | 'disabled' };

export interface ApiTokenDeps extends Pick<Adapters, 'clock' | 'ids' | 'tokenKeys'> {
  readonly sessions: Pick<SessionStore, 'readApiToken' | 'open'>;
}

/** Exchanges an API token for a session: of many exchanges of one token, one succeeds. */
export const exchangeApiToken = (
  userGuid: User['guid'],
  apiTokenHash: string,
  { sessions, clock, ids, tokenKeys }: ApiTokenDeps,
): Promise<ApiTokenExchange> =>
  changeUntilWon({ what: 'user' }, async () => {
    const { user, token } = await sessions.readApiToken(userGuid, apiTokenHash);
    if (user === null) return { kind: 'unknown' };
    if (token === null) return { kind: 'spent' };
    if (token.userGuid !== userGuid || token.epoch !== user.epoch) return { kind: 'unknown' };
    const nowMs = clock();
    if (nowMs >= token.expiresAt) return { kind: 'spent' };
    if (user.isDisabled) return { kind: 'disabled' };
    const session = mintToken('session', userGuid, await tokenKeys(), ids);
    const { kind } = await sessions.open(user, { apiTokenHash, sessionHash: session.hash, nowMs });
    // Another exchange, the end of the sessions or a deletion came first: the next try says which.
    return kind === 'stale' ? LOST : { kind, token: session.token, user: { ...user, loggedInAt: nowMs } };
  });
