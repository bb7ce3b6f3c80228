import { createHash } from 'node:crypto';
import { MINUTE_MS } from './time.ts';
import { UnreadableError } from './unreadable.ts';

/** The data keys of a client, wrapped. */
export interface DataKeys {
  /** The first one, under the name that every release knows. */
  readonly wrappedDataKey: Uint8Array;
  /** Those of rotations, the newest last. */
  readonly laterDataKeys: readonly LaterDataKey[];
}

export interface LaterDataKey {
  readonly wrapped: Uint8Array;
  /** Values are encrypted with it from then on. */
  readonly usedFrom: number;
}

/** So many fit beside the settings in 4 KB, which is what one read unit reads. With one rotation a year they last ten years. */
export const LATER_DATA_KEYS_MAX = 10;

/**
 * How long before its first use a data key is announced. Whoever meets a value must know its key: an environment goes by
 * a client that it read up to 5 seconds before, its call lasts up to 90 seconds, and clocks differ.
 */
export const DATA_KEY_UNUSED_MS = 5 * MINUTE_MS;

/** First byte of a value that names its data key. Values of the first one begin as `sealBytes` makes them, with 1. */
const FORMAT = 2;
/** The first bytes of the SHA-256 of the wrapped key: no two keys of a client have the same. */
const ID_BYTES = 8;

const idOf = (wrapped: Uint8Array): Buffer => createHash('sha256').update(wrapped).digest().subarray(0, ID_BYTES);

/**
 * The data key for new values, and what stands in front of them. Values of the first one do not name it: earlier releases
 * could not read them.
 */
export const sealingKey = (
  { wrappedDataKey, laterDataKeys }: DataKeys,
  nowMs: number,
): { readonly wrapped: Uint8Array; readonly prefix: Uint8Array } => {
  const later = laterDataKeys.findLast(({ usedFrom }) => usedFrom <= nowMs);
  if (later === undefined) return { wrapped: wrappedDataKey, prefix: new Uint8Array() };
  return { wrapped: later.wrapped, prefix: new Uint8Array([FORMAT, ...idOf(later.wrapped)]) };
};

/** Each data key that a value of the client may need, those of rotations that are announced among them. */
export const everyKey = ({ wrappedDataKey, laterDataKeys }: DataKeys): readonly Uint8Array[] => [
  wrappedDataKey,
  ...laterDataKeys.map(({ wrapped }) => wrapped),
];

/** The data key of a value, and the value without its name. */
export const openingKey = (
  { wrappedDataKey, laterDataKeys }: DataKeys,
  value: Uint8Array,
): { readonly wrapped: Uint8Array; readonly sealed: Uint8Array } => {
  if (value[0] !== FORMAT) return { wrapped: wrappedDataKey, sealed: value };
  const id = value.subarray(1, 1 + ID_BYTES);
  const named = laterDataKeys.find(({ wrapped }) => idOf(wrapped).equals(id));
  if (named === undefined) throw new UnreadableError('encrypted with a data key that the client does not have');
  return { wrapped: named.wrapped, sealed: value.subarray(1 + ID_BYTES) };
};
