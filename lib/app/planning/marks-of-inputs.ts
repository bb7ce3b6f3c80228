import { isCard } from '../../domain/accounts/account-view.ts';
import { type MonthMarks, monthMarksOf } from '../../domain/ledger/transfers/month-marks.ts';
import type { PlanningInputs } from '../../store/planning/planning-inputs.ts';

/** Which rows there are now, with what the search for transfers asks of their accounts. */
export const marksOfInputs = ({ open }: PlanningInputs): MonthMarks => {
  const { accounts, ledgers } = open();
  const types = new Map(accounts.map(({ account }) => [account.guid, isCard(account) ? 'card' : 'other']));
  return monthMarksOf(ledgers, types);
};
