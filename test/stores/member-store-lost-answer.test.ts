import { expect, test } from 'vitest';
import { createMemberStore } from '../../lib/store/member-store.ts';
import { userToItem } from '../../lib/store/user-item.ts';
import { freshTable } from '../support/dynamo.ts';
import { TEST_NOW, testMember, testUser } from '../support/members.ts';

/** A store over a table that commits the first transaction and loses its answer. */
const lossyStore = async () => {
  const { table, client } = await freshTable();
  await table.write({ kind: 'put', item: userToItem(testUser({ memberOrdinalNext: 0 })) });
  let losses = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (context.commandName === 'TransactWriteItemsCommand' && losses === 0) {
        losses += 1;
        throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
      }
      return answer;
    },
    { step: 'deserialize', priority: 'low' },
  );
  return { members: createMemberStore({ table, clock: () => TEST_NOW }), losses: () => losses };
};

const { job: _job, ordinal: _ordinal, ...draft } = testMember({ loginHash: 'h', externalGuid: 'e' });

test('P46 a creation that was committed while its answer got lost is a creation, not a duplicate', async () => {
  const { members, losses } = await lossyStore();
  const created = await members.create({
    member: draft,
    ordinalExpected: 0,
    membersMax: null,
    credentials: null,
    events: [],
  });
  expect(losses()).toBe(1);
  expect(created).toMatchObject({ ok: true, member: { guid: draft.guid, ordinal: 0 } });
  expect(await members.list(draft.userGuid)).toHaveLength(1);
});
