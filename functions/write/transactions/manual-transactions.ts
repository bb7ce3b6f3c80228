import { createTransaction } from '../../../lib/app/transactions/create-transaction.ts';
import { createTransactions, type ListedTransaction } from '../../../lib/app/transactions/create-transactions.ts';
import type { ManualWish, PlaceRefusal, WishRefusal } from '../../../lib/app/transactions/new-row.ts';
import type { Problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import type { WriteRun } from '../deps.ts';
import { showingOne } from './shown-transactions.ts';
import { placeProblem, wishProblem } from './transaction-problems.ts';

type Body = Parameters<WriteRun<'createManualTransaction'>>[0]['body'];
type Wish = Omit<Extract<Body, { readonly kind: 'many' }>['transactions'][number], 'external_guid'>;

export const createManualTransaction: WriteRun<'createManualTransaction'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const user = await caller.user();
  switch (body.kind) {
    case 'one': {
      const { transaction: wish } = body;
      const request = { user, isQuiet: skipWebhook || wish.skip_webhook === true };
      const creating = createTransaction(deps, request, params.account_guid, wishOf(wish));
      return showingOne(creating, problemOfOne, caller, deps);
    }
    case 'many': {
      const wishes = body.transactions.map((wish) => ({ ...wishOf(wish), externalGuid: wish.external_guid }));
      const created = await createTransactions(deps, { user, isQuiet: skipWebhook }, params.account_guid, wishes);
      if (created.kind === 'refused') return placeProblem(created.reason);
      if (created.kind === 'wishRefused') return wishProblem(created.reason, `transactions[${created.index}]`);
      return { body: { transactions: created.transactions.map(presentCreated) } };
    }
  }
};

const presentCreated = ({ externalGuid, guid, isCreated }: ListedTransaction) => ({
  external_guid: externalGuid,
  guid,
  is_created: isCreated,
});

const wishOf = (wish: Wish): ManualWish => ({
  type: wish.transaction_type === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT',
  amount: wish.amount,
  currencyCode: wish.currency_code,
  date: wish.date,
  description: wish.description,
  categoryGuid: wish.category_guid,
  memo: wish.memo,
  metadata: wish.metadata,
  isInternational: wish.is_international,
  isHidden: wish.is_hidden,
  hasBeenViewed: wish.has_been_viewed,
});

const problemOfOne = (reason: PlaceRefusal | WishRefusal): Problem => {
  switch (reason) {
    case 'missing':
    case 'notManual':
      return placeProblem(reason);
    case 'noSuchCategory':
    case 'tooFine':
      return wishProblem(reason, 'transaction');
  }
};
