import type { ReadOtherwise } from './matching/read-otherwise.ts';

/** What became of the rows of earlier imports that a feed replaces. */
export interface ReplacedRows {
  /** Those that the feed has with another content. */
  readonly changed: readonly ReadOtherwise[];
  /** Those that it does not have. */
  readonly removed: number;
  /** Those that it does not have, and that stay because their user edited them. */
  readonly kept: number;
  /** Those that only the replaced imports had. */
  readonly all: number;
}

export const NOTHING_REPLACED: ReplacedRows = { changed: [], removed: 0, kept: 0, all: 0 };

/** Of several accounts. */
export const allReplaced = (parts: readonly ReplacedRows[]): ReplacedRows => {
  const sumOf = (count: 'removed' | 'kept' | 'all'): number => parts.reduce((sum, part) => sum + part[count], 0);
  return {
    changed: parts.flatMap(({ changed }) => changed),
    removed: sumOf('removed'),
    kept: sumOf('kept'),
    all: sumOf('all'),
  };
};
