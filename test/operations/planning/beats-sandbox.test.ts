import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';
import { inFull } from '../../support/project/runs.ts';

interface Beat {
  readonly guid: string;
  readonly template: string;
  readonly description: string;
  readonly is_relevant: boolean;
}

const PETS = 'CAT-7cccbafa-87d7-c9a6-661b-8b3402fe9e78';

const api = await startApi();

const relevantBeats = async (app: TestCaller): Promise<readonly Beat[]> =>
  (await app.get('/beats')).json.beats.filter((beat: Beat) => beat.is_relevant);

/** What each template says at `sandbox-beats` on any day: the figures are those of the bank's rows. */
const ALWAYS: readonly (readonly [template: string, words: RegExp])[] = [
  [
    'BillAmountNotStandard',
    /^You paid (Grande Communications \$44\.99 on .* 26, 27% less than your recent average of \$61\.66|Verizon Wireless \$60\.00 on .* 26, 22% less than your recent average of \$76\.67)\.$/,
  ],
  [
    'UpcomingBill',
    /^A payment of \$1[124]\.00 to (Bluebonnet Electric|Hillside Water|Canyon Natural Gas) Prepaid is due on /,
  ],
  [
    'SubscriptionPriceIncrease',
    /^(Lantern Video|Thicket Radio) Subscription charged \$1[2345]\.00 on .*, \$[12]\.00 more than the \$1[123]\.00 it usually takes\.$/,
  ],
  ['SubscriptionDetected', /^[A-Z][a-z]+ Reader Subscription charges \$7\.99 every month\. /],
  [
    'OverdraftWarning',
    /^(Rent|Insurance) Checking has \$(60|100)\.00 available\. A payment of \$900\.00 is due before income on .*: \$8[40]0\.00 more than there is\.$/,
  ],
  ['DuplicatePayment', /^Blue Owl Coffee charged \$4\.50 twice on .* 9\. /],
  ['FeeDetected', /^Daily Checking was charged \$12\.00 on .* 3: Monthly Maintenance Fee\.$/],
  ['LargeTransactions', /^\$900\.00 went to Meadow View Apts Rent Payment from Rent Checking on .* 5\.$/],
  [
    'LowAccountBalances',
    /^(Rent|Insurance) Checking holds (-\$840|\$60)\.00\. It has been under \$100\.00 since .* (7|22)\.$/,
  ],
  ['MicroDeposit', /^[A-Z][a-z]+ Pay Acctverify sent \$0\.12 and \$0\.31 to Daily Checking by .* 18: /],
  ['WeeklySmallPurchasesSummary', /^\d\d purchases under \$15\.00 from .* to .* came to \$\d+\.\d\d\.$/],
  [
    'MonthlySpendToIncomeComparison',
    /^In .* you spent \$[\d,]+\.\d\d, which is \d+% of your income of \$[\d,]+\.\d\d\.$/,
  ],
  ['MonthlyCategoryTotal', /^In .* you spent \$[\d,]+\.\d\d on Home, /],
  [
    'CategorySpending',
    /^By .* 1 you had spent \$240\.00 on (Pets|Kids|Gifts & Donations|Personal Care), 300% more than the \$60\.00 you usually have by then\.$/,
  ],
  ['DiscoveredAccount', /^Payments to or from Capital One show up in your accounts, /],
  ['InternationalTransaction', /^Pret A Manger charged Daily Checking \$8\.40 abroad on .* 15\.$/],
];

/** What each template of debts, savings and deposits says there, relevant or not any more. */
const SAID: readonly (readonly [template: string, words: string])[] = [
  ['CelebrateCreditCardPayoff', ' went from $300.00 owed to a balance of zero on '],
  ['CreditUtilization', 'of $28,000.00'],
  ['CreditCardCloseToLimit', 'of $10,000.00, 8'],
  ['CreditCardInterestSummary', 'of credit card interest in '],
  ['ChargeDisputeRefund', '$42.00 came back to Everything Card'],
  ['DebtPaymentReminder', 'You owe $5,000.00.'],
  ['Deposit529', '$150.00 went into College Savings Plan (529)'],
  ['Withdrawal529', '$75.00 left College Savings Plan (529)'],
  ['TaxDeposit', '$640.00 from the tax office reached Household Checking'],
  ['GovernmentDeposit', '$812.00 in benefits reached Household Checking'],
  ['HSADeposit', '$120.00 went into Health Savings Account'],
  ['PayrollDeposit', 'Acme Robotics'],
  ['CheckDeposit', 'A check of $86.50 was paid into Household Checking'],
  ['LargeDeposit', '$750.00 (Treadwell Estate Settlement)'],
  ['SavingsAccountDeposit', '$288.50 went into Emergency Fund'],
  ['CostOfLivingToIncome', 'on housing'],
];

describe('the login sandbox-beats', () => {
  test('leads to every beat that needs neither budget nor goal, on any day', async () => {
    let app = await api.signIn('spender');
    const { guid } = (await api.connect(app, 'sandbox-beats')).json.member;
    await api.settle();
    for (const days of inFull([0, 9, 6, 16, 15, 27], [0, 15, 31])) {
      api.clock.advance(days * DAY_MS);
      app = await api.signIn('spender');
      await app.get(`/members/${guid}/aggregate`);
      await api.settle();
      const beats: readonly Beat[] = (await app.get('/beats')).json.beats;
      const on = new Date(api.clock()).toISOString();
      const said = (template: string) => beats.filter((beat) => beat.template === template);
      for (const [template, words] of ALWAYS) {
        const relevant = said(template).filter(({ is_relevant }) => is_relevant);
        const sentences = relevant.map(({ description }) => description);
        expect(sentences, `${template} on ${on}`).toContainEqual(expect.stringMatching(words));
      }
      for (const [template, words] of SAID) {
        const sentences = said(template).map(({ description }) => description);
        expect(sentences.join('\n'), `${template} on ${on}`).toContain(words);
      }
    }
  });

  test('has a CategoryBudget for a budget, and the next one when a quarter more is spent', async () => {
    const app = await api.signIn('budgeter');
    await api.connect(app, 'sandbox-beats');
    await api.settle();
    const made = await app.call('POST', '/budgets', { budget: { category_guid: PETS, amount: 300 } });
    expect(made.status).toBe(200);
    const told = async () => (await relevantBeats(app)).filter(({ template }) => template === 'CategoryBudget');
    const { transaction_total: spent } = made.json.budget;
    const tight = async (amount: number) => {
      await app.call('PUT', `/budgets/${made.json.budget.guid}`, { budget: { amount } });
      return told();
    };
    expect(await tight(spent * 10)).toEqual([]);
    const [most, ...others] = await tight(spent * 1.25);
    expect(others).toEqual([]);
    expect(most?.description).toMatch(/^You spent \$[\d.]+ of the \$[\d.]+ that your Pets budget allows in /);
    const [over] = await tight(spent - 10);
    expect(over?.description).toMatch(/, \$10\.00 more than your budget of /);
    expect(over?.guid).not.toBe(most?.guid);
  });

  test('with +still has no new beat the next day, and none ends', async () => {
    const app = await api.signIn('still');
    const { guid } = (await api.connect(app, 'sandbox-beats+still')).json.member;
    await api.settle();
    const before = (await app.get('/beats')).json.beats;
    expect(before.length).toBeGreaterThan(ALWAYS.length / 2);
    await app.get(`/members/${guid}/aggregate`);
    await api.settle();
    expect((await app.get('/beats')).json.beats).toEqual(before);
  });
});
