import { MINUTE_MS } from '../domain/time.ts';
import { createClientStore } from '../store/client-store.ts';
import { createSessionStore } from '../store/session-store.ts';
import type { Table } from '../store/table-client.ts';
import { readTokenKeys } from '../store/token-key-store.ts';
import { systemClock } from './clock.ts';
import { systemIds } from './ids.ts';
import { lazyFor } from './lazy.ts';

/** A rotated token key is known everywhere within this time. */
const TOKEN_KEYS_AGE_MS_MAX = 5 * MINUTE_MS;

/** What it takes to know callers: the same for every HTTP function. */
export const identityOf = (table: Table) => {
  const tokenKeys = lazyFor(TOKEN_KEYS_AGE_MS_MAX, systemClock, () => readTokenKeys(table, systemIds));
  const sessions = createSessionStore({ table, clock: systemClock, ids: systemIds, tokenKeys });
  const clients = createClientStore({ table, clock: systemClock });
  return {
    tokenKeys,
    sessions,
    clients,
    /** Ports of session authentication. */
    sessionProof: { tokenKeys, prove: sessions.prove, readClient: clients.read },
  };
};
