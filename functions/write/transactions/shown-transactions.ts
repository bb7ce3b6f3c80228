import { isProblem } from '../../../lib/contract/error-code.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { WriteDeps } from '../deps.ts';
import type { changeTransaction } from '../ledger/transaction-change.ts';

/** The rows of an answer. Recurrence is read in parallel with the change, and does not know of the change yet. */
export const showing = async (
  changing: ReturnType<typeof changeTransaction>,
  caller: SessionCaller,
  deps: WriteDeps,
) => {
  const [changed, recurs] = await Promise.all([changing, deps.recurring.read(caller.userGuid)]);
  return isProblem(changed) ? changed : changed.map((row) => presentTransaction(row, recurs));
};

export const showingOne = async (...change: Parameters<typeof showing>) => {
  const shown = await showing(...change);
  if (isProblem(shown)) return shown;
  const [transaction] = shown;
  if (transaction === undefined) throw new Error('The change gave no transaction to show');
  return { body: { transaction } };
};
