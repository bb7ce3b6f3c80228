import { ERROR_CODES, type ErrorName } from '../error-code.ts';
import { takesIdempotencyKey } from '../idempotency/idempotency-key.ts';
import { namesOf } from '../kernel/names-of.ts';
import type { Auth, Operation } from '../operation.ts';
import { inOrder } from './in-order.ts';

const AUTH_ERRORS: Readonly<Record<Auth, readonly ErrorName[]>> = {
  session: ['tokenUnknown', 'sessionExpired'],
  apiToken: ['tokenUnknown', 'apiTokenSpent'],
  apiKey: ['apiKeyWrong'],
  none: [],
};

/** Errors that every call can meet: a limit, a fault of ours, a fault of a part that we depend on. */
const UNIVERSAL_ERRORS: readonly ErrorName[] = ['tooManyRequests', 'internal', 'unavailable'];

const KEYED_ERRORS: readonly ErrorName[] = ['malformed', 'callInProgress', 'answerNotKept', 'keyOfOtherRequest'];

const isClosedToWidgets = ({ auth, isForWidgets = false }: Operation): boolean => auth === 'session' && !isForWidgets;

/** Every error that an operation can answer with, its own and those of its kind, in the order of the codes. */
export const errorsOf = (entry: Operation): readonly ErrorName[] => {
  const own = new Set<ErrorName>([
    ...entry.errors,
    ...AUTH_ERRORS[entry.auth],
    ...UNIVERSAL_ERRORS,
    ...(isClosedToWidgets(entry) ? (['forbidden'] as const) : []),
    ...(takesIdempotencyKey(entry) ? KEYED_ERRORS : []),
    ...(entry.params === undefined ? [] : (['notFound'] as const)),
    ...(entry.query === undefined ? [] : (['missing', 'malformed'] as const)),
    ...(entry.readsRaw === true ? (['tooLarge'] as const) : []),
    ...(entry.readsFile === undefined ? [] : (['missing', 'tooLarge', 'wrongContentType', 'fileRefused'] as const)),
    ...(entry.body === undefined ? [] : (['missing', 'malformed', 'tooLarge', 'wrongContentType'] as const)),
  ]);
  return [...own].sort((a, b) => ERROR_CODES[a].code - ERROR_CODES[b].code);
};

/** Errors of calls that no operation takes, or none in this form. No operation lists them. */
const ERRORS_OF_NO_OPERATION: ReadonlySet<ErrorName> = new Set(['methodUnknown', 'notAcceptable']);

const isUniversal = (name: ErrorName): boolean => UNIVERSAL_ERRORS.includes(name);

/** Kinds of operations. Either all operations of a kind give an error, or the page names the operations one by one. */
const KINDS: readonly (readonly [words: string, isOne: (entry: Operation) => boolean])[] = [
  ['every call with a session', ({ auth }) => auth === 'session'],
  ['every call with a session that no widget makes', isClosedToWidgets],
  ['every call with an API key', ({ auth }) => auth === 'apiKey'],
  ['every call with a body', ({ body }) => body !== undefined],
  ['every call with query parameters', ({ query }) => query !== undefined],
  ['every call that takes an `Idempotency-Key`', takesIdempotencyKey],
  ['every call that names an object in its path', ({ params }) => params !== undefined],
];

const inWords = (givers: readonly Operation[], all: readonly Operation[]): string => {
  const words: string[] = [];
  let rest = givers;
  for (const [kind, isOne] of KINDS) {
    const ofKind = all.filter(isOne);
    if (!rest.some(isOne) || !ofKind.every((entry) => givers.includes(entry))) continue;
    words.push(kind);
    rest = rest.filter((entry) => !isOne(entry));
  }
  return [...words, ...rest.map(({ id }) => `\`${id}\``)].join(', ');
};

const wordsOf = (name: ErrorName, givers: readonly Operation[], all: readonly Operation[]): string => {
  if (ERRORS_OF_NO_OPERATION.has(name)) return 'every path';
  return isUniversal(name) ? 'every operation' : inWords(givers, all);
};

/** The page `docs/errors.md`: each code, its meaning, and the operations that give it. */
export const errorsPage = (operations: readonly Operation[]): string => {
  const entries = inOrder(operations);
  const rows = namesOf(ERROR_CODES).map((name) => {
    const { code, status, title } = ERROR_CODES[name];
    const givers = entries.filter((entry) => errorsOf(entry).includes(name));
    return `| ${code} | ${status} | ${title} | ${wordsOf(name, givers, entries)} |`;
  });
  return [
    '# Errors',
    '',
    'Generated from the contract by `npm run docs`; do not edit.',
    '',
    'A refusal has the body `{"error": {"code": 4002, "message": "…"}}`. The first three digits of the code are the HTTP',
    'status; the message names the field at fault by its path and never repeats a value. Act on the status; codes tell',
    'cases of one status apart. An unknown object and one of somebody else get the same 404, byte for byte. A path that',
    'no operation has is a 404, too; its message names a near path, if there is one.',
    '',
    '| Code | Status | Meaning | Given by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
