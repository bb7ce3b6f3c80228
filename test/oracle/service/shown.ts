import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import {
  isExceeded,
  isOffTrack,
  offTrackHundredths,
  percentSpentHundredths,
} from '../../../lib/domain/planning/budgets/budget.ts';
import { generateBudgets } from '../../../lib/domain/planning/budgets/generate-budgets.ts';
import { recursAmong } from '../../../lib/domain/planning/repeating/recurring-rows.ts';
import { transactionGuid } from '../../support/planning/planning-view.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';
import { putBalances, putPage, putTotals } from './shown-accounts.ts';
import { putBeats } from './shown-beats.ts';
import { putGoals, putNotifications } from './shown-goals.ts';
import { putPlan } from './shown-plan.ts';
import { putPayments, putRepeating } from './shown-repeating.ts';

/** Each figure that the service shows, by the same names as the oracle's. */
export const shownByService = async (read: ServiceReading): Promise<ReadonlyMap<string, string>> => {
  const shown = new Map<string, string>();
  const put: Put = (name, value) => {
    shown.set(name, String(value));
  };
  putRepeating(read, put);
  putPayments(read, put);
  putBudgets(read, put);
  putPlan(read, put);
  putGoals(read, put);
  putNotifications(read, put);
  putBeats(read, put);
  putGenerated(read, put);
  await putPage(read, put);
  await putBalances(read, put);
  await putTotals(read, put);
  return shown;
};

const putBudgets = ({ view, state }: ServiceReading, put: Put): void => {
  for (const budget of state.budgets) {
    const name = `budget ${view.categories.find(budget.categoryGuid).name}`;
    put(`${name} total`, budget.transactionTotalMinor);
    put(`${name} percent`, percentSpentHundredths(budget));
    put(`${name} is exceeded`, isExceeded(budget));
    put(`${name} projected`, budget.projectedSpendingMinor);
    put(`${name} is off track`, isOffTrack(budget));
    put(`${name} off track percent`, offTrackHundredths(budget));
  }
};

const putGenerated = ({ view, state }: ServiceReading, put: Put): void => {
  const generated = generateBudgets(view, state.budgets, () => derivedGuid('BGT', 'generated'));
  for (const { categoryGuid, amountMinor } of generated.kind === 'changed' ? generated.budgets : state.budgets) {
    put(`generated budget ${view.categories.find(categoryGuid).name}`, amountMinor);
  }
};

/** Whether the service says that a row recurs. */
export const recursIn = ({ state }: ServiceReading): ((id: string) => boolean) => {
  const recurs = recursAmong(state.recurring);
  return (id) => recurs(transactionGuid(id)) === true;
};
