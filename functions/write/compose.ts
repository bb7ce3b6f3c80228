import type { Adapters } from '../../lib/app/adapters.ts';
import { composeKeyedCalls } from '../../lib/app/idempotency/compose-keyed-calls.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { composeSessionProof } from '../../lib/app/users/compose-session-proof.ts';
import { byNothing, bySession } from '../../lib/http/authenticate.ts';
import { createKeyedCalls } from '../../lib/http/keyed-calls.ts';
import { createWriteDeps, type WriteAdapters } from './deps.ts';
import { operations } from './operations.ts';

export const composeWrite = (adapters: WriteAdapters & Pick<Adapters, 'requestLimits'>) => ({
  ...adapters,
  operations,
  deps: createWriteDeps(adapters),
  keyedCalls: createKeyedCalls(composeKeyedCalls(adapters, createWriteDeps)),
  authenticators: { session: bySession(composeSessionProof(adapters)), none: byNothing },
  limiter: composeRequestLimiter(adapters),
});
