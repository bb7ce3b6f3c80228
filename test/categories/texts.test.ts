import { describe, expect, test } from 'vitest';
import { CATEGORY_TREE } from '../../lib/domain/categories/category-tree.ts';
import { TEXTS_EUROPE } from './texts-europe.ts';
import { TEXTS_US } from './texts-us.ts';

const TOP_LEVEL = new Set(CATEGORY_TREE.map((category) => category.name));

describe.each([
  { list: 'the United States', texts: TEXTS_US, countries: 1 },
  { list: 'Europe', texts: TEXTS_EUROPE, countries: 10 },
])('the texts of statements of $list', ({ texts, countries }) => {
  test('are 200, none of them twice', () => {
    expect(texts).toHaveLength(200);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(200);
  });

  test('have as many of each country, a quarter of them of small trades', () => {
    const byCountry = Map.groupBy(texts, ({ country }) => country);
    expect(byCountry.size).toBe(countries);
    for (const ofCountry of byCountry.values()) {
      expect(ofCountry).toHaveLength(200 / countries);
      expect(ofCountry.filter(({ isSmallTrade }) => isSmallTrade)).toHaveLength(50 / countries);
    }
  });

  test('have only categories at the top of the tree', () => {
    expect(texts.filter(({ category }) => !TOP_LEVEL.has(category))).toEqual([]);
  });
});
