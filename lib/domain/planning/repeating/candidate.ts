import type { Guid } from '../../kernel/guid.ts';

/** A row that may be one of many, as far as rhythm and amount go. */
export interface Candidate {
  readonly guid: Guid<'TRN'>;
  /** Day number. */
  readonly day: number;
  readonly amountMinor: bigint;
}

/** The one order in which rows are looked at, so that none of what is found depends on how they came. */
export const byDay = (a: Candidate, b: Candidate): number => a.day - b.day || (a.guid < b.guid ? -1 : 1);
