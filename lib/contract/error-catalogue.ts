import { ERROR_CODES, type ErrorName } from './error-code.ts';
import { inOrder } from './in-order.ts';
import type { Auth, Operation } from './operation.ts';

const AUTH_ERRORS: Readonly<Record<Auth, readonly ErrorName[]>> = {
  session: ['tokenUnknown', 'sessionExpired'],
  apiToken: ['tokenUnknown', 'apiTokenSpent'],
  apiKey: ['apiKeyWrong'],
};

/** Any call can meet these: the gateway's limit, a fault of ours, a fault below us. */
const UNIVERSAL_ERRORS: readonly ErrorName[] = ['tooManyRequests', 'internal', 'unavailable'];

/** Every error an operation can answer with, in the order of the codes: its own, and those of its kind. */
export const errorsOf = (entry: Operation): readonly ErrorName[] => {
  const own = new Set<ErrorName>([
    ...entry.errors,
    ...AUTH_ERRORS[entry.auth],
    ...UNIVERSAL_ERRORS,
    ...(entry.params === undefined ? [] : (['notFound'] as const)),
    ...(entry.query === undefined ? [] : (['missing', 'malformed'] as const)),
    ...(entry.body === undefined ? [] : (['missing', 'malformed', 'tooLarge', 'wrongContentType'] as const)),
  ]);
  return [...own].sort((a, b) => ERROR_CODES[a].code - ERROR_CODES[b].code);
};

const isUniversal = (name: ErrorName): boolean => UNIVERSAL_ERRORS.includes(name);

const namesOf = (codes: typeof ERROR_CODES): ErrorName[] => {
  const names: ErrorName[] = [];
  for (const name in codes) if (isErrorName(name)) names.push(name);
  return names;
};

const isErrorName = (name: string): name is ErrorName => Object.hasOwn(ERROR_CODES, name);

/** The page `docs/errors.md`: each code, what it means, which operations give it. */
export const errorsPage = (operations: readonly Operation[]): string => {
  const entries = inOrder(operations);
  const rows = namesOf(ERROR_CODES).map((name) => {
    const { code, status, title } = ERROR_CODES[name];
    const givers = entries.filter((entry) => errorsOf(entry).includes(name)).map((entry) => `\`${entry.id}\``);
    const given = isUniversal(name) || givers.length === entries.length ? 'every operation' : givers.join(', ');
    return `| ${code} | ${status} | ${title} | ${given} |`;
  });
  return [
    '# Errors',
    '',
    'Generated from the contract by `npm run docs`; do not edit.',
    '',
    'A refusal has the body `{"error": {"code": 4002, "message": "…"}}`. The first three digits of the code are the HTTP',
    'status; the message names the field at fault by its path and never repeats a value. Act on the status; codes tell',
    'cases of one status apart. An unknown object and one of somebody else get the same 404, byte for byte.',
    '',
    '| Code | Status | Meaning | Given by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
