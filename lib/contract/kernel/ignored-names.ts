import * as z from 'zod/mini';
import { documentOf } from './documented-as.ts';

/** A sender that mistypes one name needs no longer list. */
const NAMES_MAX = 10;
/** Deeper values are none of the contract. */
const DEPTH_MAX = 8;

type Schema = z.core.$ZodType;

/**
 * The names in `value` that `schema` does not have, as the sender wrote them (`member.credentials[0].gud`): what the service
 * reads nothing from. At most ten.
 */
export const ignoredNames = (schema: Schema, value: unknown): readonly string[] =>
  namesIn(schema, value, '', DEPTH_MAX).slice(0, NAMES_MAX);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesIn = (given: Schema, value: unknown, path: string, depth: number): readonly string[] => {
  const schema = readBy(given, value);
  if (depth === 0 || schema === null) return [];
  if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodMiniArray)) return [];
    const { element } = schema._zod.def;
    return value.flatMap((item, index) => namesIn(element, item, `${path}[${index}]`, depth - 1));
  }
  if (!isRecord(value) || !(schema instanceof z.ZodMiniObject)) return [];
  const { shape }: { readonly shape: Readonly<Record<string, Schema>> } = schema._zod.def;
  return Object.entries(value).flatMap(([name, one]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const known = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return known === undefined ? [place] : namesIn(known, one, place, depth - 1);
  });
};

/** The schema of the list or object that `schema` reads `value` by; null where it reads no such thing. */
const readBy = (schema: Schema, value: unknown): Schema | null => {
  // What is read in several spellings says so with all of them.
  const shown = documentOf(schema, 'every') ?? schema;
  if (shown instanceof z.ZodMiniUnion) {
    const options = shown._zod.def.options.flatMap((option) => readBy(option, value) ?? []);
    // Of several objects, the one that knows the most names is the one that was meant.
    return options.toSorted((a, b) => knownCount(b, value) - knownCount(a, value))[0] ?? null;
  }
  if (shown instanceof z.ZodMiniArray) return Array.isArray(value) ? shown : readBy(shown._zod.def.element, value);
  if (shown instanceof z.ZodMiniObject) return isRecord(value) ? shown : null;
  const inner = innerOf(shown);
  return inner === null ? null : readBy(inner, value);
};

const knownCount = (schema: Schema, value: unknown): number =>
  schema instanceof z.ZodMiniObject && isRecord(value)
    ? Object.keys(value).filter((name) => Object.hasOwn(schema._zod.def.shape, name)).length
    : 0;

const innerOf = (schema: Schema): Schema | null => {
  if (schema instanceof z.ZodMiniPipe) {
    const { in: from, out } = schema._zod.def;
    return from instanceof z.ZodMiniTransform ? out : from;
  }
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniReadonly
  ) {
    return schema._zod.def.innerType;
  }
  return null;
};
