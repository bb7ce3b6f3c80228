import type { Guid } from '../kernel/guid.ts';
import { withChange } from '../kernel/with-change.ts';
import { UNTOUCHED } from './describing/own-words.ts';
import { isListed, type LedgerRow } from './ledger-row.ts';

/** More than any receipt has; and one transaction still holds all parts with their events when the split is undone. */
export const SPLIT_PARTS_MAX = 50;

/** One part of a split, as its user wants it; what is left out is the parent's. */
export interface SplitPart {
  readonly amountMinor: bigint;
  readonly categoryGuid: Guid<'CAT'> | null;
  readonly description: string | null;
  readonly memo: string | null;
}

/** The row of a part. Its columns of the upstream are those of its parent. */
export const partOf = (row: LedgerRow, part: SplitPart, guid: Guid<'TRN'>, nowMs: number): LedgerRow => {
  const { joinedGuids: _, ...parent } = row;
  return {
    ...parent,
    ...UNTOUCHED,
    guid,
    parentGuid: parent.guid,
    amountMinor: part.amountMinor,
    categoryGuid: part.categoryGuid ?? parent.categoryGuid,
    description: part.description ?? parent.description,
    memo: part.memo ?? parent.memo,
    userSet: {
      category: part.categoryGuid !== null,
      description: part.description !== null,
      date: false,
      memo: true,
    },
    ruleGuid: part.categoryGuid === null && part.description === null ? parent.ruleGuid : null,
    upstreamId: null,
    formerUpstreamId: null,
    createdAt: nowMs,
    updatedAt: nowMs,
  };
};

/**
 * Brings the parts of splits in line after their parents changed or went. A part goes with its parent. When the
 * parent's amount moved (a tip, a corrected posting), the largest part takes the difference, so that the parts still
 * add up exactly; where that would make it negative the split is undone. Rows that need no change are the same objects.
 */
export const withPartsMatchingParent = (rows: readonly LedgerRow[], nowMs: number): readonly LedgerRow[] => {
  const families = new Map<Guid<'TRN'>, LedgerRow[]>();
  for (const row of rows) {
    if (row.parentGuid === null || !isListed(row)) continue;
    const parts = families.get(row.parentGuid);
    if (parts === undefined) families.set(row.parentGuid, [row]);
    else parts.push(row);
  }
  if (families.size === 0) return rows;
  const parents = new Map(rows.flatMap((row) => (families.has(row.guid) && isListed(row) ? [[row.guid, row]] : [])));
  const changed = new Map<LedgerRow, LedgerRow | null>();
  for (const [parentGuid, parts] of families) {
    const parent = parents.get(parentGuid);
    const next = parent === undefined ? null : inLine(parent, parts, nowMs);
    for (const [index, part] of parts.entries()) changed.set(part, next?.[index] ?? null);
    if (parent !== undefined && next === null)
      changed.set(parent, { ...parent, hasBeenSplit: false, updatedAt: nowMs });
  }
  return rows.flatMap((row) => {
    const next = changed.get(row);
    return next === undefined ? [row] : next === null ? [] : [next];
  });
};

/** The part that takes a difference of the sum; of equal parts always the same one, in whatever order they come. */
export const largestPart = (parts: readonly LedgerRow[]): LedgerRow | undefined => {
  let largest: LedgerRow | undefined;
  for (const part of parts) {
    const isLarger = largest === undefined || part.amountMinor > largest.amountMinor;
    if (isLarger || (part.amountMinor === largest?.amountMinor && part.guid < largest.guid)) largest = part;
  }
  return largest;
};

const inLine = (parent: LedgerRow, parts: readonly LedgerRow[], nowMs: number): readonly LedgerRow[] | null => {
  let difference = parent.amountMinor;
  for (const part of parts) difference -= part.amountMinor;
  const largest = largestPart(parts);
  if (largest === undefined || largest.amountMinor + difference < 0n) return null;
  return parts.map((part) => {
    const amountMinor = part === largest ? part.amountMinor + difference : part.amountMinor;
    const next = withChange<LedgerRow>(part, {
      amountMinor,
      account: parent.account,
      status: parent.status,
      type: parent.type,
      currencyCode: parent.currencyCode,
      transactedOn: parent.transactedOn,
      postedOn: parent.postedOn,
      transactedAt: parent.transactedAt,
      postedAt: parent.postedAt,
      date: parent.date,
    });
    return next === part ? part : { ...next, updatedAt: nowMs };
  });
};
