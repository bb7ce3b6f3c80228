import { MINUTE_MS } from '../domain/kernel/time.ts';
import type { TokenKeys } from '../domain/users/token.ts';
import type { ItemTable } from '../store/table/table-client.ts';
import { findTokenKeys, readTokenKeys } from '../store/users/token-key-store.ts';
import { systemClock } from './clock.ts';
import { systemIds } from './ids.ts';
import { lazyFor } from './lazy.ts';

/** A rotated token key is known everywhere within this time. */
const TOKEN_KEYS_AGE_MS_MAX = 5 * MINUTE_MS;

/**
 * No token is valid before the stage has issued one. This answer is not remembered, so that the first token works at
 * once.
 */
const NO_TOKEN_KEYS: TokenKeys = { signing: new Uint8Array(), accepted: [] };

/** For functions that check tokens. */
export const foundTokenKeys = (table: ItemTable): (() => Promise<TokenKeys>) => {
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

/** For the function that issues API tokens: it makes the keys that sign them. */
export const madeTokenKeys = (table: ItemTable): (() => Promise<TokenKeys>) =>
  lazyFor(TOKEN_KEYS_AGE_MS_MAX, systemClock, () => readTokenKeys(table, systemIds));

class NoTokenKeys extends Error {
  override readonly name = 'NoTokenKeys';
}
