import type { FakeBook, FakeRow } from './fake.ts';

export interface FakePage {
  readonly rows: readonly FakeRow[];
  /** Null on the last page. */
  readonly cursorNext: string | null;
}

/** One page of rows, with what is wrong with the pages of the book. The cursor is the number of a page; null asks for the first. */
export const fakePage = (
  { rowsPerPage, pageFault }: Pick<FakeBook, 'rowsPerPage' | 'pageFault'>,
  rows: readonly FakeRow[],
  cursor: string | null,
): FakePage => {
  const size = rowsPerPage ?? rows.length;
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_, page) =>
    rows.slice(page * size, (page + 1) * size),
  );
  if (pageFault === 'has an empty page') pages.splice(1, 0, []);
  const page = Number(cursor ?? 0);
  const isLast = page + 1 >= pages.length && pageFault !== 'never ends';
  const next = isLast ? null : String(page + 1);
  return { rows: pages[page] ?? [], cursorNext: pageFault === 'repeats a cursor' ? '1' : next };
};
