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

/** Of an item, found or named: goes whatever it is like by then. */
export const deleteOf = ({ pk, sk }: Key): Delete => ({ kind: 'delete', key: { pk, sk } });

/** `refused`: the condition did not hold; `item` is what stood there, null when nothing did. */
export type WriteResult =
  | { readonly ok: true; readonly before: Item | null }
  | { readonly ok: false; readonly item: Item | null };

/** `refused[i]` is null where write i was fine. A transaction that lost a race for an item is refused without an item. */
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
  /** Stop after so many items; all pages are read otherwise. */
  readonly limit?: number;
  readonly index?: 'due';
}

/** DynamoDB service quotas. */
export const TRANSACTION_WRITES_MAX = 100;

/** Reads, and writes of one item each: all that a function needs which changes nothing of more than one. */
export interface ItemTable {
  readonly get: (key: Key, options: { readonly isConsistent: boolean }) => Promise<Item | null>;
  /** In no particular order; missing items are left out. */
  readonly getMany: (keys: readonly Key[], options: { readonly isConsistent: boolean }) => Promise<readonly Item[]>;
  readonly query: (request: QueryRequest) => Promise<readonly Item[]>;
  readonly write: (write: Write) => Promise<WriteResult>;
}

/** Every access to DynamoDB goes through here. Throws only when the table cannot be reached or the request is a bug. */
export interface Table extends ItemTable {
  /** Unconditional, any number; repeated until DynamoDB took all. */
  readonly writeMany: (writes: readonly (Put | Delete)[]) => Promise<void>;
  /** All or nothing, at most `TRANSACTION_WRITES_MAX`. */
  readonly transact: (writes: readonly Write[]) => Promise<TransactResult>;
}
