import { expect, test } from 'vitest';
import { withOrder } from '../../../lib/domain/accounts/micro-deposit-usage.ts';
import { createMicroDepositStore } from '../../../lib/store/accounts/micro-deposit-store.ts';
import { testDeposit } from '../../support/accounts/micro-deposits.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { TEST_NOW, testUser } from '../../support/members/members.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { loseAnswer } from '../../support/table/lost-answer.ts';

const user = testUser();
const dataKey = { clientGuid: user.clientGuid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] };
const deposit = testDeposit();

test('a microdeposit counts as deleted although the answer of the table is lost (P46)', async () => {
  const { table, client } = await freshTable();
  const deposits = createMicroDepositStore({ table, cipher: testCipher(() => TEST_NOW) });
  const before = await deposits.readUsage(user.guid);
  await table.transact(await deposits.added(deposit, dataKey, { before, after: withOrder(before, null, TEST_NOW) }));
  const lost = loseAnswer(client);
  expect(await deposits.remove(user.guid, deposit.guid)).toBe(true);
  expect(lost.count()).toBe(1);
  expect(await deposits.remove(user.guid, deposit.guid)).toBe(false);
});
