import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { byApiKey, byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createReadDeps, type ReadAdapters } from './deps.ts';
import { operations } from './operations.ts';

export const composeRead = (adapters: ReadAdapters) => ({
  ...adapters,
  operations,
  deps: createReadDeps(adapters),
  authenticators: {
    session: bySession(composeSessionProof(adapters)),
    apiKey: byApiKey(createKeptClients(adapters).byApiKey),
    none: byNothing,
  },
  readsAhead: true,
  limiter: composeRequestLimiter(adapters),
});
