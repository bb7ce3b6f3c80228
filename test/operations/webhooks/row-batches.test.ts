import { describe, expect, test } from 'vitest';
import { BATCH_BYTES_MAX, BATCH_CHANGES_MAX, batchesOf } from '../../../lib/app/webhooks/row-batches.ts';
import {
  CHANGES,
  type DomainEvent,
  type RowType,
  recordGuid,
  type SubscriberEvent,
} from '../../../lib/domain/webhooks/event.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { TEST_NOW, testMember } from '../../support/members/members.ts';

const ids = testIds('row-batches');
const member = testMember();
const { clientGuid, userGuid } = member;
const record: DomainEvent = {
  guid: recordGuid(ids, TEST_NOW),
  clientGuid,
  userGuid,
  type: CHANGES,
  subjectGuid: member.guid,
  revision: 12,
  body: '{}',
  createdAt: TEST_NOW,
};
const rows = (count: number, bytes = 20, type: RowType = 'TRANSACTION'): readonly SubscriberEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    guid: `EVT-${ids.uuid()}`,
    clientGuid,
    userGuid,
    type,
    rowForm: 'BATCHED',
    subjectGuid: `TRN-${index}`,
    revision: 3,
    body: `{"amount":1.10,"memo":"${'x'.repeat(bytes)}"}`,
    createdAt: TEST_NOW,
  }));
const changesOf = ({ body }: SubscriberEvent): readonly { readonly guid: string }[] => JSON.parse(body).changes;

describe('batches of rows', () => {
  test('hold a hundred rows each, in their order, and amounts as they were spelled', () => {
    const events = rows(250);
    const batches = batchesOf(record, events, 'u-1');
    expect(batches.map((batch) => changesOf(batch).length)).toEqual([BATCH_CHANGES_MAX, BATCH_CHANGES_MAX, 50]);
    expect(batches.flatMap(changesOf).map(({ guid }) => guid)).toEqual(events.map(({ guid }) => guid));
    for (const { body } of batches) {
      expect(body).toContain('"amount":1.10');
      expect(JSON.parse(body)).toMatchObject({
        action: 'batch',
        type: 'TRANSACTION',
        member_guid: member.guid,
        user_guid: userGuid,
        user_id: 'u-1',
      });
    }
  });

  test('stay within what receivers read, and a row that is larger is sent alone', () => {
    const batches = batchesOf(record, rows(200, 10_000), null);
    expect(batches.flatMap(changesOf)).toHaveLength(200);
    for (const { body } of batches) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
    expect(batches.map((batch) => changesOf(batch).length)[0]).toBe(Math.floor(BATCH_BYTES_MAX / 10_028));
    const [small, huge, next] = [rows(1), rows(1, BATCH_BYTES_MAX + 1), rows(1)];
    const apart = batchesOf(record, [...small, ...huge, ...next], null);
    expect(apart.map((batch) => changesOf(batch).length)).toEqual([1, 1, 1]);
  });

  test('have one type each, only rows for batches, and an id that follows from these', () => {
    const [transactions, holdings] = [rows(2), rows(2, 20, 'HOLDING')];
    const one = rows(1).map((row): SubscriberEvent => ({ ...row, rowForm: 'ONE' }));
    const batches = batchesOf(record, [...holdings, ...one, ...transactions], null);
    expect(batches.map(({ type, rowForm }) => [type, rowForm])).toEqual([
      ['HOLDING', 'BATCH'],
      ['TRANSACTION', 'BATCH'],
    ]);
    expect(batches).toMatchObject([
      { subjectGuid: member.guid, revision: 12, createdAt: TEST_NOW },
      { subjectGuid: member.guid, revision: 12, createdAt: TEST_NOW },
    ]);
    expect(batchesOf(record, transactions, null)).toEqual(batches.slice(1));
    const [fewer] = batchesOf(record, transactions.slice(0, 1), null);
    expect(fewer?.guid).not.toBe(batches[1]?.guid);
    expect(batchesOf(record, one, null)).toEqual([]);
  });
});
