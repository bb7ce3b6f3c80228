import { isProblem } from '../../../lib/contract/error-code.ts';
import { moneyOf } from '../../../lib/contract/kernel/decimal.ts';
import { accountsThatCount, mainCurrencyOf } from '../../../lib/domain/accounts/counting-accounts.ts';
import type { CategoryBook } from '../../../lib/domain/categories/category.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { toUnixSeconds } from '../../../lib/domain/kernel/time.ts';
import { type CategoryTotals, categoryTotalsOf } from '../../../lib/domain/transactions/totals-by-category.ts';
import type { ReadRun } from '../deps.ts';
import { everyRowOnce } from '../ledger/each-once.ts';
import { checkedWindow } from '../ledger/path-window.ts';
import { visible } from '../ledger/transaction-page.ts';

export const listCategoryTotals: ReadRun<'listCategoryTotals'> = async ({ params, query }, { userGuid }, deps) => {
  const window = checkedWindow(params);
  if (isProblem(window)) return window;
  const [{ ledgers, categories }, { accounts: all }] = await Promise.all([
    deps.ledger.openWithCategories(userGuid),
    deps.accounts.list(userGuid),
  ]);
  const accounts = accountsThatCount(all);
  const currencyCode = query.currency_code ?? mainCurrencyOf(accounts);
  const shown = visible(ledgers);
  const accountGuids = query.account_guids ?? null;
  const asked = { userGuid, ledgers: shown, accountGuids, ...window };
  const rows = await everyRowOnce(deps.ledger, asked, ({ isHidden }) => !isHidden);
  if (isProblem(rows)) return rows;
  const found = await categoryTotalsOf(rows, {
    currencyCode,
    visible: new Set(accounts.map(({ account }) => account.guid)),
  });
  return { body: presentTotals(found, { window, currencyCode, categories, userGuid }) };
};

interface TotalsScene {
  readonly window: { readonly from: string; readonly to: string };
  readonly currencyCode: string;
  readonly categories: CategoryBook;
  readonly userGuid: Guid<'USR'>;
}

const presentTotals = (
  { sums, leftOut }: CategoryTotals,
  { window, currencyCode, categories, userGuid }: TotalsScene,
) => ({
  currency_code: currencyCode,
  date_range_category_totals: categories.all.flatMap(({ guid }) => {
    const sum = sums.get(guid);
    if (sum === undefined) return [];
    return [
      {
        category_guid: guid,
        end_date: toUnixSeconds(Date.parse(window.to)),
        start_date: toUnixSeconds(Date.parse(window.from)),
        total: moneyOf(sum, currencyCode),
        user_guid: userGuid,
      },
    ];
  }),
  left_out: leftOut.map(({ reason, currencyCode: code, count }) => ({ count, currency_code: code, reason })),
});
