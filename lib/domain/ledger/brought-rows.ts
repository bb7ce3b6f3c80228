/** A row of an account that several connections bring, as far as it decides which of equal rows count. */
export interface BroughtRow {
  readonly guid: string;
  /** The row that it is a part of. */
  readonly parentGuid: string | null;
  /** Equal for rows that are the same. */
  readonly identity: string;
  /** The connection, and its own account where that is known. */
  readonly source: string;
  readonly hasBeenSplit: boolean;
  /** Whether the user said something of it that counts. */
  readonly isEdited: boolean;
  readonly isPosted: boolean;
  /** The order of the connections. */
  readonly ordinal: number;
}

/**
 * Guids of the rows that count for nothing, because another source brought them too, with those of their parts. Of n and m
 * equal rows of two sources, the larger number counts. It runs in browsers too, some of which lack `Map.groupBy`.
 */
export const surplusOf = (rows: readonly BroughtRow[]): ReadonlySet<string> => {
  const surplus = new Set<string>();
  for (const group of equalRows(rows)) {
    const counts = new Map<string, number>();
    for (const { source } of group) counts.set(source, (counts.get(source) ?? 0) + 1);
    for (const { guid } of group.toSorted(bestFirst).slice(Math.max(...counts.values()))) surplus.add(guid);
  }
  const parts = rows.filter(({ parentGuid }) => parentGuid !== null && surplus.has(parentGuid));
  return new Set([...surplus, ...parts.map(({ guid }) => guid)]);
};

const equalRows = (rows: readonly BroughtRow[]): Iterable<readonly BroughtRow[]> => {
  const groups = new Map<string, BroughtRow[]>();
  for (const row of rows) {
    if (row.parentGuid !== null) continue;
    const group = groups.get(row.identity);
    if (group === undefined) groups.set(row.identity, [row]);
    else group.push(row);
  }
  return groups.values();
};

/** What the user said of a row counts, then what has been posted. */
const bestFirst = (a: BroughtRow, b: BroughtRow): number =>
  rankOf(b) - rankOf(a) || a.ordinal - b.ordinal || (a.guid < b.guid ? -1 : 1);

const rankOf = ({ hasBeenSplit, isEdited, isPosted }: BroughtRow): number =>
  (hasBeenSplit ? 4 : 0) + (isEdited ? 2 : 0) + (isPosted ? 1 : 0);
