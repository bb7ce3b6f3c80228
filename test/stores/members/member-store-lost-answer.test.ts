import { expect, test } from 'vitest';
import { createAtNextOrdinal } from '../../../lib/app/members/create-at-next-ordinal.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { userToItem } from '../../../lib/store/users/user-item.ts';
import { TEST_NOW, testMember, testUser } from '../../support/members/members.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { loseAnswer } from '../../support/table/lost-answer.ts';

const { job: _job, ordinal: _ordinal, ...draft } = testMember({ loginHash: 'h', externalGuid: 'e' });

test('a creation that was committed without its answer is no duplicate (P46)', async () => {
  const { table, client } = await freshTable();
  await table.write({ kind: 'put', item: userToItem(testUser({ memberOrdinalNext: 0 })) });
  const lost = loseAnswer(client);
  const members = createMemberStore({ table, clock: () => TEST_NOW });
  const creation = { member: draft, ordinalExpected: 0, membersMax: null, credentials: null, events: [] };
  const created = await createAtNextOrdinal(creation, members);
  expect(lost.count()).toBe(1);
  expect(created).toMatchObject({ kind: 'done', member: { guid: draft.guid, ordinal: 0 } });
  expect(await members.list(draft.userGuid)).toHaveLength(1);
});
