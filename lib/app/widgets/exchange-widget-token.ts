import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hashOf, mintToken } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import { mayExchange } from '../../domain/widgets/widget-token.ts';
import type { WidgetAddress, WidgetTokenStore } from '../../store/widgets/widget-token-store.ts';
import type { Adapters } from '../adapters.ts';

/**
 * `unknown`: the token was never ours, has ended, or is of a deleted user. `disabled`: its user is. `spent`: it was good
 * once.
 */
export type WidgetExchange =
  | { readonly kind: 'done'; readonly token: string; readonly user: User; readonly address: WidgetAddress }
  | { readonly kind: 'unknown' | 'spent' | 'disabled' };

/** Which token, of which page: `key` is what the page made for its exchange. */
interface Asked {
  readonly userGuid: Guid<'USR'>;
  readonly tokenHash: string;
  readonly key: string;
}

export interface WidgetExchangeDeps extends Pick<Adapters, 'clock' | 'ids' | 'tokenKeys'> {
  readonly widgetTokens: Pick<WidgetTokenStore, 'read' | 'spend'>;
}

/**
 * Exchanges a token for a session of a widget: of many pages with one token, one succeeds. The same page may repeat it for a
 * minute; it then gets a new session, and its first one ends.
 */
export const exchangeWidgetToken = (
  { userGuid, tokenHash, key }: Asked,
  { widgetTokens, clock, ids, tokenKeys }: WidgetExchangeDeps,
): Promise<WidgetExchange> =>
  changeUntilWon({ what: 'user' }, async () => {
    const { user, token } = await widgetTokens.read(userGuid, tokenHash);
    if (user === null) return { kind: 'unknown' };
    if (token === null) return { kind: 'spent' };
    if (token.epoch !== user.epoch) return { kind: 'unknown' };
    if (user.isDisabled) return { kind: 'disabled' };
    const nowMs = clock();
    const keyHash = hashOf(key);
    if (!mayExchange(token, keyHash, nowMs)) return { kind: 'spent' };

    const session = mintToken('session', userGuid, await tokenKeys(), ids);
    const use = { keyHash, sessionHash: session.hash, usedAt: token.use?.usedAt ?? nowMs };
    const { kind } = await widgetTokens.spend(user, token, use, nowMs);
    // Another page, the end of the sessions or a deletion came first: the next try says which.
    if (kind === 'stale') return LOST;
    return { kind, token: session.token, user: { ...user, loggedInAt: nowMs }, address: token };
  });
