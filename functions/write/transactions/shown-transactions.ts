import type { TransactionChange } from '../../../lib/app/transactions/change-ledger.ts';
import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { WriteDeps } from '../deps.ts';

/** The rows of an answer. Recurrence is read in parallel with the change, and does not know of the change yet. */
export const showing = async <Reason extends string>(
  changing: Promise<TransactionChange<Reason>>,
  problemOf: (reason: Reason) => Problem,
  caller: SessionCaller,
  deps: WriteDeps,
) => {
  const [changed, recurs] = await Promise.all([changing, deps.recurring.read(caller.userGuid)]);
  if (changed.kind === 'refused') return problemOf(changed.reason);
  return changed.shown.map((row) => presentTransaction(row, recurs));
};

export const showingOne = async <Reason extends string>(...change: Parameters<typeof showing<Reason>>) => {
  const shown = await showing(...change);
  if (isProblem(shown)) return shown;
  const [transaction] = shown;
  if (transaction === undefined) throw new Error('The change gave no transaction to show');
  return { body: { transaction } };
};
