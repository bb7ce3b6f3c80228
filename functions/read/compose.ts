import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { byApiKey, bySession } from '../../lib/http/authenticate.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createReadDeps, type ReadAdapters } from './deps.ts';
import { operations } from './operations.ts';

export const composeRead = (adapters: ReadAdapters) => ({
  ...adapters,
  operations,
  deps: createReadDeps(adapters),
  authenticators: {
    session: bySession(composeSessionProof(adapters)),
    apiKey: byApiKey(createClientStore(adapters).byApiKey),
  },
  readsAhead: true,
});
