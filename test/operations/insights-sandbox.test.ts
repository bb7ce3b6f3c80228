import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/domain/time.ts';
import { startApi, type TestApi, type TestCaller } from '../support/api.ts';

interface Insight {
  readonly guid: string;
  readonly template: string;
  readonly description: string;
  readonly is_dismissed: boolean;
}

let api: TestApi;
let app: TestCaller;
let memberGuid: string;
beforeAll(async () => {
  api = await startApi();
  app = await api.signIn('saver');
  memberGuid = (await api.connect(app, 'sandbox-beats')).json.member.guid;
  await api.settle();
});
afterAll(() => api.stop());

const every = async (): Promise<readonly Insight[]> => {
  const all: Insight[] = [];
  for (let page = 1; ; page += 1) {
    const { insights, pagination } = (await app.get(`/insights?records_per_page=100&page=${page}`)).json;
    all.push(...insights);
    if (page >= pagination.total_pages) return all;
  }
};
const saidOf = async (template: string): Promise<readonly string[]> =>
  (await every()).filter((insight) => insight.template === template).map(({ description }) => description);

/** With the figures that are the same on any day. */
const ALWAYS: readonly (readonly [template: string, words: string])[] = [
  ['CelebrateCreditCardPayoff', 'You paid the last $300.00 on '],
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

test.each(ALWAYS)('%s fires at sandbox-beats', async (template, words) => {
  expect((await saidOf(template)).join('\n')).toContain(words);
});

test.each(['DesignateEmergencySavingsAccount', 'IntroduceInsights'])('%s greets who is new', async (template) => {
  expect(await saidOf(template)).toHaveLength(1);
});

test('each deposit has one beat at most', async () => {
  const deposits = [
    'TaxDeposit',
    'GovernmentDeposit',
    'Deposit529',
    'HSADeposit',
    'PayrollDeposit',
    'CheckDeposit',
    'LargeDeposit',
    'SavingsAccountDeposit',
  ];
  const insights = (await every()).filter(({ template }) => deposits.includes(template));
  const rows = await Promise.all(
    insights.map(async ({ guid }) => (await app.get(`/insights/${guid}/transactions`)).json.transactions[0].guid),
  );
  expect(rows.length).toBeGreaterThan(deposits.length);
  expect(new Set(rows).size).toBe(rows.length);
});

test('they fire on any day', async () => {
  for (const days of [1, 12, 17, 31, 8, 44]) {
    api.clock.advance(days * DAY_MS);
    app = await api.signIn('saver');
    expect((await app.get(`/members/${memberGuid}/aggregate`)).status).toBe(200);
    await api.settle();
    const said = await every();
    for (const [template, words] of ALWAYS) {
      expect(
        said
          .filter((one) => one.template === template)
          .map(({ description }) => description)
          .join('\n'),
        template,
      ).toContain(words);
    }
  }
});
