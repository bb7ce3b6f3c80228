/** The parts of an OpenAPI document of this project from which the client is generated. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
  readonly deprecated?: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface PathOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface OpenapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation as the client offers it. */
export interface ClientOperation {
  readonly id: string;
  readonly caller: 'session' | 'partner';
  readonly method: string;
  readonly path: string;
  readonly operation: PathOperation;
  readonly query: readonly Parameter[];
  readonly pathParameters: readonly Parameter[];
  /** Null where nothing is sent; for a file, where `isFile`. */
  readonly body: { readonly schema: Schema; readonly isRequired: boolean; readonly isFile: boolean } | null;
  /** Null where the answer is empty. */
  readonly answer: Schema | null;
  /** The name of the list in the answer, and how its other pages are reached; null where the answer is no page. */
  readonly list: { readonly name: string; readonly rows: Schema; readonly by: PagingStyle } | null;
  readonly takesIdempotencyKey: boolean;
}

/** By page number, or by a cursor: the parameter that takes it, and the name in the answer from which it comes. */
export type PagingStyle = 'page' | `${string}<${string}`;

/** Monitors need no key; both kinds of callers may ask. */
const OPEN_OPERATIONS: readonly string[] = ['readHealth'];
const CALLERS = { session: 'session', apiKey: 'partner' } as const;

/** All operations that a program calls with a session or with an API key. Those of pages of a browser are left out. */
export const clientOperations = (document: OpenapiDocument): readonly ClientOperation[] =>
  Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        callersOf(operation).map((caller) => described(document, { path, method, operation, caller })),
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const callersOf = ({ operationId, security = [] }: PathOperation): readonly ('session' | 'partner')[] => {
  if (OPEN_OPERATIONS.includes(operationId)) return ['session', 'partner'];
  // What a partner reads of a user is among the calls of the user.
  const own = security.filter((scheme) => !('user' in scheme));
  return own.flatMap((scheme) => Object.entries(CALLERS).flatMap(([name, caller]) => (name in scheme ? [caller] : [])));
};

const described = (
  document: OpenapiDocument,
  { path, method, operation, caller }: Pick<ClientOperation, 'path' | 'method' | 'operation' | 'caller'>,
): ClientOperation => {
  const parameters = operation.parameters ?? [];
  const headers = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const answer = Object.values(operation.responses['200']?.content ?? {})[0]?.schema ?? null;
  return {
    id: operation.operationId,
    caller,
    method: method.toUpperCase(),
    path,
    operation,
    query,
    pathParameters: parameters.filter((parameter) => parameter.in === 'path'),
    body: bodyOf(operation, method),
    answer,
    list:
      answer &&
      listOf(
        resolved(document, answer),
        query.map(({ name }) => name),
      ),
    takesIdempotencyKey: headers.includes('Idempotency-Key'),
  };
};

/** Browsers send no body with a GET, and what such a body can say can be said in the query too. */
const bodyOf = ({ requestBody }: PathOperation, method: string): ClientOperation['body'] => {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (method === 'get' || requestBody === undefined || content === undefined) return null;
  const isFile = type === 'application/octet-stream';
  return { schema: content.schema, isRequired: requestBody.required === true, isFile };
};

const resolved = (document: OpenapiDocument, schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema;
  const found = document.components.schemas[nameOf(schema.$ref)];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the document`);
  return found;
};

export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

const CURSORS: readonly (readonly [parameter: string, inAnswer: string])[] = [
  ['after', 'cursor'],
  ['after', 'next'],
  ['before', 'next'],
];

const listOf = ({ properties = {} }: Schema, query: readonly string[]): ClientOperation['list'] => {
  const [name, schema] = Object.entries(properties).find(([, { type }]) => type === 'array') ?? [];
  if (name === undefined || schema?.items === undefined) return null;
  const cursor = CURSORS.find(([parameter, inAnswer]) => query.includes(parameter) && inAnswer in properties);
  if (cursor !== undefined) return { name, rows: schema.items, by: `${cursor[0]}<${cursor[1]}` };
  return 'pagination' in properties ? { name, rows: schema.items, by: 'page' } : null;
};
