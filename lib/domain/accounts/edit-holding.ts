import { parseMoney } from '../kernel/money.ts';
import { type Refused, refused } from '../kernel/refused.ts';
import { costBasisMoment, type Holding, type HoldingEdits } from './holding.ts';

/** A change of edits: null takes a value back, undefined leaves it as it is. */
export type HoldingEditsChange = { readonly [Name in keyof HoldingEdits]: HoldingEdits[Name] | null };

export type EditedHolding =
  | { readonly kind: 'done'; readonly holding: Holding }
  /** The cost basis is finer than this currency allows. */
  | (Refused<'costBasisTooFine'> & { readonly currencyCode: string });

const kept = <T>(before: T | undefined, change: T | null | undefined): T | undefined =>
  change === undefined ? before : (change ?? undefined);

/** The holding with the change and its next revision. */
export const editHolding = (holding: Holding, change: HoldingEditsChange, nowMs: number): EditedHolding => {
  const edits = {
    costBasis: kept(holding.edits.costBasis, change.costBasis),
    currencyCode: kept(holding.edits.currencyCode, change.currencyCode),
    metadata: kept(holding.edits.metadata, change.metadata),
  };
  const currencyCode = edits.currencyCode ?? holding.feed.currencyCode;
  if (edits.costBasis !== undefined && parseMoney(edits.costBasis, currencyCode).kind === 'refused') {
    return { ...refused('costBasisTooFine'), currencyCode };
  }
  const costBasisUpdatedAt = costBasisMoment(holding, { feed: holding.feed, edits }, nowMs);
  return {
    kind: 'done',
    holding: { ...holding, edits, costBasisUpdatedAt, revision: holding.revision + 1, updatedAt: nowMs },
  };
};
