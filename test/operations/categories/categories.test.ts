import { describe, expect, it } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('someone');

interface WireCategory {
  readonly guid: string;
  readonly name: string;
  readonly parent_guid: string | null;
  readonly is_income: boolean;
}

describe.each(['/categories', '/categories/default'])('%s', (path) => {
  it('lists the whole default tree unpaged, each parent before its children', async () => {
    const answer = await app.get(`${path}?page=2&records_per_page=10`);
    expect(Object.keys(answer.json)).toEqual(['categories']);
    const categories: WireCategory[] = answer.json.categories;
    expect(categories).toHaveLength(117);
    const seen = new Set<string | null>([null]);
    for (const { guid, parent_guid } of categories) {
      expect(seen.has(parent_guid)).toBe(true);
      seen.add(guid);
    }
    expect(categories.find(({ name }) => name === 'Groceries')).toEqual({
      created_at: null,
      guid: 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8',
      is_default: true,
      is_income: false,
      metadata: null,
      name: 'Groceries',
      parent_guid: 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a',
      updated_at: null,
    });
  });

  it('is refused without a session', async () => {
    expect((await api.caller({}).get(path)).json.error.code).toBe(4010);
  });
});
