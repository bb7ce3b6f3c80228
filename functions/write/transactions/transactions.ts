import { deleteTransaction as remove } from '../../../lib/app/transactions/delete-transaction.ts';
import { editTransaction } from '../../../lib/app/transactions/edit-transaction.ts';
import { splitOffPart, splitTransaction, undoSplit } from '../../../lib/app/transactions/split-transaction.ts';
import { isProblem } from '../../../lib/contract/error-code.ts';
import type { PartInput } from '../../../lib/domain/ledger/split-revision.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';
import { showing, showingOne } from './shown-transactions.ts';
import { transactionProblem } from './transaction-problems.ts';

export const updateTransaction: WriteRun<'updateTransaction'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { transaction: input } = body;
  const edit = {
    categoryGuid: input.category_guid,
    description: input.description,
    date: input.date,
    memo: input.memo,
    metadata: input.metadata,
    isHidden: input.is_hidden,
    hasBeenViewed: input.has_been_viewed,
    hasBeenSplit: input.has_been_split,
  };
  const request = await requestOf(caller, skipWebhook || input.skip_webhook === true);
  return showingOne(editTransaction(deps, request, params.transaction_guid, edit), transactionProblem, caller, deps);
};

export const deleteTransaction: WriteRun<'deleteTransaction'> = async ({ params, skipWebhook }, caller, deps) => {
  const deleted = await remove(deps, await requestOf(caller, skipWebhook), params.transaction_guid);
  return deleted.kind === 'refused' ? transactionProblem(deleted.reason) : { body: {} };
};

export const createSplitTransactions: WriteRun<'createSplitTransactions'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const request = await requestOf(caller, skipWebhook);
  const parts = body.transactions.map(partInputOf);
  const splitting = splitTransaction(deps, request, params.transaction_guid, parts);
  const shown = await showing(splitting, transactionProblem, caller, deps);
  return isProblem(shown) ? shown : { body: { transactions: shown } };
};

export const deleteSplitTransactions: WriteRun<'deleteSplitTransactions'> = async (
  { params, skipWebhook },
  caller,
  deps,
) => {
  const undone = await undoSplit(deps, await requestOf(caller, skipWebhook), params.transaction_guid);
  return undone.kind === 'refused' ? transactionProblem(undone.reason) : { body: undefined };
};

export const createLegacySplit: WriteRun<'createLegacySplit'> = async ({ body, skipWebhook }, caller, deps) => {
  const { transaction: input } = body;
  const request = await requestOf(caller, skipWebhook || input.skip_webhook === true);
  return showingOne(
    splitOffPart(deps, request, input.parent_guid, partInputOf(input)),
    transactionProblem,
    caller,
    deps,
  );
};

const partInputOf = <W extends { readonly category_guid?: PartInput['categoryGuid'] }>({
  category_guid,
  ...input
}: W) => ({
  ...input,
  categoryGuid: category_guid,
});
