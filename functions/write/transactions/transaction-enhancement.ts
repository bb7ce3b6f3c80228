import { loadEnrich } from '../../../lib/app/ledger/describer.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import { categoryBookOf } from '../../../lib/domain/categories/category.ts';
import { ruleBookOf, withRule } from '../../../lib/domain/transactions/transaction-rule.ts';
import { presentEnhanced } from '../../../lib/present/transactions/enhanced-transaction.ts';
import type { WriteRun } from '../deps.ts';

/** Describes the rows as a refresh would: by the rules of categorisation, then by the rules of the user. */
export const categorizeTransactions: WriteRun<'categorizeTransactions'> = async ({ body }, { userGuid }, deps) => {
  const [enrich, { rules }, { categories }] = await Promise.all([
    loadEnrich(),
    deps.rules.read(userGuid),
    deps.categories.read(userGuid),
  ]);
  const ruleBook = ruleBookOf(rules);
  const categoryBook = categoryBookOf(categories);
  return {
    body: {
      transactions: body.transactions.map((row) => {
        const type = row.transaction_type === TRANSACTION_TYPE_IDS.CREDIT ? 'CREDIT' : 'DEBIT';
        const merchantCategoryCode = row.merchant_category_code ?? null;
        const enriched = enrich({ description: row.description, merchantCategoryCode, type });
        const words = withRule({ ...enriched, ruleGuid: null }, ruleBook);
        return presentEnhanced(row, { type, words, category: categoryBook.find(words.categoryGuid) }, userGuid);
      }),
    },
  };
};
