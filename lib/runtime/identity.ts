import { MINUTE_MS } from '../domain/time.ts';
import type { TokenKeys } from '../domain/token.ts';
import { createClientStore } from '../store/client-store.ts';
import { createSessionStore } from '../store/session-store.ts';
import type { Table } from '../store/table-client.ts';
import { findTokenKeys, readTokenKeys } from '../store/token-key-store.ts';
import { systemClock } from './clock.ts';
import { systemIds } from './ids.ts';
import { lazyFor } from './lazy.ts';

/** A rotated token key is known everywhere within this time. */
const TOKEN_KEYS_AGE_MS_MAX = 5 * MINUTE_MS;

/** Before the stage issued a token none can be good. Not remembered, so that the first one works at once. */
const NO_TOKEN_KEYS: TokenKeys = { signing: new Uint8Array(), accepted: [] };

const foundTokenKeys = (table: Table): (() => Promise<TokenKeys>) => {
  const found = lazyFor(TOKEN_KEYS_AGE_MS_MAX, systemClock, async () => {
    const keys = await findTokenKeys(table);
    if (keys === null) throw new NoTokenKeys();
    return keys;
  });
  return () =>
    found().catch((error: unknown) => {
      if (error instanceof NoTokenKeys) return NO_TOKEN_KEYS;
      throw error;
    });
};

class NoTokenKeys extends Error {
  override readonly name = 'NoTokenKeys';
}

/** What it takes to know callers: the same for every HTTP function. */
export const identityOf = (table: Table) => identityWith(table, foundTokenKeys(table));

/** As `identityOf`, for the one function that issues API tokens: it makes the keys that sign them. */
export const issuerOf = (table: Table) =>
  identityWith(
    table,
    lazyFor(TOKEN_KEYS_AGE_MS_MAX, systemClock, () => readTokenKeys(table, systemIds)),
  );

const identityWith = (table: Table, tokenKeys: () => Promise<TokenKeys>) => {
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
