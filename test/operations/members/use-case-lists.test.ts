import { expect, test } from 'vitest';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

/** One member of each kind, by the user and by the partner; their accounts are named after them. */
const api = await startApi();
const app = await api.signIn('someone');
for (const [name, useCases] of [
  ['pfm', ['PFM']],
  ['moving', ['MONEY_MOVEMENT']],
  ['both', ['PFM', 'MONEY_MOVEMENT']],
] as const) {
  for (const isUserCreated of [true, false]) {
    const { member } = await storedMember(
      api,
      app,
      memberFeed(
        accountFeed([feedTransaction({ description: `Corner Cafe ${name}` })], {
          name: `${name} ${isUserCreated ? 'user' : 'partner'}`,
        }),
      ),
      { use_cases: useCases, name },
    );
    await api.table.write({
      kind: 'update',
      key: keys.member(member.userGuid, member.guid),
      set: { isUserCreated },
      condition: { expression: 'attribute_exists(#pk)' },
    });
  }
}

const namesOf = async (path: string, key: string): Promise<readonly string[]> => {
  const { json } = await app.get(path);
  expect(json.pagination.total_entries).toBe(json[key].length);
  return json[key].map(({ name }: { name: string }) => name);
};

const by = (kinds: readonly string[], makers: readonly string[]): readonly string[] =>
  kinds.flatMap((kind) => makers.map((maker) => `${kind} ${maker}`));

test.each([
  ['/accounts', ['user', 'partner']],
  ['/accounts/user_created', ['user']],
  ['/accounts/partner_created', ['partner']],
])('%s lists accounts of members that have the use case, and of those without any', async (path, makers) => {
  expect(await namesOf(path, 'accounts')).toEqual(by(['pfm', 'moving', 'both'], makers));
  expect(await namesOf(`${path}?use_case=PFM`, 'accounts')).toEqual(by(['pfm', 'both'], makers));
  expect(await namesOf(`${path}?use_case=MONEY_MOVEMENT`, 'accounts')).toEqual(by(['moving', 'both'], makers));
});

test('/members lists members that have the use case, and those without any', async () => {
  expect(await namesOf('/members', 'members')).toEqual(['pfm', 'pfm', 'moving', 'moving', 'both', 'both']);
  expect(await namesOf('/members?use_case=PFM', 'members')).toEqual(['pfm', 'pfm', 'both', 'both']);
  expect(await namesOf('/members?use_case=MONEY_MOVEMENT', 'members')).toEqual(['moving', 'moving', 'both', 'both']);
});

/** The category of the rows: Coffee Shops, by their code. */
const COFFEE = 'CAT-f9cbf467-da78-4667-9d1f-99b9aa0c2d71';
const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
const TRANSACTION_LISTS = [
  '/transactions',
  `/transactions/by_category_guid/${COFFEE}/by_date/2026-01-01/2026-12-31`,
  `/transactions/by_top_level_category_guid/${FOOD}/by_date/2026-01-01/2026-12-31`,
  '/transactions/created_between/2026-01-01/2026-12-31',
  '/transactions/updated_between/2026-01-01/2026-12-31',
];

test.each(TRANSACTION_LISTS)('%s lists rows only of members with PFM that have the use case', async (path) => {
  const ofKinds = async (query: string): Promise<Readonly<Record<string, number>>> => {
    const { transactions, pagination } = (await app.get(path + query)).json;
    expect(pagination.total_entries).toBe(transactions.length);
    const counts: Record<string, number> = {};
    for (const { feed_description: text } of transactions) counts[text] = (counts[text] ?? 0) + 1;
    return counts;
  };
  expect(await ofKinds('')).toEqual({ 'Corner Cafe pfm': 2, 'Corner Cafe both': 2 });
  expect(await ofKinds('?use_case=PFM')).toEqual({ 'Corner Cafe pfm': 2, 'Corner Cafe both': 2 });
  expect(await ofKinds('?use_case=MONEY_MOVEMENT')).toEqual({ 'Corner Cafe both': 2 });
});

test('the list of one member shows its rows only if it has PFM', async () => {
  const { members } = (await app.get('/members')).json;
  for (const { guid, name } of members) {
    const { transactions } = (await app.get(`/members/${guid}/transactions`)).json;
    expect([name, transactions.length]).toEqual([name, name === 'moving' ? 0 : 1]);
  }
});

test.each(['/accounts', '/accounts/user_created', '/accounts/partner_created', '/members', ...TRANSACTION_LISTS])(
  '%s refuses an unknown use case by name (P40)',
  async (path) => {
    for (const value of ['OTHER', 'pfm', '']) {
      const answer = await app.get(`${path}?use_case=${value}`);
      expect(answer).toMatchObject({ status: 400, json: { error: { message: expect.stringContaining('use_case') } } });
    }
  },
);
