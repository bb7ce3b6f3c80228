import type { ItemTable } from '../../store/table/table-client.ts';
import { createClientStore } from '../../store/users/client-store.ts';
import { createSessionProver } from '../../store/users/session-prover.ts';
import type { Adapters } from '../adapters.ts';

/** What session authentication needs in a function that issues no sessions. */
export const composeSessionProof = (
  adapters: Pick<Adapters, 'clock' | 'tokenKeys'> & { readonly table: ItemTable },
) => ({
  tokenKeys: adapters.tokenKeys,
  prove: createSessionProver(adapters),
  readClient: createClientStore(adapters).read,
});
