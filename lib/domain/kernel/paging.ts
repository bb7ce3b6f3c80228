/** Which page of a list is asked for; `page` counts from 1. */
export interface PageRequest {
  readonly page: number;
  readonly perPage: number;
}

export interface Page<T> {
  readonly entries: readonly T[];
  readonly total: number;
}

/** In the words of the contract's `pagination` object. */
export interface Pagination {
  readonly current_page: number;
  readonly per_page: number;
  readonly total_entries: number;
  readonly total_pages: number;
}

export const offsetOf = (request: PageRequest): number => (request.page - 1) * request.perPage;

/** An empty list has one, empty page, as the contract prints it. */
export const paginationOf = (request: PageRequest, total: number): Pagination => ({
  current_page: request.page,
  per_page: request.perPage,
  total_entries: total,
  total_pages: Math.max(1, Math.ceil(total / request.perPage)),
});

/** Entries on a page where the caller gives no number. */
export const PER_PAGE_DEFAULT = 25;

/** The pagination of an answer that is not divided into pages. */
export const onOnePage = (count: number): Pagination =>
  paginationOf({ page: 1, perPage: Math.max(PER_PAGE_DEFAULT, count) }, count);

/** One page of a list that is in memory. */
export const pageOf = <T>(all: readonly T[], request: PageRequest): Page<T> => ({
  entries: all.slice(offsetOf(request), offsetOf(request) + request.perPage),
  total: all.length,
});
