import { describe, expect, test } from 'vitest';
import { findDefaultCategory, topLevelOf, UNCATEGORIZED } from '../../lib/domain/categories/category.ts';
import { enrich } from '../../lib/domain/transactions/enrich/enrich.ts';
import type { StatementText } from './statement-text.ts';
import { TEXTS_EUROPE } from './texts-europe.ts';
import { TEXTS_OTHERS } from './texts-others.ts';
import { TEXTS_US } from './texts-us.ts';

/** As the currency of an account says it; all others of the lists have the euro. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  PL: 'PLN',
  SE: 'SEK',
  CH: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
};

const categoryOf = ({ text, direction, country }: StatementText): string | undefined => {
  const type = direction === 'in' ? 'CREDIT' : 'DEBIT';
  const currencyCode = CURRENCIES[country] ?? 'EUR';
  const { categoryGuid } = enrich({ description: text, merchantCategoryCode: null, type, currencyCode });
  return findDefaultCategory(topLevelOf(categoryGuid) ?? '')?.name;
};

const NONE = findDefaultCategory(UNCATEGORIZED)?.name;

// What is reached. A change may raise `rightMin` and lower `wrongMax`, and never the other way round.
describe.each([
  { list: 'the United States', texts: TEXTS_US, rightMin: 192, wrongMax: 5 },
  { list: 'Europe', texts: TEXTS_EUROPE, rightMin: 199, wrongMax: 0 },
  { list: 'shops that were not looked at before', texts: TEXTS_OTHERS, rightMin: 99, wrongMax: 0 },
])('of the texts of $list', ({ texts, rightMin, wrongMax }) => {
  const told = texts.map((text) => ({ right: text.category, got: categoryOf(text) }));

  test('as many as before get their category, and no more a wrong one', () => {
    const right = told.filter(({ right, got }) => got === right).length;
    const wrong = told.filter(({ right, got }) => got !== right && got !== NONE).length;
    expect({ right, wrong }).toEqual({ right: rightMin, wrong: wrongMax });
  });
});
