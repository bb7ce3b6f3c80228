import { parseMoney } from '../kernel/money.ts';
import { costBasisMoment, type Holding, type HoldingEdits } from './holding.ts';

/** A change of edits: null takes a value back, undefined leaves it as it is. */
type HoldingEditsChange = { readonly [Name in keyof HoldingEdits]: HoldingEdits[Name] | null };

export type EditedHolding =
  | { readonly kind: 'done'; readonly holding: Holding }
  /** The cost basis is finer than this currency allows. */
  | { readonly kind: 'refused'; readonly currencyCode: string };

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
    return { kind: 'refused', currencyCode };
  }
  const costBasisUpdatedAt = costBasisMoment(holding, { feed: holding.feed, edits }, nowMs);
  return {
    kind: 'done',
    holding: { ...holding, edits, costBasisUpdatedAt, revision: holding.revision + 1, updatedAt: nowMs },
  };
};
