import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { isProblem, NOT_FOUND, type Problem, problem } from '../contract/error-code.ts';
import { ignoredNames } from '../contract/kernel/ignored-names.ts';
import type { Operation } from '../contract/operation.ts';
import { problemOfIssues } from '../contract/problem-of-issues.ts';
import type { RawCall } from '../contract/run.ts';
import type { PublicAddress } from './public-address.ts';
import { type Query, readBody, readFile, readQuery, readRaw } from './request.ts';

/** What an operation is given. */
export type CallInput = Readonly<Record<'params' | 'query' | 'body' | 'skipWebhook' | 'calledAt', unknown>>;

interface Read<Input> {
  readonly input: Input | Problem;
  /** Names in the query and the body that the operation does not know. */
  readonly ignored: readonly string[];
}

/** Reads a call by the schemas of its entry. A guid of the wrong form is answered like a guid of another user. */
export const readInput = async (
  entry: Operation,
  rawParams: Readonly<Record<string, string>>,
  event: APIGatewayProxyEventV2,
  address: PublicAddress,
): Promise<Read<CallInput>> => {
  const params = entry.params ? entry.params.safeParse(rawParams) : { success: true, data: {} };
  if (!params.success) return refused(templateIn(rawParams) ?? NOT_FOUND);
  const query = readQueryOf(entry, event);
  if (isProblem(query.input)) return { ...query, input: query.input };
  const body = await readBodyOf(entry, event);
  const ignored = [...query.ignored, ...body.ignored];
  if (isProblem(body.input)) return { input: body.input, ignored };
  const raw = readRawOf(entry, event);
  if (isProblem(raw)) return { input: raw, ignored };
  const input = {
    params: params.data,
    query: query.input.query,
    body: body.input.body,
    skipWebhook: event.headers['mx-skip-webhook']?.toLowerCase() === 'true',
    ...(raw !== undefined && { raw }),
    ...(entry.readsOn === true && { after: event.headers['tributary-after'] }),
    ...(entry.readsLanguage === true && { acceptLanguage: event.headers['accept-language'] }),
    calledAt: address.calledAt(event),
  };
  return { input, ignored };
};

/** Braces or a colon, as documents write the parameters of a path, and generators send those that nobody filled in. */
const TEMPLATE = /^(?:\{.*\}|:\w+)$/;

const templateIn = (rawParams: Readonly<Record<string, string>>): Problem | null => {
  const [name] = Object.entries(rawParams).find(([, value]) => TEMPLATE.test(value)) ?? [];
  return name === undefined
    ? null
    : problem('notFound', `${NOT_FOUND.message} The path still has its template: put the value of ${name} there.`);
};

const refused = (input: Problem) => ({ input, ignored: [] });

const NO_PARAMETERS = z.object({});

const readQueryOf = (
  { query: schema }: Operation,
  event: APIGatewayProxyEventV2,
): Read<{ readonly query: unknown }> => {
  const query = readQuery(event.rawQueryString);
  // An operation without parameters reads nothing of the query, and refuses nothing of it.
  if (!schema) return { input: { query: {} }, ignored: isProblem(query) ? [] : ignoredNames(NO_PARAMETERS, query) };
  if (isProblem(query)) return refused(query);
  const ignored = ignoredNames(schema, query);
  const parsed = schema.safeParse(query);
  return { input: parsed.success ? { query: parsed.data } : problemOfQuery(parsed.error.issues, query), ignored };
};

const problemOfQuery = (issues: readonly z.core.$ZodIssue[], query: Query): Problem => {
  const [
    {
      code,
      path: [name],
    } = { code: null, path: [] },
  ] = issues;
  const given = typeof name === 'string' ? query[name] : undefined;
  return code === 'invalid_type' && Array.isArray(given)
    ? problem('malformed', `${String(name)} is given ${given.length} times; give it once.`)
    : problemOfIssues(issues, query);
};

const readRawOf = (entry: Operation, event: APIGatewayProxyEventV2): Problem | RawCall | undefined => {
  if (entry.readsFile !== undefined) return readFile(event, entry.readsFile);
  return entry.readsRaw === true ? readRaw(event) : undefined;
};

const readBodyOf = async (
  { body: wanted }: Operation,
  event: APIGatewayProxyEventV2,
): Promise<Read<{ readonly body: unknown }>> => {
  if (!wanted) return { input: { body: undefined }, ignored: [] };
  const read = await readBody(event);
  if (isProblem(read)) return refused(read);
  if (read.body === undefined && !wanted.isRequired) return { input: read, ignored: [] };
  const parsed = wanted.schema.safeParse(read.body);
  return {
    input: parsed.success ? { body: parsed.data } : problemOfIssues(parsed.error.issues, read.body),
    ignored: ignoredNames(wanted.schema, read.body),
  };
};
