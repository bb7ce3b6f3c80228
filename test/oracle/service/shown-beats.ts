import type { Beat } from '../../../lib/domain/planning/beats/beat.ts';
import { findMerchant } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import { accountGuid, transactionGuid } from '../../support/planning/planning-view.ts';
import type { MadeUpUser } from '../made-up/user.ts';
import { MONTHS, payeeWord } from '../rules/beats/beat.ts';
import { beatName, type ShownBeat, titleName } from '../shown-beat.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';
import { paymentNameOf } from './shown-repeating.ts';

const FIGURE = '-?\\$?\\d[\\d,]*(?:\\.\\d+)?(?: [A-Z]{3}\\b)?%?';
const DATE = `(?:${MONTHS.join('|')})(?: \\d+)?`;
const COUNT = '\\b(?:one|twice|three)\\b|\\bevery (?:other |six )?(?:week|month|quarter|year)';

/** Names of accounts and payees, amounts, numbers and percentages, counts in words, months and days. */
const factsOf = ({ accounts, rows, payments }: MadeUpUser): ((sentence: string) => readonly string[]) => {
  const texts = [...rows, ...payments].map(({ text }) => payeeWord(text));
  const names = [...new Set([...accounts.map(({ name }) => name), ...texts])].toSorted((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replaceAll(/[^\w ]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<!\\w)(?:${escaped})(?!\\w)|${FIGURE}|${DATE}|${COUNT}`, 'g');
  return (sentence) => sentence.match(pattern) ?? [];
};

export const shownBeats = (read: ServiceReading): readonly ShownBeat[] => {
  const subjectOf = subjectsOf(read);
  const factsIn = factsOf(read.reading.user);
  return read.state.beats
    .filter(({ isOvertaken }) => !isOvertaken)
    .map((beat) => ({
      template: beat.template,
      subject: subjectOf(beat),
      facts: factsIn(beat.description).join('; '),
      inTitle: factsIn(beat.title)
        .filter((fact) => !factsIn(beat.description).includes(fact))
        .join('; '),
      texts: [beat.title, beat.description, beat.microTitle, beat.microDescription, beat.microCallToAction ?? ''],
    }));
};

const BY_CATEGORY = ['MonthlyCategoryTotal', 'CategorySpending', 'CategoryBudget'];
const BY_ACCOUNT = [
  ...['CreditCardCloseToLimit', 'LowAccountBalances', 'GoalProgress', 'OverdraftWarning'],
  ...['CelebrateCreditCardPayoff', 'DebtPaymentReminder'],
];
/** At most one of them holds at a time. */
const SINGLE = [
  ...['CreditUtilization', 'MonthlySpendToIncomeComparison', 'WeeklySmallPurchasesSummary'],
  ...['CreditCardInterestSummary', 'DesignateEmergencySavingsAccount', 'IntroduceInsights'],
];

const subjectsOf = ({ reading: { user, everyRow, today }, view, state }: ServiceReading): ((beat: Beat) => string) => {
  const rows = new Map<string, string>([...user.rows, ...everyRow].map(({ id }) => [transactionGuid(id), id]));
  const accounts = new Map<string, string>(user.accounts.map(({ name }) => [accountGuid(name), name]));
  return (beat) => {
    const { template, title, activeAt } = beat;
    if (SINGLE.includes(template)) return today.slice(0, 7);
    const payment = state.payments.payments.find(({ guid }) => guid === beat.scheduledPaymentGuids[0]);
    if (template === 'UpcomingBill' && payment !== undefined) return paymentNameOf(payment);
    const [category] = beat.categoryGuids;
    if (BY_CATEGORY.includes(template) && category !== undefined) return view.categories.find(category).name;
    const account = accounts.get(beat.accountGuids[0] ?? '') ?? '';
    const since = new Date(activeAt).toISOString().slice(0, 10);
    if (template === 'EmergencySavingsMilestoneReached') return `${account} ${since}`;
    if (BY_ACCOUNT.includes(template)) return account;
    if (template === 'CostOfLivingToIncome') return title.split(' ').at(-1) ?? '';
    if (template === 'DiscoveredAccount') return (beat.microCallToAction ?? '').replace('Add ', '');
    const merchant = findMerchant(beat.merchantGuids[0] ?? '');
    if (template === 'SubscriptionDetected' && merchant !== null) return merchant.name;
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
