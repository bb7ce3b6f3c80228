import { isProblem } from '../../../lib/contract/error-code.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { ReleasedLogin } from '../../../lib/store/members/member-store.ts';
import { readLogin } from './login.ts';
import { type AskedMember, type MemberRequest, storeNewMember } from './new-member.ts';
import type { RefreshDeps } from './refresh-deps.ts';
import { refreshHeaders, startAnswer } from './refresh-headers.ts';

interface LoginMemberRequest extends MemberRequest {
  readonly asked: AskedMember & { readonly credentials?: readonly GivenAnswer[] | undefined };
}

/**
 * Creates a member with answers to the login form of its institution. Its first aggregation starts unless it is to be
 * skipped.
 */
export const createLoginMember = async (request: LoginMemberRequest, deps: RefreshDeps) => {
  const { asked, user, client, institution } = request;
  const form = { userGuid: user.guid, institutionGuid: institution.guid, given: asked.credentials, kept: [] };
  const login = await readLogin(form, client, deps);
  if (isProblem(login)) return login;

  const now = deps.clock();
  const guid = toGuid('MBR', deps.ids.uuid());
  const [released, credentials] = await Promise.all([
    login.hash === null ? null : deps.members.readReleasedLogin(user.guid, login.hash),
    deps.credentials.seal({ userGuid: user.guid, memberGuid: guid }, dataKeyOwnerOf(client), login.answers),
  ]);
  const throttledUntilMs = throttleEndMs(released, client);
  const isThrottled = throttledUntilMs !== null && throttledUntilMs > now;
  const isHeldBack = asked.skip_aggregation === true || isThrottled;
  const beginnings = {
    guid,
    loginHash: login.hash,
    // To delete a member and connect it again is no way around the throttle: when data last came is remembered.
    aggregatedAt: isHeldBack ? (released?.aggregatedAt ?? null) : null,
    // Nor is it a way around a pause that the upstream asked for, or around the requests that it allows.
    upstreamBusyUntil: released?.upstreamBusyUntil ?? null,
    budgetFullAt: released?.budgetFullAt ?? null,
    credentials,
  };
  const member = await storeNewMember(request, beginnings, deps);
  if (isProblem(member)) return member;
  if (asked.skip_aggregation === true) return { body: { member: presentMember(member, client, deps) } };
  if (isThrottled) {
    const retryAfterSeconds = Math.ceil((throttledUntilMs - now) / SECOND_MS);
    return {
      body: { member: presentMember(member, client, deps) },
      headers: refreshHeaders([{ kind: 'throttled', retryAfterSeconds }]),
    };
  }
  // After a crash before this, the member shows CREATED, and its first refresh starts it.
  const started = await deps.jobs.startJob(member, { origin: 'MEMBER_CREATED', options: FULL_OPTIONS }, client);
  return startAnswer(started, client, deps);
};

const throttleEndMs = (released: ReleasedLogin | null, client: Client): number | null =>
  released === null || released.successfullyAggregatedAt === null
    ? null
    : released.successfullyAggregatedAt + client.refreshThrottleSeconds * SECOND_MS;
