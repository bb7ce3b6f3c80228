import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  categoryNamed,
  DEFAULT_CATEGORIES,
  findDefaultCategory,
  topLevelOf,
  UNCATEGORIZED,
} from '../../../../lib/domain/categories/category.ts';
import { isGuid } from '../../../../lib/domain/kernel/guid.ts';

describe('the default categories', () => {
  it('are 21 at the top and 96 below, with different guids and names', () => {
    const tops = DEFAULT_CATEGORIES.filter(({ parentGuid }) => parentGuid === null);
    expect([tops.length, DEFAULT_CATEGORIES.length - tops.length]).toEqual([21, 96]);
    expect(new Set(DEFAULT_CATEGORIES.map(({ guid }) => guid)).size).toBe(117);
    expect(new Set(DEFAULT_CATEGORIES.map(({ name }) => name)).size).toBe(117);
    for (const { guid } of DEFAULT_CATEGORIES) expect(isGuid('CAT', guid)).toBe(true);
  });

  it('never change, so that clients may keep their guids', () => {
    const text = DEFAULT_CATEGORIES.map(({ guid, name, parentGuid }) => `${guid} ${name} ${parentGuid}`).join('\n');
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '4cbb4d296ad80717aa263b5b700d722d311a873b5e97f6c692df0fecb5c9f883',
    );
  });

  it('are income below Income and nowhere else', () => {
    expect(DEFAULT_CATEGORIES.filter(({ isIncome }) => isIncome).map(({ name }) => name)).toEqual([
      'Income',
      'Bonus',
      'Interest Income',
      'Paycheck',
      'Reimbursement',
      'Rental Income',
    ]);
  });

  it('are found by guid and by name, and know their top level', () => {
    const groceries = categoryNamed('Groceries');
    expect(groceries).toBe(findDefaultCategory(groceries.guid));
    const food = categoryNamed('Food & Dining');
    expect(topLevelOf(groceries.guid)).toBe(food.guid);
    expect(topLevelOf(food.guid)).toBe(food.guid);
    expect(findDefaultCategory(UNCATEGORIZED)?.name).toBe('Uncategorized');
    expect(findDefaultCategory('CAT-00000000-0000-4000-8000-000000000000')).toBeNull();
    expect(() => categoryNamed('groceries')).toThrow('The default tree has no category groceries');
    expect(topLevelOf('nonsense')).toBeNull();
  });
});
