import { memberNews } from '../../../lib/app/members/member-news.ts';
import { isProblem, NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import type { UseCase } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { ReleasedLogin } from '../../../lib/store/members/member-store.ts';
import { readLogin } from './login.ts';
import { creationProblem } from './member-problems.ts';
import { type AskedMember, newMember } from './new-member.ts';
import type { RefreshDeps } from './refresh-deps.ts';
import { refreshHeaders } from './refresh-headers.ts';

interface LoginMemberRequest {
  readonly asked: AskedMember & {
    readonly credentials?: readonly GivenAnswer[] | undefined;
    readonly skip_aggregation?: boolean | undefined;
  };
  readonly user: User;
  readonly client: Client;
  readonly institution: Institution;
  readonly useCases: readonly UseCase[] | null;
  readonly isQuiet: boolean;
}

/** A member with answers to the login form of its institution; its first aggregation starts unless it is to be skipped. */
export const createLoginMember = async (request: LoginMemberRequest, deps: RefreshDeps) => {
  const { asked, user, client, institution, useCases } = request;
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
  const draft = newMember(
    {
      guid,
      user,
      institution,
      asked,
      useCases,
      loginHash: login.hash,
      // Deleting and connecting again is no way around the throttle: when data last came is not forgotten.
      aggregatedAt: isHeldBack ? (released?.aggregatedAt ?? null) : null,
      // Nor around a pause that the upstream asked for.
      upstreamBusyUntil: released?.upstreamBusyUntil ?? null,
    },
    now,
  );
  const events = request.isQuiet ? [] : [memberNews('created', { ...draft, ordinal: 0, job: null }, user, deps)];
  const created = await deps.members.create({
    member: draft,
    ordinalExpected: user.memberOrdinalNext,
    membersMax: client.membersPerUserMax,
    credentials,
    events,
  });
  if (created.kind !== 'done') return creationProblem(created.kind);
  await deps.announce(events);
  if (asked.skip_aggregation === true) return { body: { member: presentMember(created.member, client, now) } };
  if (isThrottled) {
    const retryAfterSeconds = Math.ceil((throttledUntilMs - now) / SECOND_MS);
    return {
      body: { member: presentMember(created.member, client, now) },
      headers: refreshHeaders([{ kind: 'throttled', retryAfterSeconds }]),
    };
  }
  // A crash before this leaves a member that shows CREATED and starts at its first refresh.
  const started = await deps.jobs.startJob(created.member, { origin: 'MEMBER_CREATED', options: FULL_OPTIONS }, client);
  if (started.kind === 'gone') return NOT_FOUND;
  return {
    body: { member: presentMember(started.member, client, deps.clock()) },
    headers: refreshHeaders([started]),
  };
};

const throttleEndMs = (released: ReleasedLogin | null, client: Client): number | null =>
  released === null || released.successfullyAggregatedAt === null
    ? null
    : released.successfullyAggregatedAt + client.refreshThrottleSeconds * SECOND_MS;
