/** What a client of the release misses on purpose, by release and chapter. */
const CHANGED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'v0.2.0': {
    institutions: [
      // All businesses that the service knows are merchants.
      'listMerchants, GET /merchants?records_per_page=10: body.merchants.0.name: was "Alamo Drafthouse Cinema", is "\'t Zusje"',
      'listMerchants, GET /merchants?page=2&records_per_page=10: body.merchants.0.name: was "H-E-B", is "1-800-Flowers"',
      'listMerchants, GET /merchants?name=star: body.merchants: had 2 entries, has 25',
    ],
    planning: [
      // Two payments to one merchant at two prices are found as two.
      'listRepeatingTransactions, GET /repeating_transactions?records_per_page=10: body.bytes: was 23978, is 25445',
      // The list has pages since: a caller that asks for ten payments gets ten of them.
      'listScheduledPayments, GET /scheduled_payments?records_per_page=10: body.sha256: was "7e5aa248802a1a1184b10e32743c888684aeaa7d65aee96ec7c322a87bbbce55", is absent',
      // A bill is projected once, and a payment twice a month on both of its days.
      'listBudgets, GET /budgets?records_per_page=10: body.budgets.0.is_off_track: was true, is false',
      // Other budgets are off track.
      'listNotifications, GET /notifications?records_per_page=10: body.notifications: had 33 entries, has 34',
      // Refunds lower other expenses, and investments are none.
      'listSpendingPlanIterationItems, GET /spending_plans/SPL-00000000-0000-7000-a000-000050000001/iterations/current/iteration_items?records_per_page=10: body.iteration_items.7.actual_amount: was 2114.18, is 1454.43',
      // Beats say only what is known: a subscription is found, not new, and somebody may be linking an account.
      'listBeats, GET /beats?records_per_page=10: body.bytes: was 49297, is 49289',
      'listInsights, GET /insights?records_per_page=100: body.bytes: was 55655, is 55639',
      'listInsights, GET /insights?records_per_page=10&page=2: body.insights.1.description: was "Kestrel Pay Acctverify sent $0.12 and $0.31 to Daily Checking by November 18: somebody is linking this account. If it is not you, tell your bank.", is "Kestrel Pay Acctverify sent $0.12 and $0.31 to Daily Checking by November 18: somebody may be linking this account. If it is not you, tell your bank."',
    ],
    transactions: [
      // Refunds lower the total of their category.
      'listCategoryTotals, GET /date_range_category_totals/from/2026-10-21/to/2026-11-21: body.date_range_category_totals.11.total: was 426.39, is -326.39',
    ],
  },
};

export const changedAnswers = (release: string, chapter: string): readonly string[] =>
  CHANGED[release]?.[chapter] ?? [];
