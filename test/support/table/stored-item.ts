import type { Item } from '../../../lib/store/table/table-client.ts';
import { isInSeconds } from './time-to-live.ts';

/** DynamoDB service quotas, in bytes of UTF-8. */
const ITEM_BYTES_MAX = 400 * 1024;
const PARTITION_KEY_BYTES_MAX = 2_048;
const SORT_KEY_BYTES_MAX = 1_024;

/**
 * An item as DynamoDB gives it back: without undefined values, with numbers for big integers, and frozen. Throws for
 * what DynamoDB or its client refuses to store, and for an end that DynamoDB would take for another instant.
 */
export const asStored = ({ pk, sk, ...rest }: Item): Item => {
  if (pk === '' || Buffer.byteLength(pk) > PARTITION_KEY_BYTES_MAX)
    throw new Error('A partition key of a wrong length');
  if (sk === '' || sk.length > SORT_KEY_BYTES_MAX) throw new Error('A sort key of a wrong length');
  // DynamoDB sorts by bytes, and JavaScript by UTF-16 units. For ASCII, which all sort keys are, that is the same.
  if (Buffer.byteLength(sk) > sk.length) throw new Error('A sort key that is not ASCII');
  for (const name of ['duePk', 'dueSk']) {
    const value = rest[name];
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw new Error(`${name} is a key of the index, so it must be a text`);
  }
  if (rest.ttl !== undefined && !isInSeconds(rest.ttl)) throw new Error('A time to live that is not in seconds');
  const item = Object.freeze({ ...fieldsOf(rest), pk: textOf(pk), sk });
  if (sizeOf(item) > ITEM_BYTES_MAX) throw new Error(`An item past 400 KB: ${sk}`);
  return item;
};

/** Bytes, nearly as DynamoDB counts them. */
export const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + 1 + sizeOf(part), 3);
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + 1 + sizeOf(part), 3);
};

const normal = (value: unknown): unknown => {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
      return numberOf(value);
    case 'bigint':
      return Number(value);
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : partsOf(value);
    case 'undefined':
    case 'function':
    case 'symbol':
      throw new Error('Not a value of ours');
  }
};

const textOf = (text: string): string => {
  if (!text.isWellFormed()) throw new Error('A text that is not well formed');
  return text;
};

/** Zero has no sign in DynamoDB. */
const numberOf = (number: number): number => {
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) throw new Error('A number that the client refuses');
  return number + 0;
};

const partsOf = (value: object): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.filter((part) => part !== undefined).map(normal));
  if (value instanceof Uint8Array) return new Uint8Array(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Error('Not a value of ours');
  return Object.freeze(fieldsOf(value));
};

/** A loop, for hundreds of thousands of fields. */
const fieldsOf = (value: object): Readonly<Record<string, unknown>> => {
  const fields: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) if (part !== undefined) fields.push([name, normal(part)]);
  return Object.fromEntries(fields);
};
