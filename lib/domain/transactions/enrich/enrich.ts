import { guidsNamed, topLevelOf, UNCATEGORIZED } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FeedTransaction } from '../../upstream/feed.ts';
import { currencyAbroad } from '../kinds/region.ts';
import { type RegionTables, regionTables } from '../kinds/region-tables.ts';
import { bestTrade } from '../kinds/word-table.ts';
import type { Merchant } from '../merchant.ts';
import { merchantKey, merchantNamedAs } from '../merchants.ts';
import type { Described } from '../transaction.ts';
import { categoryOfBankWords } from './bank-phrases.ts';
import { categoryOfHits, isEarned } from './category-of-hits.ts';
import { cleanText, withoutPrefixes } from './clean-description.ts';
import { type FoundBrand, findBrand, findInnerBrand, type Reading } from './find-brand.ts';
import { textKindsOf } from './kind-phrases.ts';
import { categoryOfCode, isFinancialCode, SUBSCRIPTION_CODE } from './merchant-category-codes.ts';
import { type KnownMerchant, merchantOf } from './merchant-phrases.ts';
import { merchantLocationOf } from './merchant-places.ts';
import { wordsOf } from './phrases.ts';
import { withoutPayment } from './without-payment.ts';

/** What of a row its meaning is read from, as a connector delivers it. */
export type FeedWords = Pick<FeedTransaction, 'description' | 'merchantCategoryCode' | 'type'> & {
  /** Says where the account is; left out where it is not known. */
  readonly currencyCode?: string;
};

export type Enrich = (row: FeedWords) => Described;

/** Describes and categorises a row by the rules of `docs/categorisation.md`. Depends on the row alone. */
export const enrich: Enrich = (row) => {
  const text = withoutPrefixes(row.description);
  const words = wordsOf(text);
  const tables = regionTables(currencyAbroad(words) ?? row.currencyCode ?? null);
  const reading: Reading = { words, hits: tables.hits(words), tables };
  const told = textKindsOf(words, row.type);
  // An employer is no merchant that was paid, so payroll keeps its own text.
  const isWage = told.isDirectDeposit || isEarned(reading.hits, row.type);
  const { known, merchant, categoryGuid = UNCATEGORIZED } = isWage ? wageOf(row, reading) : payeeOf(row, reading);
  return {
    description: merchant?.name ?? cleanText(payeeText(text, categoryGuid, tables), row.type),
    categoryGuid,
    merchantGuid: merchant?.guid ?? null,
    merchantLocationGuid: known === null ? null : merchantLocationOf(known.merchant.guid, words),
    kinds: { ...told, isSubscription: told.isSubscription || isSubscribed(row, known) },
  };
};

const isSubscribed = ({ merchantCategoryCode, type }: FeedWords, known: KnownMerchant | null): boolean =>
  type === 'DEBIT' && (known?.isSubscription === true || merchantCategoryCode === SUBSCRIPTION_CODE);

/** Whom a payment is to, and what for. */
interface Payee {
  /** Of the catalogue. */
  readonly known: KnownMerchant | null;
  readonly merchant: Merchant | null;
  readonly categoryGuid: Guid<'CAT'> | undefined;
}

const wageOf = (row: FeedWords, reading: Reading): Payee => ({
  known: null,
  merchant: null,
  categoryGuid: categoryOf(row, reading, null) ?? undefined,
});

const payeeOf = (row: FeedWords, reading: Reading): Payee => {
  const brand = findBrand(reading);
  const known = catalogued(reading, brand);
  if (known !== null) return { known, merchant: known.merchant, categoryGuid: known.categoryGuid };
  const categoryGuid = categoryOf(row, reading, brand) ?? undefined;
  const named = brand ?? (categoryGuid === undefined ? findInnerBrand(reading) : null);
  return { known, merchant: merchantOfBrand(named), categoryGuid: categoryGuid ?? named?.categoryGuid };
};

/** Nobody buys anything from an authority, or from what only moves money. */
const NO_TRADE = guidsNamed('Taxes', 'Transfer', 'Income');

const merchantOfBrand = (brand: FoundBrand | null) =>
  brand === null || NO_TRADE.has(topLevelOf(brand.categoryGuid)) ? null : merchantNamedAs(brand.name);

/** A transfer has no payee but its own words. */
const payeeText = (text: string, category: Guid<'CAT'>, { isLocalPayment }: RegionTables): string =>
  NO_TRADE.has(topLevelOf(category)) ? text : withoutPayment(text, isLocalPayment);

/** The merchant of the catalogue, unless the text names another business, or the name is a word that means something else. */
const catalogued = ({ words, tables }: Reading, brand: FoundBrand | null): KnownMerchant | null => {
  const known = merchantOf(words);
  if (known === null) return null;
  if (brand !== null) return known.key.startsWith(merchantKey(brand.name)) ? known : null;
  const named = tables.brandOf(known.key);
  return named === null || named.mark === 'name' ? known : null;
};

/**
 * A card payment gets the category of its merchant category code, or a narrower one of the same top level that the name of
 * the merchant tells. All other rows get that of their business, or of what banks or shops call them.
 */
const categoryOf = (row: FeedWords, { words, hits }: Reading, brand: FoundBrand | null): Guid<'CAT'> | null => {
  const code = row.merchantCategoryCode;
  const traded = code === null ? null : categoryOfCode(code);
  if (code !== null && traded !== null && !isFinancialCode(code)) {
    const top = topLevelOf(traded);
    const named = brand !== null && topLevelOf(brand.categoryGuid) === top ? brand.categoryGuid : null;
    return bestTrade(hits, (other) => other === top)?.categoryGuid ?? named ?? traded;
  }
  if (brand !== null) return brand.categoryGuid;
  return categoryOfBankWords(words, row.type) ?? categoryOfHits(hits, row.type) ?? traded;
};
