import { keepAnswer } from '../../../lib/app/members/keep-answer.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { memberProblem } from './member-problems.ts';
import type { RefreshRun } from './refresh-deps.ts';

export const createMemberCredentials: RefreshRun<'createMemberCredentials'> = async (
  { params, body },
  caller,
  deps,
) => {
  const { credential_guid, value, metadata } = body.member;
  const place = { client: await caller.client(), userGuid: caller.userGuid, memberGuid: params.member_guid };
  const kept = await keepAnswer(deps, place, { guid: credential_guid, value });
  if (kept.kind !== 'kept') return memberProblem(kept);
  const now = toTimestamp(deps.clock());
  return {
    body: {
      member_credential: {
        created_at: now,
        credential_guid,
        guid: toGuid('MCR', deps.ids.uuid()),
        member_guid: kept.member.guid,
        metadata: metadata ?? null,
        updated_at: now,
      },
    },
  };
};
