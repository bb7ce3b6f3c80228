import { isProblem } from '../../../lib/contract/error-code.ts';
import { decimalOrNull } from '../../../lib/contract/kernel/decimal.ts';
import { NO_CURRENCY, sumOfMoney } from '../../../lib/domain/kernel/money.ts';
import { toUnixSeconds } from '../../../lib/domain/kernel/time.ts';
import type { ReadRun } from '../deps.ts';
import { everyRow } from '../ledger/every-row.ts';
import { checkedWindow } from '../ledger/path-window.ts';
import { visible } from '../ledger/transaction-page.ts';

export const listCategoryTotals: ReadRun<'listCategoryTotals'> = async ({ params, query }, { userGuid }, deps) => {
  const window = checkedWindow(params);
  if (isProblem(window)) return window;
  const { ledgers, categories } = await deps.ledger.openWithCategories(userGuid);
  const accountGuids = query.account_guids ?? null;
  const sums = await sumsOf(everyRow(deps.ledger, { userGuid, ledgers: visible(ledgers), accountGuids, ...window }));
  const totals = categories.all.flatMap(({ guid }) => {
    const sum = sums.get(guid);
    if (sum === undefined) return [];
    return [
      {
        category_guid: guid,
        end_date: toUnixSeconds(Date.parse(window.to)),
        start_date: toUnixSeconds(Date.parse(window.from)),
        total: decimalOf(sumOfMoney(sum)),
        user_guid: userGuid,
      },
    ];
  });
  return { body: { date_range_category_totals: totals } };
};

/** By category, the sum of its rows in each currency. */
const sumsOf = async (rows: ReturnType<typeof everyRow>): Promise<ReadonlyMap<string, ReadonlyMap<string, bigint>>> => {
  const sums = new Map<string, Map<string, bigint>>();
  for await (const { transaction: row, category } of rows) {
    if (row.hasBeenSplit || row.currencyCode === NO_CURRENCY) continue;
    const ofCategory = sums.get(category.guid) ?? new Map<string, bigint>();
    sums.set(category.guid, ofCategory);
    ofCategory.set(row.currencyCode, (ofCategory.get(row.currencyCode) ?? 0n) + row.amountMinor);
  }
  return sums;
};

const decimalOf = (text: string) => {
  const number = decimalOrNull(text);
  if (number === null) throw new Error('The sum is not a JSON number');
  return number;
};
