import { isProblem, problem } from '../../../lib/contract/error-code.ts';
import {
  type RowRefusal,
  type RowRevision,
  revisedByDeletion,
  revisedByEdit,
} from '../../../lib/domain/ledger/row-revision.ts';
import { SPLIT_PARTS_MAX } from '../../../lib/domain/ledger/split.ts';
import {
  type PartWish,
  revisedByPart,
  revisedBySplit,
  revisedByUnsplit,
  type SplitRefusal,
} from '../../../lib/domain/ledger/split-revision.ts';
import type { WriteRun } from '../deps.ts';
import { changeWithTaggings } from '../ledger/change-with-taggings.ts';
import { changeTransaction } from '../ledger/transaction-change.ts';
import { showing, showingOne } from './shown-transactions.ts';

const REFUSALS = {
  noSuchCategory: problem('ruleBroken', 'category_guid is that of no category of this user.'),
  isPart: problem('ruleBroken', 'The transaction is a part of a split: change its parent, or undo the split.'),
  splitByFlag: problem('ruleBroken', 'transaction.has_been_split becomes true by splitting the transaction.'),
  splitsPart: problem('ruleBroken', 'A part of a split cannot be split again.'),
  isSplit: problem('ruleBroken', 'The transaction is split already; undo that first.'),
  tooFine: problem('malformed', 'An amount has more digits than its currency.'),
  sumDiffers: problem('ruleBroken', 'The amounts of transactions must add up to that of the transaction they split.'),
  tooManyParts: problem('ruleBroken', `The transaction has ${SPLIT_PARTS_MAX} parts already, and may not have more.`),
  takesAll: problem('ruleBroken', 'transaction.amount must be less than what is left of the transaction it splits.'),
} as const satisfies Record<RowRefusal | SplitRefusal, unknown>;

export const updateTransaction: WriteRun<'updateTransaction'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { transaction: wish } = body;
  const edit = {
    categoryGuid: wish.category_guid,
    description: wish.description,
    date: wish.date,
    memo: wish.memo,
    metadata: wish.metadata,
    isHidden: wish.is_hidden,
    hasBeenViewed: wish.has_been_viewed,
    hasBeenSplit: wish.has_been_split,
  };
  const changing = changeWithTaggings(
    { guid: params.transaction_guid, skipWebhook: skipWebhook || wish.skip_webhook === true, alsoOn: wish.date },
    caller,
    deps,
    (around) => orProblem(revisedByEdit(around, edit)),
  );
  return showingOne(changing, caller, deps);
};

export const deleteTransaction: WriteRun<'deleteTransaction'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = { guid: params.transaction_guid, skipWebhook };
  const changed = await changeWithTaggings(request, caller, deps, (around) => orProblem(revisedByDeletion(around)));
  return isProblem(changed) ? changed : { body: {} };
};

export const createSplitTransactions: WriteRun<'createSplitTransactions'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const uuids = body.transactions.map(() => deps.ids.uuid());
  const request = { guid: params.transaction_guid, skipWebhook };
  const changing = changeTransaction(request, caller, deps, (around) =>
    orProblem(revisedBySplit(around, body.transactions.map(partWishOf), uuids)),
  );
  const shown = await showing(changing, caller, deps);
  return isProblem(shown) ? shown : { body: { transactions: shown } };
};

export const deleteSplitTransactions: WriteRun<'deleteSplitTransactions'> = async (
  { params, skipWebhook },
  caller,
  deps,
) => {
  const request = { guid: params.transaction_guid, skipWebhook };
  const changed = await changeWithTaggings(request, caller, deps, revisedByUnsplit);
  return isProblem(changed) ? changed : { body: undefined };
};

export const createLegacySplit: WriteRun<'createLegacySplit'> = async ({ body, skipWebhook }, caller, deps) => {
  const { transaction: wish } = body;
  const uuids = { part: deps.ids.uuid(), rest: deps.ids.uuid() };
  const request = { guid: wish.parent_guid, skipWebhook: skipWebhook || wish.skip_webhook === true };
  const changing = changeTransaction(request, caller, deps, (around) =>
    orProblem(revisedByPart(around, partWishOf(wish), uuids)),
  );
  return showingOne(changing, caller, deps);
};

const partWishOf = <W extends { readonly category_guid?: PartWish['categoryGuid'] }>({
  category_guid,
  ...wish
}: W) => ({
  ...wish,
  categoryGuid: category_guid,
});

/** The revision, or the problem that callers get for its refusal. */
const orProblem = (revision: RowRevision<RowRefusal | SplitRefusal>) =>
  revision.kind === 'refused' ? REFUSALS[revision.reason] : revision;
