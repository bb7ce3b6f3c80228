import type { CategoryBook } from '../categories/category.ts';
import { dayOf } from '../kernel/calendar.ts';
import type { Guid } from '../kernel/guid.ts';
import { hintedGuid } from '../kernel/hinted-guid.ts';
import { parseMoney } from '../kernel/money.ts';
import { refused } from '../kernel/refused.ts';
import { DAY_MS } from '../kernel/time.ts';
import type { LedgerRow } from './ledger-row.ts';
import { type RevisedRows, type RowRevision, type RowsAround, withoutPartsOf } from './row-revision.ts';
import { largestPart, partOf, SPLIT_PARTS_MAX, type SplitPart } from './split.ts';

/** A part as a call asks for it; what is left out is the parent's. */
export interface PartInput {
  /** Decimal text in the parent's currency, such as `12.50`. */
  readonly amount: string;
  readonly categoryGuid?: Guid<'CAT'> | null | undefined;
  readonly description?: string | null | undefined;
  readonly memo?: string | null | undefined;
}

export type SplitRefusal =
  | 'noSuchCategory'
  /** An amount has more digits than its currency. */
  | 'tooFine'
  | 'splitsPart'
  | 'isSplit'
  /** The amounts of all parts differ from that of the parent. */
  | 'sumDiffers'
  /** `SPLIT_PARTS_MAX` is reached. */
  | 'tooManyParts'
  /** The part would leave nothing of what it is taken from. */
  | 'takesAll';

/** Splits a row into all of its parts at once. `uuids` holds one for each part. */
export const revisedBySplit = (
  around: RowsAround,
  inputs: readonly PartInput[],
  uuids: readonly string[],
): RowRevision<SplitRefusal> => {
  const { row, rows, nowMs } = around;
  if (row.parentGuid !== null) return refused('splitsPart');
  if (row.hasBeenSplit) return refused('isSplit');
  const parts: LedgerRow[] = [];
  let sum = 0n;
  for (const [index, input] of inputs.entries()) {
    const read = readPart(input, row, around.categories);
    if (read.kind === 'refused') return read;
    sum += read.part.amountMinor;
    parts.push(partOf(row, read.part, partGuid(row, uuids[index] ?? ''), nowMs));
  }
  if (sum !== row.amountMinor) return refused('sumDiffers');
  const parent = { ...row, hasBeenSplit: true, updatedAt: nowMs };
  return { kind: 'revised', rows: [...withRow(rows, row, parent), ...parts], shown: parts };
};

/**
 * Takes one part out of a row. Where the row is split already, its largest part gives it; else the row is split into this
 * part and the rest.
 */
export const revisedByPart = (
  { row, rows, categories, nowMs }: RowsAround,
  input: PartInput,
  uuids: { readonly part: string; readonly rest: string },
): RowRevision<SplitRefusal> => {
  if (row.parentGuid !== null) return refused('splitsPart');
  const read = readPart(input, row, categories);
  if (read.kind === 'refused') return read;
  const siblings = rows.filter(({ parentGuid }) => parentGuid === row.guid);
  if (siblings.length >= SPLIT_PARTS_MAX) return refused('tooManyParts');
  const donor = largestPart(siblings);
  const amountMinor = (donor ?? row).amountMinor - read.part.amountMinor;
  if (amountMinor <= 0n) return refused('takesAll');
  const part = partOf(row, read.part, partGuid(row, uuids.part), nowMs);
  const others =
    donor === undefined
      ? [
          ...withRow(rows, row, { ...row, hasBeenSplit: true, updatedAt: nowMs }),
          partOf(row, { ...PARENTS_WORDS, amountMinor }, partGuid(row, uuids.rest), nowMs),
        ]
      : withRow(rows, donor, { ...donor, amountMinor, updatedAt: nowMs });
  return { kind: 'revised', rows: [...others, part], shown: [part] };
};

/** Takes all parts away; a row that is not split stays as it is. */
export const revisedByUnsplit = ({ row, rows, nowMs }: Omit<RowsAround, 'categories'>): RevisedRows => {
  if (!row.hasBeenSplit) return { kind: 'revised', rows, shown: [] };
  const parent = { ...row, hasBeenSplit: false, updatedAt: nowMs };
  return { kind: 'revised', rows: withRow(withoutPartsOf(row, rows), row, parent), shown: [] };
};

const PARENTS_WORDS = { categoryGuid: null, description: null, memo: null } as const;

const withRow = (rows: readonly LedgerRow[], row: LedgerRow, next: LedgerRow): readonly LedgerRow[] =>
  rows.map((other) => (other === row ? next : other));

const readPart = (
  { amount, categoryGuid = null, description = null, memo = null }: PartInput,
  { currencyCode }: LedgerRow,
  categories: CategoryBook,
) => {
  const parsed = parseMoney(amount, currencyCode);
  if (parsed.kind === 'refused') return refused('tooFine');
  if (categoryGuid !== null && !categories.has(categoryGuid)) return refused('noSuchCategory');
  const part: SplitPart = { amountMinor: parsed.minor, categoryGuid, description, memo };
  return { kind: 'read', part } as const;
};

/** The guid has the day and the member of the parent, so that a part is found as any other row is. */
const partGuid = ({ date, guid }: LedgerRow, uuid: string): Guid<'TRN'> => {
  const memberOrdinal = Number.parseInt(guid.slice('TRN-00000000-0000-8'.length, 'TRN-00000000-0000-8000'.length), 16);
  return hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal }, uuid);
};
