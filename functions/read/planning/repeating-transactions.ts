import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentRepeatingTransaction } from '../../../lib/present/planning/repeating-transaction.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listRepeatingTransactions: ReadRun<'listRepeatingTransactions'> = fromPlanning(
  async (_input, caller, { planning }) => {
    const { repeating } = await planning.read(caller, ['repeating']);
    return {
      body: { repeating_transactions: repeating.map((one) => presentRepeatingTransaction(one, caller.userGuid)) },
    };
  },
);

export const readRepeatingTransaction: ReadRun<'readRepeatingTransaction'> = fromPlanning(
  async ({ params }, caller, { planning }) => {
    const { repeating } = await planning.read(caller, ['repeating']);
    const found = repeating.find(({ guid }) => guid === params.repeating_transaction_guid);
    if (found === undefined) return NOT_FOUND;
    return { body: { repeating_transaction: presentRepeatingTransaction(found, caller.userGuid) } };
  },
);
