// @ts-check

/** Rows of one page. The longest rows of this number stay far below what the service can answer. */
const ROWS_PER_PAGE = 500;
/** A million rows. It ends the reading of a list that has no end. */
const PAGES_MAX = 2_000;

/** @typedef {import('./calls.mjs').Input} Input */
/**
 * @typedef {(input: Input, options: import('./operation.d.mts').CallOptions, headers?: Record<string, string>) =>
 *   Promise<import('./operation.d.mts').Answer<any>>} ReadPage
 */

/**
 * All rows of a list. One that can be continued after its last row is read that way, so that rows that come or go
 * meanwhile repeat and hide no others.
 *
 * @param {ReadPage} read
 * @param {string} list Name of the list in the answer.
 * @param {string} paging `page`, or a parameter and the name in the answer of its next value: `after<cursor`.
 */
export const rowsOf = (read, list, paging) =>
  paging === 'page'
    ? /** @param {Input} [input] @param {import('./operation.d.mts').CallOptions} [options] */
      async function* (input = {}, options = {}) {
        let after = '';
        for (let page = 1; page <= PAGES_MAX; page += 1) {
          const asked = { records_per_page: ROWS_PER_PAGE, ...input, page };
          const { headers, body } = await read(asked, options, after === '' ? {} : { 'tributary-after': after });
          yield* body[list];
          const next = headers.get('tributary-next') ?? '';
          if (next === '' && (after !== '' || page >= body.pagination.total_pages)) return;
          after = next;
        }
        throw tooLong(list);
      }
    : /** @param {Input} [input] @param {import('./operation.d.mts').CallOptions} [options] */
      async function* (input = {}, options = {}) {
        const [parameter = '', source = ''] = paging.split('<');
        let place = input[parameter];
        for (let page = 1; page <= PAGES_MAX; page += 1) {
          const { body } = await read({ ...input, [parameter]: place }, options);
          yield* body[list];
          const next = body[source];
          // The feed gives a cursor at its end too.
          if (source === 'cursor' ? !body.has_more : next === null) return;
          place = next;
        }
        throw tooLong(list);
      };

/** @param {string} list */
const tooLong = (list) => new RangeError(`${list} has more than ${PAGES_MAX} pages`);
