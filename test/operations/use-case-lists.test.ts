import { afterAll, beforeAll, expect, test } from 'vitest';
import { keys } from '../../lib/store/keys.ts';
import { startApi, type TestApi, type TestCaller } from '../support/api.ts';
import { accountFeed, memberFeed } from '../support/feed.ts';
import { storedMember } from '../support/stored-member.ts';

let api: TestApi;
let app: TestCaller;

/** One member of each kind, by the user and by the partner; their accounts are named after them. */
beforeAll(async () => {
  api = await startApi();
  app = await api.signIn('someone');
  for (const [name, useCases] of [
    ['pfm', ['PFM']],
    ['moving', ['MONEY_MOVEMENT']],
    ['both', ['PFM', 'MONEY_MOVEMENT']],
  ] as const) {
    for (const isUserCreated of [true, false]) {
      const { member } = await storedMember(
        api,
        app,
        memberFeed(accountFeed([], { name: `${name} ${isUserCreated ? 'user' : 'partner'}` })),
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
});
afterAll(() => api.stop());

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
])('%s keeps the accounts of members that carry the use case, and all without one', async (path, makers) => {
  expect(await namesOf(path, 'accounts')).toEqual(by(['pfm', 'moving', 'both'], makers));
  expect(await namesOf(`${path}?use_case=PFM`, 'accounts')).toEqual(by(['pfm', 'both'], makers));
  expect(await namesOf(`${path}?use_case=MONEY_MOVEMENT`, 'accounts')).toEqual(by(['moving', 'both'], makers));
});

test('/members keeps those that carry the use case, and all without one', async () => {
  expect(await namesOf('/members', 'members')).toEqual(['pfm', 'pfm', 'moving', 'moving', 'both', 'both']);
  expect(await namesOf('/members?use_case=PFM', 'members')).toEqual(['pfm', 'pfm', 'both', 'both']);
  expect(await namesOf('/members?use_case=MONEY_MOVEMENT', 'members')).toEqual(['moving', 'moving', 'both', 'both']);
});

test.each(['/accounts', '/accounts/user_created', '/accounts/partner_created', '/members'])(
  'P40 %s refuses a use case that there is not, by name',
  async (path) => {
    for (const value of ['OTHER', 'pfm', '']) {
      const answer = await app.get(`${path}?use_case=${value}`);
      expect(answer).toMatchObject({ status: 400, json: { error: { message: expect.stringContaining('use_case') } } });
    }
  },
);
