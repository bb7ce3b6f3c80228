import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { byApiKey, byNothing, byPartnerOr, bySession } from '../../lib/http/authenticate.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createReadDeps, type ReadAdapters } from './deps.ts';
import { operations } from './operations.ts';

export const composeRead = (adapters: ReadAdapters) => {
  const clients = createKeptClients(adapters);
  return {
    ...adapters,
    operations,
    deps: createReadDeps(adapters),
    authenticators: {
      session: byPartnerOr(bySession(composeSessionProof(adapters)), {
        readByKey: clients.byApiKey,
        readUser: createUserReader(adapters).read,
      }),
      apiKey: byApiKey(clients.byApiKey),
      none: byNothing,
    },
    readsAhead: true,
    limiter: composeRequestLimiter(adapters),
  };
};
