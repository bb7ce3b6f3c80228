import { type ClientOperation, nameOf, type OpenapiDocument, type Schema } from './described-operation.ts';

/** `packages/client/operations.d.mts`: the types of all operations of the client and of the schemas that they use. */
export const clientTypes = (document: OpenapiDocument, operations: readonly ClientOperation[]): string => {
  const interfaces = [interfaceOf(operations, 'session'), interfaceOf(operations, 'partner')];
  return `// Made of docs/openapi.json by \`npm ci\` and \`npm run docs\`; do not edit.

import type { FileContent, ListOperation, NoInput, Operation } from './operation.d.mts';

${interfaces.join('\n\n')}

/** The ids of the calls by which a partner reads what a user has. */
export type ReaderOperation = ${readersOf(operations)};

${schemasOf(document, interfaces.join('\n')).join('\n\n')}
`;
};

const INTERFACES = {
  session: { name: 'SessionOperations', text: 'The calls that a session of a user makes.' },
  partner: { name: 'PartnerOperations', text: 'The calls that a partner makes with its API key.' },
} as const;

const interfaceOf = (operations: readonly ClientOperation[], caller: ClientOperation['caller']): string => {
  const { name, text } = INTERFACES[caller];
  const members = operations
    .filter((operation) => operation.caller === caller)
    .map((operation) => `${comment(operationText(operation), '  ')}  readonly ${signature(operation)};`);
  return `/** ${text} */\nexport interface ${name} {\n${members.join('\n')}\n}`;
};

const readersOf = (operations: readonly ClientOperation[]): string =>
  operations
    .filter(
      ({ caller, operation: { security = [] } }) => caller === 'session' && security.some((needs) => 'user' in needs),
    )
    .map(({ id }) => JSON.stringify(id))
    .join(' | ');

const operationText = ({ operation: { summary, description, deprecated } }: ClientOperation): string =>
  [summary && `${summary}.`, description, deprecated && '@deprecated'].filter(Boolean).join(' ');

const signature = (operation: ClientOperation): string => {
  const input = inputOf(operation);
  const answer = operation.answer === null ? 'undefined' : typeOf(operation.answer, '  ');
  return operation.list === null
    ? `${operation.id}: Operation<${input}, ${answer}>`
    : `${operation.id}: ListOperation<${input}, ${answer}, ${typeOf(operation.list.rows, '  ')}>`;
};

/** Path parameters and query in one object, with the body beside them. */
const inputOf = ({ id, pathParameters, query, body }: ClientOperation): string => {
  const named = [...pathParameters, ...query];
  if (named.some(({ name }) => name === 'body' || name === 'file_name')) {
    throw new Error(`${id} has a parameter of a name that the client uses for the body of a call`);
  }
  const properties = named.map(
    ({ name, required, description, schema }) =>
      `${comment(description ?? '', '    ')}    ${key(name)}${optional(required === true, typeOf(schema, '    '))};`,
  );
  if (body?.isFile) {
    properties.push(
      '    body: FileContent;',
      '    /** Its name on the machine of the user. */\n    file_name?: string | undefined;',
    );
  } else if (body !== null) {
    properties.push(`    body${optional(body.isRequired, typeOf(body.schema, '    '))};`);
  }
  return properties.length === 0 ? 'NoInput' : `{\n${properties.join('\n')}\n  }`;
};

/** The schemas that are named in a text, and those that these name. */
const schemasOf = (document: OpenapiDocument, text: string): readonly string[] => {
  const written = new Map<string, string>();
  const names = Object.keys(document.components.schemas);
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const words = new Set(next.match(/\b[A-Z]\w+/g));
    for (const name of names.filter((each) => words.has(each) && !written.has(each))) {
      const schema = document.components.schemas[name] ?? {};
      const declared = `${comment(schema.description ?? '', '')}export type ${name} = ${typeOf(schema, '')};`;
      written.set(name, declared);
      waiting.push(declared);
    }
  }
  return [...written].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, declared]) => declared);
};

const typeOf = (schema: Schema, indent: string): string => {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const alternatives = schema.anyOf ?? schema.oneOf;
  const object = schema.properties === undefined ? null : objectOf(schema, indent);
  if (alternatives !== undefined) return unionOf(alternatives, object, indent);
  if (schema.allOf !== undefined) {
    return [...(object === null ? [] : [object]), ...schema.allOf.map((each) => typeOf(each, indent))].join(' & ');
  }
  if (Array.isArray(schema.type))
    return schema.type.map((type: string) => typeOf({ ...schema, type }, indent)).join(' | ');
  return typeOfName(schema, object, indent);
};

/** Alternatives, and beside them the properties that all of them have. */
const unionOf = (alternatives: readonly Schema[], object: string | null, indent: string): string => {
  // Alternatives that only say which properties are required are not told.
  const union = alternatives
    .map((each) => typeOf(each, indent))
    .filter((each) => each !== 'unknown')
    .join(' | ');
  if (union === '') return object ?? 'unknown';
  return object === null ? union : `${object} & (${union})`;
};

/** A schema with the name of one type, or without any. */
const typeOfName = (schema: Schema, object: string | null, indent: string): string => {
  switch (schema.type) {
    case 'object':
      return object ?? objectOf(schema, indent);
    case 'array':
      return `readonly (${typeOf(schema.items ?? {}, indent)})[]`;
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case undefined:
      return object ?? 'unknown';
    default:
      throw new Error(`No type of TypeScript is known for ${String(schema.type)}`);
  }
};

const objectOf = ({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string => {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const deprecated = schema.deprecated ? '@deprecated' : '';
    const text = [schema.description, deprecated].filter(Boolean).join(' ');
    return `${comment(text, inner)}${inner}${key(name)}${optional(required.includes(name), typeOf(schema, inner))};`;
  });
  if (lines.length > 0) return `{\n${lines.join('\n')}\n${indent}}`;
  if (typeof additionalProperties === 'object') return `Record<string, ${typeOf(additionalProperties, indent)}>`;
  return additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>';
};

/** The colon and the type of a property. What is undefined is not sent, so it may stand for a property that is left out. */
const optional = (isRequired: boolean, type: string): string => (isRequired ? `: ${type}` : `?: ${type} | undefined`);

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const comment = (text: string, indent: string): string =>
  text === '' ? '' : `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n`;
