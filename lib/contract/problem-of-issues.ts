import type * as z from 'zod/mini';
import { type Problem, problem } from './error-code.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * The problem with an input. It names the path as the sender wrote it (`member.credentials[0].guid`): 4001 for values
 * that are missing or empty, 4002 for others. The message says what was expected and never repeats the value, which may
 * be a secret.
 */
export const problemOfIssues = (issues: readonly Issue[], input: unknown): Problem => {
  const issue = issues[0];
  if (issue === undefined) return problem('malformed', 'The input is malformed.');
  const path = pathAsSent(issue.path, input);
  const place = path.length === 0 ? 'The body' : nameOf(path);
  if (isEmpty(valueAt(path, input))) return problem('missing', `${place} ${missing(issue)}.`);
  return problem('malformed', `${place} ${expectation(issue)}.`);
};

/** Reading an unrooted body adds a root to it; the sender did not write that root. */
const pathAsSent = (path: Path, input: unknown): Path =>
  path.length > 1 && path[0] !== undefined && isRecord(input) && !Object.hasOwn(input, path[0]) ? path.slice(1) : path;

const nameOf = (path: Path): string =>
  path
    .map((step, depth) => (typeof step === 'number' ? `[${step}]` : `${depth === 0 ? '' : '.'}${String(step)}`))
    .join('');

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const valueAt = (path: Path, input: unknown): unknown => {
  let value = input;
  for (const step of path) {
    // A query parameter that was given once is text, although it was read as a list.
    if (typeof value === 'string' && step === 0) continue;
    // A list of one may have been read as the object in it.
    if (Array.isArray(value) && typeof step === 'string') [value] = value;
    value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const missing = (issue: Issue): string =>
  issue.code === 'custom' ? issue.message : 'is required and must not be empty';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a calendar date such as 2026-11-21',
  url: 'must be an http or https address',
  template_literal: 'must be a guid: a prefix of three letters, a dash and a lower-case UUID',
};

const expectation = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? 'of another type'}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'too_small':
      return `must be at least ${measure(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `must be at most ${measure(issue.origin, issue.maximum)}`;
    case 'custom':
      return issue.message;
    case 'invalid_union':
      return expectedOption(issue);
    // No schema of the contract makes these issues.
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'is malformed';
  }
};

const expectedOption = (issue: Extract<Issue, { code: 'invalid_union' }>): string =>
  'options' in issue && issue.options ? `must be one of ${issue.options.map(String).join(', ')}` : 'is malformed';

const measure = (origin: string, limit: number | bigint): string => {
  if (origin === 'string') return `${limit} characters long`;
  return origin === 'array' ? `${limit} long` : `${limit}`;
};
