import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/**
 * A plain value as DynamoDB takes it; undefined parts are left out. Throws for a value of another type than we store,
 * and for a number that is not exact. Names of records may come from outside (ids of an upstream). With `marshall` of
 * the SDK, a record that has the name `constructor` or `__proto__` cannot be written.
 */
const toAttribute = (value: unknown): AttributeValue => {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { N: String(value) };
      throw new Error(`The number ${value} cannot be stored exactly`);
    case 'bigint':
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    case 'object':
      return value === null ? { NULL: true } : toPart(value);
    case 'undefined':
    case 'function':
    case 'symbol':
      throw new Error(`A ${typeof value} cannot be stored`);
  }
};

const toPart = (value: object): AttributeValue => {
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) return { L: value.filter((part) => part !== undefined).map(toAttribute) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return { M: toAttributes(value) };
  throw new Error('An object of a class cannot be stored');
};

/** Attributes of plain values. */
export const toAttributes = (values: object): Record<string, AttributeValue> => {
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) setOwn(attributes, name, toAttribute(value));
  return attributes;
};

const toValue = (value: AttributeValue): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.M !== undefined) return toValues(value.M);
  if (value.L !== undefined) return value.L.map(toValue);
  if (value.B !== undefined) return value.B;
  throw new Error('An attribute of a type that we never store');
};

/** Plain values of attributes as DynamoDB gives them. */
export const toValues = (attributes: Readonly<Record<string, AttributeValue>>): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) setOwn(values, name, toValue(attribute));
  return values;
};

/** `record[name] = value`, which for the name `__proto__` would set the prototype. */
const setOwn = <T>(record: Record<string, T>, name: string, value: T): void => {
  if (name === '__proto__') Object.defineProperty(record, name, { value, enumerable: true });
  else record[name] = value;
};
