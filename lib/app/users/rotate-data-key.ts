import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { DATA_KEY_UNUSED_MS, LATER_DATA_KEYS_MAX } from '../../domain/kernel/data-keys.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { ClientFounding } from '../../store/users/client-store.ts';
import type { DataKeyStore } from '../../store/users/data-key-store.ts';

/** `pending`: the client has a new data key already, which is not in use yet. `tooMany`: it has `LATER_DATA_KEYS_MAX`. */
export type DataKeyRotated =
  | { readonly kind: 'done' | 'pending'; readonly usedFrom: number }
  | { readonly kind: 'absent' | 'tooMany' };

export interface DataKeyRotationDeps extends Pick<ClientFounding, 'clock' | 'wrapDataKey'> {
  readonly dataKeys: DataKeyStore;
}

/** Gives the client a data key for new values. What was encrypted before stays as it is, and so do the keys to it. */
export const rotateDataKey = (
  guid: Guid<'CLT'>,
  { dataKeys, clock, wrapDataKey }: DataKeyRotationDeps,
): Promise<DataKeyRotated> =>
  changeUntilWon({ what: 'dataKeys' }, async () => {
    const client = await dataKeys.read(guid);
    if (client === null) return { kind: 'absent' };
    const newest = client.laterDataKeys.at(-1);
    const now = clock();
    if (newest !== undefined && newest.usedFrom > now) return { kind: 'pending', usedFrom: newest.usedFrom };
    if (client.laterDataKeys.length >= LATER_DATA_KEYS_MAX) return { kind: 'tooMany' };
    const usedFrom = now + DATA_KEY_UNUSED_MS;
    const { kind } = await dataKeys.add(client, { wrapped: await wrapDataKey(guid), usedFrom });
    return kind === 'done' ? { kind, usedFrom } : LOST;
  });
