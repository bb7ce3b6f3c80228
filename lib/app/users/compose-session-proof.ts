import type { ItemTable } from '../../store/table/table-client.ts';
import { createKeptClients } from '../../store/users/kept-clients.ts';
import { createSessionProver } from '../../store/users/session-prover.ts';
import type { Adapters } from '../adapters.ts';

/** What session authentication needs in a function that issues no sessions. */
export const composeSessionProof = (
  adapters: Pick<Adapters, 'clock' | 'tokenKeys' | 'clientAgeMsMax'> & { readonly table: ItemTable },
) => ({
  tokenKeys: adapters.tokenKeys,
  prove: createSessionProver(adapters),
  readClient: createKeptClients(adapters).read,
});
