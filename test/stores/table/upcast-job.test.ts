import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { itemToJob, itemToMember, jobToItem, memberToItem } from '../../../lib/store/members/member-item.ts';
import { toAttributes } from '../../../lib/store/table/attribute-value.ts';
import { itemVersioner } from '../../../lib/store/table/item-versions.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Item } from '../../../lib/store/table/table-client.ts';
import { runningMember } from '../../support/members/members.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const strongly = { isConsistent: true };

/** A job as the release before `progress` wrote it. */
const written = ({ progress: _progress, ...job }: Readonly<Record<string, unknown>>, upstreamJobId: string | null) => ({
  ...job,
  upstreamJobId,
});

const world = async () => {
  const fresh = await freshTable();
  const plant = (item: Item) =>
    fresh.client.send(new PutItemCommand({ TableName: fresh.tableName, Item: toAttributes(item) }));
  return { ...fresh, plant };
};

const member = runningMember();
const memberItem = memberToItem(member, { dueAtMs: null });
const key = keys.member(member.userGuid, member.guid);

test.each([
  ['named by its upstream', 'up-"1"', '"up-\\"1\\""'],
  ['not started yet', null, null],
])('a job of version 1, %s, is read with its progress, running or ended', async (_, upstreamJobId, progress) => {
  const { table, plant } = await world();
  const job: Readonly<Record<string, unknown>> = { ...member.job };
  await plant({ ...memberItem, job: written(job, upstreamJobId), v: 1 });
  const ended = jobToItem(member.job, 0);
  await plant({ ...written(ended, upstreamJobId), pk: ended.pk, sk: ended.sk });
  const [one, ...others] = await table.query({ pk: key.pk, sk: { prefix: 'MBR#' }, isConsistent: true });
  expect(others).toEqual([]);
  for (const found of [await table.get(key, strongly), one]) {
    expect(found && itemToMember(found).job).toEqual({ ...member.job, progress });
  }
  const found = await table.get(ended, strongly);
  expect(found && itemToJob(found)).toEqual({ ...member.job, progress });
});

test('a job of this release can be read by the previous one, and read again here', () => {
  const job = { ...member.job, progress: '"up-1"' };
  expect(jobToItem(job, 0)).toMatchObject({ upstreamJobId: 'up-1' });
  expect(memberToItem({ ...member, job }, { dueAtMs: null })).toMatchObject({ job: { upstreamJobId: 'up-1' } });
  const state = { cursor: 'c-1' };
  const item = jobToItem({ ...job, progress: JSON.stringify(state) }, 0);
  expect(itemToJob(itemVersioner().read(item)).progress).toBe('{"cursor":"c-1"}');
});
