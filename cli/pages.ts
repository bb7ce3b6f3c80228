import type { CallOptions } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import { type Answer, type Session, understood } from './api.ts';
import { Failure, isPassing, Refusal } from './failure.ts';
import type { Shell } from './shell.ts';

/** A page of rows with long texts stays far below the size that the service can answer. */
const RECORDS_PER_PAGE = 500;
/** A million rows, many times what a user may have. It ends the reading of a list that has no end. */
const PAGES_MAX = 2_000;

interface PageAsked {
  readonly page: number;
  readonly records_per_page: number;
}

/** A page of a list. */
export type ReadPage = (page: PageAsked, options: CallOptions) => Promise<Answer>;

export interface List<Row> {
  readonly read: ReadPage;
  /** The name of the list in the answer. */
  readonly name: string;
  readonly row: z.ZodMiniType<Row>;
  readonly signal?: AbortSignal;
}

/** Where a list is read: a session, which is asked again when the service has trouble for a moment. */
export interface Reader {
  readonly session: Session;
  readonly shell: Shell;
}

/** Short lists have no pages. */
const pageBody = z.object({ pagination: z.optional(z.object({ total_pages: z.number() })) });

/**
 * The rows of a list, page by page, to its end. A list that can be continued after a row is read that way, so that rows that
 * come or go meanwhile repeat and hide no others.
 */
export async function* pagesOf<Row>(reader: Reader, list: List<Row>): AsyncGenerator<readonly Row[]> {
  const rowsBody = z.object({ [list.name]: z.array(list.row) });
  let after: string | null = null;
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { headers, body }: Answer = await readPage(reader, list, { page, after });
    yield understood(rowsBody, body)[list.name] ?? [];
    const next: string | null = headers.get('tributary-next');
    const isLast: boolean =
      after === null && next === null
        ? page >= (understood(pageBody, body).pagination?.total_pages ?? 1)
        : next === null;
    if (isLast) return;
    if (next !== null && next === after) throw new Failure(`The pages of /${list.name} go in a circle`);
    after = next;
  }
  throw new Failure(`/${list.name} has more than ${PAGES_MAX * RECORDS_PER_PAGE} rows`);
}

/** All rows of a list that fits in memory. */
export const allOf = async <Row>(reader: Reader, list: List<Row>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const page of pagesOf(reader, list)) for (const row of page) rows.push(row);
  return rows;
};

const TRIES_MAX = 5;
const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 60_000;

const readPage = async <Row>(
  { shell }: Reader,
  { read, signal }: List<Row>,
  { page, after }: { readonly page: number; readonly after: string | null },
) => {
  const options = { signal, headers: after === null ? {} : { 'tributary-after': after } };
  for (let tries = 1; ; tries += 1) {
    try {
      return await read({ page, records_per_page: RECORDS_PER_PAGE }, options);
    } catch (error) {
      if (tries === TRIES_MAX || !isPassing(error)) throw error;
      const askedMs = error instanceof Refusal ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
      await shell.wait(Math.min(Math.max(RETRY_MS_MIN * tries, askedMs), RETRY_MS_MAX), signal);
    }
  }
};
