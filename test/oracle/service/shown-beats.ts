import type { Beat } from '../../../lib/domain/planning/beats/beat.ts';
import { accountGuid, transactionGuid } from '../../support/planning/planning-view.ts';
import { MONTHS } from '../rules/beats/beat.ts';
import { beatName, type ShownBeat, titleName } from '../shown-beat.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';
import { payeeNameOf } from './shown-repeating.ts';

/** Amounts, numbers and percentages, months and days. */
const FACTS = new RegExp(`-?\\$?\\d[\\d,]*(?:\\.\\d+)?(?: [A-Z]{3}\\b)?%?|(?:${MONTHS.join('|')})(?: \\d+)?`, 'g');

const factsIn = (sentence: string): readonly string[] => sentence.match(FACTS) ?? [];

export const shownBeats = (read: ServiceReading): readonly ShownBeat[] => {
  const subjectOf = subjectsOf(read);
  return read.state.beats
    .filter(({ isOvertaken }) => !isOvertaken)
    .map((beat) => ({
      template: beat.template,
      subject: subjectOf(beat),
      facts: factsIn(beat.description).join('; '),
      inTitle: factsIn(beat.title)
        .filter((fact) => !factsIn(beat.description).includes(fact))
        .join('; '),
    }));
};

const BY_CATEGORY = ['MonthlyCategoryTotal', 'CategorySpending', 'CategoryBudget'];
const BY_ACCOUNT = ['CreditCardCloseToLimit', 'LowAccountBalances', 'GoalProgress', 'OverdraftWarning'];

const subjectsOf = ({ reading: { user, today }, view, state }: ServiceReading): ((beat: Beat) => string) => {
  const rows = new Map<string, string>(user.rows.map(({ id }) => [transactionGuid(id), id]));
  const accounts = new Map<string, string>(user.accounts.map(({ name }) => [accountGuid(name), name]));
  return (beat) => {
    const isOfMonth = beat.template === 'CreditUtilization' || beat.template === 'MonthlySpendToIncomeComparison';
    if (isOfMonth) return today.slice(0, 7);
    const payment = state.payments.payments.find(({ guid }) => guid === beat.scheduledPaymentGuids[0]);
    if (beat.template === 'UpcomingBill' && payment !== undefined) return payeeNameOf(payment);
    const [category] = beat.categoryGuids;
    if (BY_CATEGORY.includes(beat.template) && category !== undefined) return view.categories.find(category).name;
    if (BY_ACCOUNT.includes(beat.template)) return accounts.get(beat.accountGuids[0] ?? '') ?? '';
    return beat.transactionGuids
      .map((guid) => rows.get(guid) ?? guid)
      .toSorted()
      .join(' ');
  };
};

export const putBeats = (read: ServiceReading, put: Put): void => {
  for (const { template, subject, facts, inTitle } of shownBeats(read)) {
    put(beatName(template, subject), facts);
    put(titleName(template, subject), inTitle);
  }
};
