import { isDeepStrictEqual } from 'node:util';
import { withChange } from '../../kernel/with-change.ts';
import { isOwn, type Words } from '../../transactions/transaction.ts';
import type { LedgerRow } from '../ledger-row.ts';
import type { Describe } from './describe.ts';
import { redescribed } from './own-words.ts';

/**
 * A stored row, described by the rules of now; the same object where they say what it says already. What the user chose
 * stays, and so does what a rule of the user gave. Rows that no feed speaks of keep their words: a part of a split may
 * have a category that the user once chose for the whole.
 */
export const describedAnew = (row: LedgerRow, describe: Describe, nowMs: number): LedgerRow => {
  if (row.deletedAt !== null || isOwn(row)) return row;
  const { feedDescription: description, merchantCategoryCode, type, currencyCode } = row;
  const said = describe({ description, merchantCategoryCode, type, currencyCode });
  const words = redescribed(row, row.ruleGuid === null || said.ruleGuid !== null ? said : ruledBefore(row, said));
  const kinds = isDeepStrictEqual(words.kinds, row.kinds) ? row.kinds : words.kinds;
  const next = withChange<LedgerRow>(row, { ...words, kinds });
  return next === row ? row : { ...next, updatedAt: nowMs };
};

/** A rule is compared with the description, which may read otherwise now: what the rule gave stays all the same. */
const ruledBefore = ({ description, categoryGuid, ruleGuid }: LedgerRow, said: Words): Words => ({
  ...said,
  description,
  categoryGuid,
  ruleGuid,
});
