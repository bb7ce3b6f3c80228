import type * as z from 'zod/mini';
import { type AnsweringOperation, answers } from '../answers.ts';
import { ERROR_CODES, type ErrorName } from '../error-code.ts';
import { errorBody } from '../kernel/error-body.ts';
import { MEDIA_TYPES } from '../kernel/media-type.ts';
import { errorsOf } from './error-catalogue.ts';
import type { Examples } from './examples.ts';
import type { Json } from './json.ts';
import { isLimited, RETRY_AFTER, referencesTo, SHARED_HEADERS } from './limit-headers.ts';

interface Refusals {
  /** The refusals of an operation by their status. */
  readonly of: (entry: AnsweringOperation) => Json;
  /** Those that operations refer to, by name. */
  readonly shared: () => Json;
}

/**
 * The same few refusals are answers of nearly every operation. A document for readers holds each once, under a name, and
 * operations refer to it; else each stands where it is answered.
 */
export const createRefusals = (
  schemaOf: (schema: z.ZodMiniType) => Json,
  isForReaders: boolean,
  examples: Examples,
): Refusals => {
  const shared = new Map<string, Json>();
  const error = schemaOf(errorBody);

  const keep = (name: string, response: Json): void => {
    const known = shared.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(response)) {
      throw new Error(`The refusal ${name} differs between operations`);
    }
    shared.set(name, response);
  };

  /** One for each code, under the code. */
  const examplesOf = (names: readonly ErrorName[], bodiesOf: (code: number) => readonly unknown[]): Json => {
    const shown = names.flatMap((name) => {
      const { code, title } = ERROR_CODES[name];
      return bodiesOf(code)
        .slice(0, 1)
        .map((value) => [code, { summary: title, value }] as const);
    });
    return shown.length === 0 ? {} : { examples: Object.fromEntries(shown) };
  };

  const refusal = (entry: AnsweringOperation, names: readonly ErrorName[]): Json => {
    const { errorAnswer } = entry;
    const isOwn = errorAnswer !== undefined && names.includes(errorAnswer.error);
    const schema = isOwn ? { anyOf: [error, schemaOf(answers[errorAnswer.body])] } : error;
    const bodiesOf = (code: number) => [
      ...(isOwn ? examples.ownRefusals(entry.id, code) : []),
      ...examples.refusals(code),
    ];
    const response = {
      description: names.map(describe).join(' '),
      ...headersOf(entry, names),
      content: { [MEDIA_TYPES.nexus]: { schema, ...examplesOf(names, bodiesOf) } },
    };
    if (isOwn || !isForReaders) return response;
    const name = nameOf(entry, names);
    keep(name, response);
    return { $ref: `#/components/responses/${name}` };
  };

  return {
    of: (entry) => {
      const byStatus = Map.groupBy(errorsOf(entry), (name) => ERROR_CODES[name].status);
      return Object.fromEntries([...byStatus].map(([status, names]) => [status, refusal(entry, names)]));
    },
    shared: () => Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

const describe = (name: ErrorName): string => `${ERROR_CODES[name].code}: ${ERROR_CODES[name].title}`;

/** `unavailable`, `callInProgress` and each 429 but that of the gateway say when to try again. */
const headersOf = (entry: AnsweringOperation, names: readonly ErrorName[]): Json => {
  if (names.includes('tooManyRequests')) {
    return { headers: referencesTo(isLimited(entry) ? SHARED_HEADERS : RETRY_AFTER) };
  }
  return names.includes('unavailable') || names.includes('callInProgress') ? { headers: RETRY_AFTER } : {};
};

/** `['missing', 'malformed']` gives `MissingOrMalformed`. The headers of 429 depend on the caller. */
const nameOf = (entry: AnsweringOperation, names: readonly ErrorName[]): string => {
  const name = names.map((each) => `${each.slice(0, 1).toUpperCase()}${each.slice(1)}`).join('Or');
  return names.includes('tooManyRequests') && !isLimited(entry) ? `${name}OfAddress` : name;
};
