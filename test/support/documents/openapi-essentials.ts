/** A part of an OpenAPI document, as JSON gives it. */
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (value: unknown): Part => (isPart(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const COMPONENT = '#/components/schemas/';

/**
 * What clients and receivers rely on, one fact a line, sorted: operations, how callers prove themselves, parameters,
 * bodies, statuses, error codes, headers, fields with types, nullability, enums and limits, webhooks. Summaries,
 * descriptions and the order of things are left out. A field that is required, nullable or limited differently is
 * another line, so two documents are compared as two sets of lines.
 */
export const essentialsOf = (document: unknown): readonly string[] => {
  const { paths, webhooks, components } = partOf(document);
  const { schemas, headers, securitySchemes } = partOf(components);
  const lines = [
    ...operationsOf(paths, ''),
    ...operationsOf(webhooks, 'webhook '),
    ...Object.entries(partOf(schemas)).flatMap(([name, schema]) => schemaLines(`schema ${name}`, schema)),
    ...Object.entries(partOf(headers)).flatMap(([name, header]) =>
      schemaLines(`header ${name}`, partOf(header).schema),
    ),
    ...Object.entries(partOf(securitySchemes)).map(
      ([name, scheme]) => `security ${name}: ${JSON.stringify({ ...partOf(scheme), description: undefined })}`,
    ),
  ];
  return [...new Set(lines)].toSorted();
};

const operationsOf = (paths: unknown, prefix: string): readonly string[] =>
  Object.entries(partOf(paths)).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = partOf(item)[method];
      return isPart(operation) ? operationLines(`${prefix}${method.toUpperCase()} ${path}`, operation) : [];
    }),
  );

const operationLines = (at: string, operation: Part): readonly string[] => [
  at,
  `${at} operationId ${String(operation.operationId)}`,
  ...(operation.deprecated === true ? [`${at} deprecated`] : []),
  ...listOf(operation.security).map((needs) => `${at} security ${Object.keys(partOf(needs)).join('+')}`),
  ...listOf(operation.parameters).flatMap((parameter) => parameterLines(at, partOf(parameter))),
  ...bodyLines(at, operation.requestBody),
  ...Object.entries(partOf(operation.responses)).flatMap(([status, response]) =>
    responseLines(`${at} ${status}`, partOf(response)),
  ),
];

const parameterLines = (at: string, { name, in: place, required, schema }: Part): readonly string[] =>
  schemaLines(`${at} ${String(place)} ${String(name)}${required === true ? ' (required)' : ''}`, schema);

const bodyLines = (at: string, body: unknown): readonly string[] =>
  isPart(body)
    ? [`${at} body${body.required === true ? ' (required)' : ''}`, ...contentLines(`${at} body`, body.content)]
    : [];

const responseLines = (at: string, { content, headers, description }: Part): readonly string[] => [
  ...(content === undefined ? [at] : []),
  ...[...String(description).matchAll(/\b(\d{4}):/g)].map(([, code]) => `${at} code ${code}`),
  ...Object.entries(partOf(headers)).flatMap(([name, header]) =>
    schemaLines(`${at} header ${name}`, partOf(header).schema),
  ),
  ...answerLines(at, content),
];

/** Media types that carry the same schema share the lines of its fields. */
const contentLines = (at: string, content: unknown): readonly string[] =>
  Object.entries(partOf(content)).flatMap(([mediaType, media]) => {
    const [whole, ...fields] = schemaLines(at, partOf(media).schema ?? {});
    return [`${whole} as ${mediaType}`, ...fields];
  });

/** As `contentLines`. An answer that has one of several forms has a line for each, so that a form may be added. */
const answerLines = (at: string, content: unknown): readonly string[] =>
  Object.entries(partOf(content)).flatMap(([mediaType, media]) =>
    formsOf(partOf(partOf(media).schema)).flatMap((form) =>
      schemaLines(at, form).map((line) => (line.startsWith(`${at}: `) ? `${line} as ${mediaType}` : line)),
    ),
  );

/** The named schemas that an answer is one of, or its only schema. */
const formsOf = (schema: Part): readonly Part[] => {
  const forms = listOf(schema.anyOf).filter(isPart);
  return forms.length > 0 && forms.every(({ $ref }) => typeof $ref === 'string') ? forms : [schema];
};

/** What is told by lines of its own, by the type, or not at all. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...[
    'properties',
    'required',
    'items',
    'anyOf',
    'oneOf',
    'enum',
    'type',
    '$ref',
    'description',
    'propertyNames',
    'x-enum-varnames',
  ],
]);

/** First the lines of the schema itself, with type and limits; then its allowed values and its parts. */
const schemaLines = (at: string, schema: unknown): readonly string[] => {
  if (!isPart(schema)) return [];
  const required = new Set(listOf(schema.required));
  return [
    `${at}: ${[typeOf(schema), ...limitsOf(schema)].join(', ')}`,
    ...listOf(schema.enum).map((value) => `${at} = ${JSON.stringify(value)}`),
    ...(isPart(schema.additionalProperties) ? schemaLines(`${at}.*`, schema.additionalProperties) : []),
    ...Object.entries(partOf(schema.properties)).flatMap(([name, field]) =>
      schemaLines(`${at}.${name}${required.has(name) ? '' : '?'}`, field),
    ),
    ...(schema.items === undefined ? [] : schemaLines(`${at}[]`, schema.items)),
    ...(schema.propertyNames === undefined ? [] : schemaLines(`${at}.(name)`, schema.propertyNames)),
    ...alternativesOf(schema).flatMap((one) => alternativeLines(at, one)),
  ];
};

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const limitsOf = (schema: Part): readonly string[] =>
  Object.entries(schema)
    .filter(([name, value]) => !STRUCTURE.has(name) && !isPart(value))
    .map(([name, value]) => `${name} ${JSON.stringify(value).replaceAll(UUID, '<uuid>')}`)
    .toSorted();

const alternativesOf = (schema: Part): readonly Part[] =>
  [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(isPart).filter(({ type }) => type !== 'null');

/** A reference and a plain type without limits are told whole by the type of the line above. */
const alternativeLines = (at: string, alternative: Part): readonly string[] =>
  schemaLines(at, alternative).filter((line) => line !== `${at}: ${typeOf(alternative)}`);

const typeOf = (schema: Part): string => {
  const alternatives = [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(isPart);
  if (alternatives.length > 0) return [...new Set(alternatives.map(typeOf))].toSorted().join(' | ');
  if (typeof schema.$ref === 'string') return schema.$ref.replace(COMPONENT, '');
  if (Array.isArray(schema.type)) return schema.type.map(String).toSorted().join(' | ');
  return typeof schema.type === 'string' ? schema.type : 'any';
};

/** The line of an operation, without what it has. */
const OPERATION = /^[A-Z]+ \/\S*$/;

/** Lines that were added, or taken away, on purpose. */
export interface ListedChange {
  /** Why it was made. */
  readonly reason: string;
  readonly lines: readonly string[];
}

export interface ListedChanges {
  readonly additions?: readonly ListedChange[];
  readonly removals?: readonly ListedChange[];
}

/** What makes a document incompatible with an earlier one, in sentences; empty when it is compatible. */
export const incompatibilities = (
  earlier: readonly string[],
  now: readonly string[],
  { additions = [], removals = [] }: ListedChanges = {},
): readonly string[] => {
  const [before, after] = [new Set(earlier), new Set(now)];
  const listed = additions.flatMap(({ lines }) => lines);
  const removed = removals.flatMap(({ lines }) => lines);
  // For a new operation the line of its method and path is enough, because all its other lines are new, too.
  const newOperations = listed.filter((line) => OPERATION.test(line) && !before.has(line));
  const isListed = (line: string) =>
    listed.includes(line) || newOperations.some((operation) => line.startsWith(`${operation} `));
  return [
    ...earlier.filter((line) => !after.has(line) && !removed.includes(line)).map((line) => `gone: ${line}`),
    ...removed.filter((line) => after.has(line)).map((line) => `listed as gone but there: ${line}`),
    ...removed.filter((line) => !before.has(line)).map((line) => `listed as gone but never there: ${line}`),
    ...now.filter((line) => !before.has(line) && !isListed(line)).map((line) => `not listed: ${line}`),
    ...listed.filter((line) => !after.has(line)).map((line) => `listed but not there: ${line}`),
    ...listed.filter((line) => before.has(line)).map((line) => `listed but not new: ${line}`),
    ...listed.filter((line, place) => listed.indexOf(line) !== place).map((line) => `listed twice: ${line}`),
    ...[...additions, ...removals].filter(({ reason }) => reason.trim() === '').map(() => 'a change without a reason'),
  ];
};
