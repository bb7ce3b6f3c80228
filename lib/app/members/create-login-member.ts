import { FULL_OPTIONS } from '../../domain/jobs/begin.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import type { Client } from '../../domain/users/client.ts';
import type { CredentialStore } from '../../store/members/credential-store.ts';
import type { ReleasedLogin } from '../../store/members/member-store.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { startJob } from '../jobs/start-job.ts';
import type { CreationRefused } from './create-at-next-ordinal.ts';
import { type LoginDeps, type LoginRefusal, readLogin } from './read-login.ts';
import { type ShownMember, started } from './shown-member.ts';
import { type Creation, type StoreNewDeps, storeNewMember } from './store-new-member.ts';

export interface LoginMemberDeps extends LoginDeps, StoreNewDeps {
  readonly credentials: CredentialStore;
  readonly jobs: JobDeps;
}

/**
 * Creates a member with answers to the login form of its institution. Its first aggregation starts unless it is to be
 * skipped.
 */
export const createLoginMember = async (
  creation: Creation,
  deps: LoginMemberDeps,
): Promise<ShownMember | LoginRefusal | CreationRefused> => {
  const { input, user, client, institution } = creation;
  const form = { userGuid: user.guid, institutionGuid: institution.guid, given: input.credentials, kept: [] };
  const login = await readLogin(form, client, deps);
  if (login.kind !== 'login') return login;

  const now = deps.clock();
  const guid = toGuid('MBR', deps.ids.uuid());
  const [released, credentials] = await Promise.all([
    login.hash === null ? null : deps.members.readReleasedLogin(user.guid, login.hash),
    deps.credentials.seal({ userGuid: user.guid, memberGuid: guid }, dataKeyOwnerOf(client), login.answers),
  ]);
  const throttledUntilMs = throttleEndMs(released, client);
  const isThrottled = throttledUntilMs !== null && throttledUntilMs > now;
  const isHeldBack = input.skipsAggregation || isThrottled;
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
  const stored = await storeNewMember(creation, beginnings, deps);
  if (stored.kind !== 'done') return stored;
  const { member } = stored;
  if (input.skipsAggregation) return { kind: 'shown', member, verdict: null };
  if (isThrottled) {
    const retryAfterSeconds = Math.ceil((throttledUntilMs - now) / SECOND_MS);
    return { kind: 'shown', member, verdict: { kind: 'throttled', retryAfterSeconds } };
  }
  // After a crash before this, the member shows CREATED, and its first refresh starts it.
  return started(await startJob(deps.jobs, member, { origin: 'MEMBER_CREATED', options: FULL_OPTIONS }, client));
};

const throttleEndMs = (released: ReleasedLogin | null, client: Client): number | null =>
  released === null || released.successfullyAggregatedAt === null
    ? null
    : released.successfullyAggregatedAt + client.refreshThrottleSeconds * SECOND_MS;
