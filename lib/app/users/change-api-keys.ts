import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { API_KEYS_MAX, apiKeyOfId } from '../../domain/users/api-key.ts';
import type { ApiKeyDraft } from '../../store/users/api-key-item.ts';
import type { ApiKeyStore } from '../../store/users/api-key-store.ts';

export interface ApiKeyDeps {
  readonly apiKeys: ApiKeyStore;
  readonly clock: Clock;
}

/** `tooMany`: the client has `API_KEYS_MAX` keys already. Throws when another client has the key. */
export const createApiKey = async (
  draft: Omit<ApiKeyDraft, 'createdAt'>,
  { apiKeys, clock }: ApiKeyDeps,
): Promise<'done' | 'tooMany'> => {
  if ((await apiKeys.list(draft.clientGuid)).length >= API_KEYS_MAX) return 'tooMany';
  await apiKeys.add({ ...draft, createdAt: clock() });
  return 'done';
};

export interface ApiKeyRotation {
  readonly clientGuid: Guid<'CLT'>;
  readonly formerId: string;
  /** The new key itself; only its hash is stored. */
  readonly apiKey: string;
  /** How long the former key is still good; 0: it ends at once. */
  readonly overlapMs: number;
}

/** `absent`: the client has no such key. `ending`: the key was rotated before, and ends at its time. */
export type ApiKeyRotated =
  | { readonly kind: 'done'; readonly formerEndsAt: number }
  | { readonly kind: 'absent' | 'ending' | 'tooMany' };

/** Gives the client a new key of the same name, and the former one an end. */
export const rotateApiKey = (
  { clientGuid, formerId, apiKey, overlapMs }: ApiKeyRotation,
  { apiKeys, clock }: ApiKeyDeps,
): Promise<ApiKeyRotated> =>
  changeUntilWon({ what: 'apiKeys' }, async () => {
    const listed = await apiKeys.list(clientGuid);
    const former = apiKeyOfId(listed, formerId);
    if (former === undefined) return { kind: 'absent' };
    if (former.expiresAt !== null) return { kind: 'ending' };
    if (overlapMs > 0 && listed.length >= API_KEYS_MAX) return { kind: 'tooMany' };
    const nowMs = clock();
    const formerEndsAt = nowMs + overlapMs;
    const { kind } = await apiKeys.rotate(former, apiKey, { endsAt: formerEndsAt, nowMs });
    return kind === 'done' ? { kind, formerEndsAt } : LOST;
  });

/** The key opens nothing from then on. `absent`: the client has no such key. */
export const revokeApiKey = (
  clientGuid: Guid<'CLT'>,
  id: string,
  { apiKeys }: Pick<ApiKeyDeps, 'apiKeys'>,
): Promise<'done' | 'absent'> =>
  changeUntilWon({ what: 'apiKeys' }, async () => {
    const revoked = apiKeyOfId(await apiKeys.list(clientGuid), id);
    if (revoked === undefined) return 'absent';
    const { kind } = await apiKeys.revoke(revoked);
    return kind === 'done' ? kind : LOST;
  });
