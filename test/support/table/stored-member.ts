import { createDescriber } from '../../../lib/app/ledger/describer.ts';
import type { StagedFlip } from '../../../lib/app/ledger/stage-feed.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { createRuleStore } from '../../../lib/store/transactions/rule-store.ts';
import { testIds } from '../adapters/ids.ts';
import type { TestApi, TestCaller } from '../api/api.ts';
import { dataWorld } from '../members/member-data.ts';

/** A member of the caller with exactly the data of `feed`, put there without a job. */
export interface StoredMember {
  readonly member: Member;
  readonly commit: (feed: MemberFeed) => Promise<void>;
  /** A commit without its flip. */
  readonly stage: (feed: MemberFeed) => Promise<StagedFlip>;
}

export const storedMember = async (
  api: TestApi,
  app: TestCaller,
  feed: MemberFeed,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<StoredMember> => {
  const login = `login ${crypto.randomUUID()}`;
  const created = await api.connect(app, login, 'password', { skip_aggregation: true, ...extra });
  const guid: Guid<'MBR'> = created.json.member.guid;
  const user: Guid<'USR'> = created.json.member.user_guid;
  const describerOf = createDescriber(createRuleStore({ table: api.table }));
  const world = dataWorld(api.table, api.clock, testIds(), describerOf);
  const member = await createMemberStore({ table: api.table, clock: api.clock }).read(user, guid);
  if (member === null) throw new Error('the member is not there');
  const commit = async (one: MemberFeed): Promise<void> => {
    await world.commit(member, one, api.clock());
  };
  await commit(feed);
  return { member, commit, stage: (one) => world.data.stage(member, one, api.clock()) };
};
