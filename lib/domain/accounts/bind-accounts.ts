import type { Guid } from '../kernel/guid.ts';
import type { KnownAccount } from './account.ts';

/** An account that its user has named as the one with this id at the upstream. */
export interface AccountBinding {
  readonly guid: Guid<'ACT'>;
  readonly upstreamId: string;
}

/**
 * The accounts after those that are bound took their ids; from then on they are found by them. An id names one account, so
 * another account loses it. The same array where nothing changes.
 */
export const bindAccounts = <A extends KnownAccount>(
  stored: readonly A[],
  bindings: readonly AccountBinding[],
): readonly A[] => {
  const idOf = new Map<string, string>(bindings.map(({ guid, upstreamId }) => [guid, upstreamId]));
  const taken = new Set(idOf.values());
  const after = stored.map((account) => {
    const kept = account.upstreamId !== null && taken.has(account.upstreamId) ? null : account.upstreamId;
    const upstreamId = idOf.get(account.guid) ?? kept;
    return upstreamId === account.upstreamId ? account : { ...account, upstreamId };
  });
  return after.every((account, index) => account === stored[index]) ? stored : after;
};
