// @ts-check
import { rowsOf } from './paging.mjs';

/** @typedef {Readonly<Record<string, any>>} Input Path parameters, query and body of a call. */

/**
 * A function for each operation of a table.
 *
 * @param {import('./operation-table.mjs').Table} table
 * @param {import('./transport.mjs').Send} send
 * @returns {any} The declared types say which functions there are.
 */
export const callsOf = (table, send) =>
  Object.fromEntries(Object.entries(table).map(([operation, text]) => [operation, callOf(operation, text, send)]));

/**
 * @param {string} operation
 * @param {string} text
 * @param {import('./transport.mjs').Send} send
 */
const callOf = (operation, text, send) => {
  const [method = '', template = '', flag = '', list = '', paging = ''] = text.split(' ');
  const takesKey = flag === 'i';
  /**
   * @param {Input} [input]
   * @param {import('./operation.d.mts').CallOptions} [options]
   * @param {Record<string, string>} [headers]
   */
  const withHeaders = (input = {}, options = {}, headers = {}) => {
    const { body, file_name: fileName, ...parameters } = input;
    return send({
      operation,
      method,
      path: pathOf(operation, template, parameters),
      headers: {
        ...headers,
        ...(takesKey && { 'idempotency-key': options.idempotencyKey ?? randomKey() }),
        ...(options.skipWebhook && { 'mx-skip-webhook': 'true' }),
        ...(typeof fileName === 'string' && { 'tributary-file-name': encodeURIComponent(fileName) }),
      },
      body,
      // A search is a POST that changes nothing.
      isRepeatable: method === 'GET' || takesKey || list !== '',
      options,
    });
  };
  /** @type {(input?: Input, options?: import('./operation.d.mts').CallOptions) => Promise<unknown>} */
  const call = async (input, options) => (await withHeaders(input, options)).body;
  return Object.assign(call, { withHeaders }, list !== '' && { all: rowsOf(withHeaders, list, paging) });
};

/**
 * @param {string} operation
 * @param {string} template
 * @param {Input} parameters
 */
const pathOf = (operation, template, parameters) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || template.includes(`{${name}}`)) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const path = template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(parameters[name] ?? '');
    // Each of these would make another path.
    if (['', '.', '..'].includes(value)) throw new TypeError(`${operation}: ${name} must be given`);
    return encodeURIComponent(value);
  });
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

const KEY_BYTES = 16;

/** Pages that did not come over TLS have no `randomUUID`. */
const randomKey = () =>
  [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
