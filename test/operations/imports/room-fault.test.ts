import { expect, test } from 'vitest';
import { roomFault } from '../../../lib/app/imports/room-fault.ts';
import { readOfxFile } from '../../../lib/connectors/files/ofx/read-ofx-file.ts';
import { NO_ACCOUNTS } from '../../../lib/store/accounts/account-item.ts';
import { emptyHead } from '../../../lib/store/ledger/head-item.ts';
import { rowText, withRows } from '../../support/files/ofx.ts';
import { testMember } from '../../support/members/members.ts';

/** A member with so many rows, in chunks of 50. */
const withRowCount = (rows: number) => {
  const head = emptyHead(testMember());
  const chunk = {
    id: 'c',
    count: 50,
    countByAccount: [50],
    newestDay: 2,
    oldestDay: 1,
    quarterDays: [2, 2, 1],
  } as const;
  const chunks = Array.from({ length: rows / 50 }, () => chunk);
  return {
    head: { ...head, index: { ...head.index, chunks } },
    accounts: NO_ACCOUNTS,
    headEditRevision: 0,
    accountsEditRevision: 0,
  };
};

test('a file is refused if its member would have more than 200,000 rows', () => {
  const file = readOfxFile(Buffer.from(withRows(...Array.from({ length: 50 }, (_, at) => rowText({ id: `F${at}` })))));
  if (file.kind !== 'read') throw new Error(file.kind);
  expect(roomFault(withRowCount(199_950), file)).toBeNull();
  expect(roomFault(withRowCount(200_000), file)).toMatchObject({ code: 'limit.member_rows', line: null });
});
