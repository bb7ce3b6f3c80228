import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createWriteDeps, type WriteAdapters } from './deps.ts';
import { operations } from './operations.ts';

export const composeWrite = (adapters: WriteAdapters) => ({
  ...adapters,
  operations,
  deps: createWriteDeps(adapters),
  authenticators: { session: bySession(composeSessionProof(adapters)), none: byNothing },
  readsAhead: false,
});
