import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/repeating/repeating-transaction-operations.ts';
import { presentRepeatingTransaction } from '../../../lib/present/planning/repeating-transaction.ts';
import { fromPlan } from './from-plan.ts';

export const listRepeatingTransactions = fromPlan<typeof entries.listRepeatingTransactions>(
  async (_input, caller, { planning }) => {
    const { repeating } = await planning.read(caller, ['repeating']);
    return {
      body: { repeating_transactions: repeating.map((one) => presentRepeatingTransaction(one, caller.userGuid)) },
    };
  },
);

export const readRepeatingTransaction = fromPlan<typeof entries.readRepeatingTransaction>(
  async ({ params }, caller, { planning }) => {
    const { repeating } = await planning.read(caller, ['repeating']);
    const found = repeating.find(({ guid }) => guid === params.repeating_transaction_guid);
    if (found === undefined) return NOT_FOUND;
    return { body: { repeating_transaction: presentRepeatingTransaction(found, caller.userGuid) } };
  },
);
