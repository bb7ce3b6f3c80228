import { isProblem } from '../../../lib/contract/error-code.ts';
import { moneyOf } from '../../../lib/contract/kernel/decimal.ts';
import { accountsThatCount, mainCurrencyOf } from '../../../lib/domain/accounts/counting-accounts.ts';
import { toUnixSeconds } from '../../../lib/domain/kernel/time.ts';
import { categoryTotalsOf } from '../../../lib/domain/transactions/category-totals.ts';
import type { ReadRun } from '../deps.ts';
import { eachOnce } from '../ledger/each-once.ts';
import { everyRow } from '../ledger/every-row.ts';
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
  const currencyCode = mainCurrencyOf(accounts);
  const accountGuids = query.account_guids ?? null;
  const shown = visible(ledgers);
  const rows = everyRow(deps.ledger, { userGuid, ledgers: shown, accountGuids, ...window });
  const { sums, leftOut } = await categoryTotalsOf(
    eachOnce(rows, shown, ({ isHidden }) => !isHidden),
    { currencyCode, visible: new Set(accounts.map(({ account }) => account.guid)) },
  );
  const totals = categories.all.flatMap(({ guid }) => {
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
  });
  return {
    body: {
      currency_code: currencyCode,
      date_range_category_totals: totals,
      left_out: leftOut.map(({ reason, currencyCode: code, count }) => ({ count, currency_code: code, reason })),
    },
  };
};
