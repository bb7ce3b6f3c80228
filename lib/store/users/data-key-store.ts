import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { DATA_KEY_UNUSED_MS, LATER_DATA_KEYS_MAX, type LaterDataKey } from '../../domain/kernel/data-keys.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import { type ClientFounding, createClientStore } from './client-store.ts';

/** `pending`: the client has a new data key already, which is not in use yet. `tooMany`: it has `LATER_DATA_KEYS_MAX`. */
export type DataKeyRotated =
  | { readonly kind: 'done' | 'pending'; readonly usedFrom: number }
  | { readonly kind: 'absent' | 'tooMany' };

/** The data keys of clients. For operators, not for the API. */
export const createDataKeyStore = ({ table, clock, wrapDataKey }: Omit<ClientFounding, 'ids'>) => {
  const clients = createClientStore({ table, clock });
  return {
    /** Gives the client a data key for new values. What was encrypted before stays as it is, and so do the keys to it. */
    rotate: (guid: Guid<'CLT'>): Promise<DataKeyRotated> =>
      changeUntilWon({ what: 'dataKeys' }, async () => {
        const client = await clients.read(guid);
        if (client === null) return { kind: 'absent' };
        const { laterDataKeys, revision } = client;
        const now = clock();
        const newest = laterDataKeys.at(-1);
        if (newest !== undefined && newest.usedFrom > now) return { kind: 'pending', usedFrom: newest.usedFrom };
        if (laterDataKeys.length >= LATER_DATA_KEYS_MAX) return { kind: 'tooMany' };
        const added: LaterDataKey = { wrapped: await wrapDataKey(guid), usedFrom: now + DATA_KEY_UNUSED_MS };
        const written = await table.write({
          kind: 'update',
          key: keys.client(guid),
          set: { laterDataKeys: [...laterDataKeys, added], updatedAt: now },
          add: { revision: 1 },
          condition: stillAt(revision),
        });
        return written.ok ? { kind: 'done', usedFrom: added.usedFrom } : LOST;
      }),
  };
};
