import type { TokenKeys } from '../domain/users/token.ts';
import type { Table } from '../store/table/table-client.ts';
import { createClientStore } from '../store/users/client-store.ts';
import { createSessionStore } from '../store/users/session-store.ts';
import { readTokenKeys } from '../store/users/token-key-store.ts';
import { systemClock } from './clock.ts';
import { systemIds } from './ids.ts';
import { lazyFor } from './lazy.ts';
import { foundTokenKeys, TOKEN_KEYS_AGE_MS_MAX } from './session-proof.ts';

/** For the function that turns API tokens into sessions. */
export const exchangeOf = (table: Table) => identityWith(table, foundTokenKeys(table));

/** As `exchangeOf`, for the one function that issues API tokens: it makes the keys that sign them. */
export const issuerOf = (table: Table) =>
  identityWith(
    table,
    lazyFor(TOKEN_KEYS_AGE_MS_MAX, systemClock, () => readTokenKeys(table, systemIds)),
  );

const identityWith = (table: Table, tokenKeys: () => Promise<TokenKeys>) => ({
  tokenKeys,
  sessions: createSessionStore({ table, clock: systemClock, ids: systemIds, tokenKeys }),
  clients: createClientStore({ table, clock: systemClock }),
});
