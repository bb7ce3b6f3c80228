import type { Key } from './keys.ts';

/** A stored item as plain values: strings, numbers, booleans, null, Uint8Array, arrays and records of these. */
export type Item = Key & Readonly<Record<string, unknown>>;

/**
 * A condition in DynamoDB's own language. `#name` stands for the attribute `name` (nested: `#job.#step`), `:value` for
 * the entry of `values`; both are filled in by the client.
 */
export interface Condition {
  readonly expression: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface Put {
  readonly kind: 'put';
  readonly item: Item;
  readonly condition?: Condition;
}
export interface Update {
  readonly kind: 'update';
  readonly key: Key;
  /** Top-level attributes to set; undefined values are left out. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  /** Numeric attributes to add to. */
  readonly add?: Readonly<Record<string, number>>;
  readonly condition: Condition;
}
export interface Delete {
  readonly kind: 'delete';
  readonly key: Key;
  readonly condition?: Condition;
}
export type Write = Put | Update | Delete;

/** Deletes an item by its key, whatever it holds by then. */
export const deleteOf = ({ pk, sk }: Key): Delete => ({ kind: 'delete', key: { pk, sk } });

/**
 * A write has two outcomes only, and each caller asks only whether it took effect. So `ok` tells them apart here, where
 * the stores above answer with a `kind` that says what the outcome means for their callers. When `ok` is false, the
 * condition did not hold, and `item` is the stored item; null where there is none.
 */
export type WriteResult =
  | { readonly ok: true; readonly before: Item | null }
  | { readonly ok: false; readonly item: Item | null };

/**
 * `ok` as for `WriteResult`. `refused[i]` is null where write i could have been done. `isConflict`: another transaction
 * or write was changing the item at the same time; then `item` is null.
 */
export type TransactResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refused: readonly ({ readonly item: Item | null; readonly isConflict: boolean } | null)[];
    };

export interface QueryRequest {
  readonly pk: string;
  /** Either a prefix, or an inclusive range of sort keys. */
  readonly sk: { readonly prefix: string } | { readonly from: string; readonly to: string };
  readonly isConsistent: boolean;
  readonly isDescending?: boolean;
  /** How many items to read at most; when left out, all of them. */
  readonly limit?: number;
  readonly index?: 'due';
}

/** DynamoDB service quotas. */
export const TRANSACTION_WRITES_MAX = 100;

/** Reads, and writes of one item each: enough for functions that never change several items together. */
export interface ItemTable {
  readonly get: (key: Key, options: { readonly isConsistent: boolean }) => Promise<Item | null>;
  /** In no particular order; missing items are left out. */
  readonly getMany: (keys: readonly Key[], options: { readonly isConsistent: boolean }) => Promise<readonly Item[]>;
  readonly query: (request: QueryRequest) => Promise<readonly Item[]>;
  readonly write: (write: Write) => Promise<WriteResult>;
}

/**
 * The port to DynamoDB: every access goes through it. Throws only when the table cannot be reached or the request is a
 * bug.
 */
export interface Table extends ItemTable {
  /** Any number of unconditional writes; repeated until DynamoDB has taken all of them. */
  readonly writeMany: (writes: readonly (Put | Delete)[]) => Promise<void>;
  /** All or nothing, at most `TRANSACTION_WRITES_MAX`. */
  readonly transact: (writes: readonly Write[]) => Promise<TransactResult>;
}
