import type { ClientOperation } from './described-operation.ts';

/**
 * `packages/client/operation-table.mjs`: what the client must know of each operation while it runs. One text for each keeps the client
 * small: method, path, `i` where it takes an `Idempotency-Key`, and the name and paging of its list.
 */
export const clientTable = (operations: readonly ClientOperation[]): string => `// @ts-check
// Made of docs/openapi.json by \`npm ci\` and \`npm run docs\`; do not edit.

/** @typedef {Readonly<Record<string, string>>} Table Method, path, flag, list and paging of each operation. */

/** @type {Table} */
export const SESSION_OPERATIONS = {
${linesOf(operations, 'session')}
};

/** @type {Table} */
export const PARTNER_OPERATIONS = {
${linesOf(operations, 'partner')}
};
`;

const linesOf = (operations: readonly ClientOperation[], caller: ClientOperation['caller']): string =>
  operations
    .filter((operation) => operation.caller === caller)
    .map((operation) => entryOf(operation))
    .join('\n');

const LINE_LENGTH_MAX = 120;

/** As the formatter writes it. */
const entryOf = (operation: ClientOperation): string => {
  const text = `'${textOf(operation)}',`;
  const line = `  ${operation.id}: ${text}`;
  return line.length <= LINE_LENGTH_MAX ? line : `  ${operation.id}:\n    ${text}`;
};

const textOf = ({ method, path, takesIdempotencyKey, list }: ClientOperation): string =>
  [method, path, takesIdempotencyKey ? 'i' : '-', ...(list === null ? [] : [list.name, list.by])]
    .join(' ')
    .replace(/ -$/, '');
