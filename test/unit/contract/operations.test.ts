import { describe, expect, test } from 'vitest';
import { answers } from '../../../lib/contract/answers.ts';
import { everyOperation as entries } from '../../../lib/contract/operations.ts';

describe('the operations of the contract', () => {
  test('never claim one method and path twice', () => {
    const routes = entries.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(routes.length);
  });

  test('validate each parameter of their path', () => {
    const undeclared = entries.filter((entry) => {
      const named = [...entry.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      if (named.length === 0) return entry.params !== undefined;
      const result = entry.params?.safeParse({});
      return result?.error?.issues.map((issue) => issue.path.join('.')).join() !== named.join();
    });
    expect(undeclared.map((entry) => entry.id)).toEqual([]);
  });

  test('are served by the function that fits their authentication', () => {
    const odd = entries.filter(
      (entry) =>
        // The feed is read, though by partners: a reader scales apart from what changes.
        (entry.auth === 'apiKey') !== (entry.function === 'partner' || entry.path.startsWith('/events')) ||
        (entry.auth === 'apiToken') !== (entry.function === 'sessions'),
    );
    expect(odd).toEqual([]);
  });

  test('deny access without the use case or product, and change only what they may', () => {
    const denying = entries.filter((entry) => entry.errors.includes('forbidden')).map((entry) => entry.path);
    expect(denying.sort()).toEqual([
      '/accounts/{account_guid}',
      '/categories/{category_guid}',
      '/imports',
      '/members/aggregate',
      '/members/refresh',
      '/members/{member_guid}/aggregate',
      '/members/{member_guid}/extend_history',
      '/members/{member_guid}/identify',
      '/members/{member_guid}/imports',
      '/members/{member_guid}/refresh',
      '/members/{member_guid}/verify',
      '/micro_deposits',
      '/sandbox/members/{member_guid}/fire_webhook',
      '/users/{id}/urls',
    ]);
  });

  test('take both switches by query and body in the four aggregate and refresh calls', () => {
    const calls = entries.filter(({ path }) => /\/(aggregate|refresh)$/.test(path));
    for (const entry of calls) {
      expect(entry.query?.parse({ include_holdings: 'false', include_transactions: 'true' })).toMatchObject({
        include_holdings: false,
        include_transactions: true,
      });
      expect(entry.body?.schema.parse({ include_holdings: true, include_transactions: false })).toEqual({
        include_holdings: true,
        include_transactions: false,
      });
      expect(entry.body?.isRequired).toBe(false);
    }
    expect(calls).toHaveLength(4);
  });

  test('have pages exactly where the answer has a pagination object', () => {
    const answersWithPagination = entries.filter(
      ({ answer }) => 'body' in answer && answers[answer.body].safeParse({}).error?.issues.some(isAboutPagination),
    );
    const paging = entries.filter(({ query }) => {
      const parsed = query?.safeParse({});
      return parsed?.data instanceof Object && Object.hasOwn(parsed.data, 'records_per_page');
    });
    // Beside its single institution too, as its page prints; plan accounts are all on one page.
    expect(answersWithPagination.map(({ id }) => id).sort()).toEqual(
      [...paging.map(({ id }) => id), 'readInstitution', 'listSpendingPlanAccounts'].sort(),
    );
  });
});

const isAboutPagination = ({ path }: { readonly path: readonly PropertyKey[] }): boolean => path[0] === 'pagination';
