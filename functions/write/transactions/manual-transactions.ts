import { createTransaction } from '../../../lib/app/transactions/create-transaction.ts';
import { createTransactions, type ListedTransaction } from '../../../lib/app/transactions/create-transactions.ts';
import type { InputRefusal, PlaceRefusal, TransactionInput } from '../../../lib/app/transactions/new-row.ts';
import type { Problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import type { WriteRun } from '../deps.ts';
import { showingOne } from './shown-transactions.ts';
import { inputProblem, PLACE_PROBLEMS } from './transaction-problems.ts';

type Body = Parameters<WriteRun<'createManualTransaction'>>[0]['body'];
type SentTransaction = Omit<Extract<Body, { readonly kind: 'many' }>['transactions'][number], 'external_guid'>;

export const createManualTransaction: WriteRun<'createManualTransaction'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const user = await caller.user();
  switch (body.kind) {
    case 'one': {
      const { transaction: input } = body;
      const request = { user, isQuiet: skipWebhook || input.skip_webhook === true };
      const creating = createTransaction(deps, request, params.account_guid, inputOf(input));
      return showingOne(creating, (reason) => PROBLEMS_OF_ONE[reason], caller, deps);
    }
    case 'many': {
      const inputs = body.transactions.map((input) => ({ ...inputOf(input), externalGuid: input.external_guid }));
      const created = await createTransactions(deps, { user, isQuiet: skipWebhook }, params.account_guid, inputs);
      if (created.kind === 'refused') return PLACE_PROBLEMS[created.reason];
      if (created.kind === 'inputRefused') return inputProblem(created.reason, `transactions[${created.index}]`);
      return { body: { transactions: created.transactions.map(presentCreated) } };
    }
  }
};

const presentCreated = ({ externalGuid, guid, isCreated }: ListedTransaction) => ({
  external_guid: externalGuid,
  guid,
  is_created: isCreated,
});

const inputOf = (input: SentTransaction): TransactionInput => ({
  type: input.transaction_type === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT',
  amount: input.amount,
  currencyCode: input.currency_code,
  date: input.date,
  description: input.description,
  categoryGuid: input.category_guid,
  memo: input.memo,
  metadata: input.metadata,
  isInternational: input.is_international,
  isHidden: input.is_hidden,
  hasBeenViewed: input.has_been_viewed,
});

const PROBLEMS_OF_ONE: Readonly<Record<PlaceRefusal | InputRefusal, Problem>> = {
  ...PLACE_PROBLEMS,
  noSuchCategory: inputProblem('noSuchCategory', 'transaction'),
  tooFine: inputProblem('tooFine', 'transaction'),
};
