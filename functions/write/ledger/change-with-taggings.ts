import { removeTaggings } from '../../../lib/app/categories/remove-taggings.ts';
import { isProblem } from '../../../lib/contract/error-code.ts';
import type { Tagging } from '../../../lib/domain/categories/tag.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { guidsGone } from '../../../lib/domain/ledger/row-changes.ts';
import { changeTransaction } from './transaction-change.ts';

/**
 * Changes one transaction and its parts; the taggings of rows that went go too. They go after the rows: a crash in between
 * leaves a tagging without a transaction, never a transaction that lost its tags.
 */
export const changeWithTaggings: typeof changeTransaction = async (request, caller, deps, change) => {
  let gone: ReadonlySet<Guid<'TRN'>> = new Set();
  const changed = await changeTransaction(request, caller, deps, (around) => {
    const outcome = change(around);
    gone = isProblem(outcome) ? new Set() : guidsGone(around.rows, outcome.rows);
    return outcome;
  });
  if (isProblem(changed) || gone.size === 0) return changed;
  const untagging = { user: await caller.user(), isQuiet: request.skipWebhook };
  const isMeant = ({ transactionGuid }: Tagging): boolean => gone.has(transactionGuid);
  await removeTaggings(deps, untagging, isMeant, () => null);
  return changed;
};
