import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, type Schema } from '../documents/json-schema.ts';

interface DocumentedOperation {
  readonly operationId: string;
  readonly 'x-answers-xml'?: boolean;
  readonly responses: Readonly<Record<string, DocumentedResponse | Reference>>;
}
interface Reference {
  readonly $ref: string;
}
interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, DocumentedResponse>>;
  };
}

const document: Document = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'));

const operations = new Map(
  Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((operation) => [operation.operationId, operation] as const),
  ),
);

/** Every operation of `docs/openapi.json`. */
export const documentedOperationIds = (): readonly string[] => [...operations.keys()];

/** The same with the statuses each may answer. */
export const documentedOperations = () =>
  [...operations.values()].map(({ operationId, responses }) => ({
    operationId,
    statuses: Object.keys(responses).map(Number),
  }));

const componentOf = <Component>(
  kind: string,
  components: Readonly<Record<string, Component>>,
  reference: string,
): Component => {
  const prefix = `#/components/${kind}/`;
  const component = components[reference.slice(prefix.length)];
  if (!reference.startsWith(prefix) || component === undefined) throw new Error(`${reference} leads nowhere`);
  return component;
};

export const resolveComponent = (reference: string): Schema =>
  componentOf('schemas', document.components.schemas, reference);

const responseOf = (operationId: string, status: number): DocumentedResponse | undefined => {
  const response = operations.get(operationId)?.responses[status];
  return response !== undefined && '$ref' in response
    ? componentOf('responses', document.components.responses, response.$ref)
    : response;
};

/** What this process has noted so far, by file. */
const noted = new Map<string, Set<string>>();

/** In a whole run every process notes what it checked in one file, one `operationId status` a line, each once. */
const note = (line: string): void => {
  const file = process.env.TRIBUTARY_CHECKED_ANSWERS;
  if (file === undefined) return;
  const lines = noted.get(file) ?? new Set();
  noted.set(file, lines);
  if (lines.has(line)) return;
  lines.add(line);
  appendFileSync(file, `${line}\n`);
};

/**
 * Throws unless the answer is one that `docs/openapi.json` allows: a documented status, its content type, a body of
 * its schema with no key more or less, and in a refusal a code that belongs to the status.
 */
export const checkAnswer = (
  operationId: string,
  status: number,
  contentType: string | null | undefined,
  bodyText: string | null | undefined,
): void => {
  const faults = answerFaults(operationId, status, contentType ?? null, bodyText ?? '');
  if (faults.length > 0) throw new Error(`${operationId} answered ${status}: ${faults.join('; ')}`);
  note(`${operationId} ${status}`);
};

const NOT_ACCEPTABLE = 406;

const answerFaults = (
  operationId: string,
  status: number,
  contentType: string | null,
  bodyText: string,
): readonly string[] => {
  // Every call gives it that is asked for a form which it does not have; no operation lists it.
  if (status === NOT_ACCEPTABLE) return codeFaults(status, bodyText);
  const response = responseOf(operationId, status);
  if (response === undefined) return ['the status is not documented'];
  if (response.content === undefined) return bodyText === '' ? [] : ['there is a body where none is documented'];
  const mediaType = (contentType?.split(';')[0] ?? '').trim().toLowerCase();
  if (mediaType.endsWith('+xml')) {
    return operations.get(operationId)?.['x-answers-xml'] ? [] : ['there is no answer in XML'];
  }
  const content = response.content[mediaType];
  if (content === undefined) return [`the content type ${contentType} is not documented`];
  if (mediaType.startsWith('text/')) return [];
  const body = parse(bodyText);
  if (body === undefined) return ['the body is not JSON'];
  const faults = faultsOf(content.schema, body, resolveComponent);
  return faults.length > 0 ? faults : codeFaults(status, bodyText);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

interface Refusal {
  readonly error: { readonly code: number };
}

/** The body is known to be a refusal here. */
const codeFaults = (status: number, bodyText: string): readonly string[] => {
  if (status < 400) return [];
  const refusal: Refusal = JSON.parse(bodyText);
  return Math.floor(refusal.error.code / 10) === status ? [] : ['the code does not belong to the status'];
};
