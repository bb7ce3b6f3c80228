import { type PageRequest, type Pagination, pageOf, paginationOf } from '../../domain/kernel/paging.ts';

/** The page that a caller asks for, as the contract has read it. */
export interface PageQuery {
  readonly page: number;
  readonly records_per_page: number;
}

export const pageRequestOf = ({ page, records_per_page: perPage }: PageQuery): PageRequest => ({ page, perPage });

export interface PresentedPage<W> {
  readonly page: readonly W[];
  readonly pagination: Pagination;
}

/** One page of a list that is in memory, in the words of the contract. */
export const presentPage = <T, W>(all: readonly T[], query: PageQuery, present: (one: T) => W): PresentedPage<W> => {
  const request = pageRequestOf(query);
  return { page: pageOf(all, request).entries.map(present), pagination: paginationOf(request, all.length) };
};
