import * as z from 'zod/mini';
import { LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Job } from '../../domain/members/job-record.ts';
import {
  isLoginRefused,
  LOGIN_TRY_WINDOW_MS,
  type LoginTry,
  type LoginVerdict,
  loginVerdict,
} from '../../domain/members/login-tries.ts';
import type { Member } from '../../domain/members/member.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Put, Table, Write } from '../table/table-client.ts';

const storedHead = z.object({ revision: z.number() });
const storedTry: z.ZodMiniType<LoginTry> = z.object({ jobGuid: z.string(), atMs: z.number(), isRefused: z.boolean() });

interface LoginTryDeps {
  readonly table: Pick<Table, 'query' | 'transact'>;
  readonly clock: Clock;
}

export type LoginTryStore = ReturnType<typeof createLoginTryStore>;

/** Logins with credentials that were never accepted, by user and institution. */
export const createLoginTryStore = ({ table, clock }: LoginTryDeps) => {
  const read = async (userGuid: Guid<'USR'>, institutionGuid: Guid<'INS'>) => {
    const head = keys.loginTries(userGuid, institutionGuid);
    const items = await table.query({ pk: head.pk, sk: { prefix: head.sk }, isConsistent: true });
    const found = items.find(({ sk }) => sk === head.sk);
    return {
      revision: found === undefined ? 0 : decodeItem(storedHead, found).revision,
      tries: items.filter(({ sk }) => sk !== head.sk).map((item) => decodeItem(storedTry, item)),
    };
  };

  const take = async (job: Job, revision: number): Promise<boolean> => {
    const nowMs = clock();
    const head: Put = {
      kind: 'put',
      item: { ...keys.loginTries(job.userGuid, job.institutionGuid), revision: revision + 1, ttl: ttlOf(nowMs) },
      condition: stillAt(revision),
    };
    return (await table.transact([head, tryPut(job, nowMs, false)])).ok;
  };

  return {
    /** Takes a place for the job where one is free; the job may ask again. Never more jobs get a place than there are. */
    tryReserve: async (job: Job): Promise<LoginVerdict | Lost> => {
      const { tries, revision } = await read(job.userGuid, job.institutionGuid);
      const verdict = loginVerdict(tries, job.guid, clock());
      return verdict.kind !== 'free' || (await take(job, revision)) ? verdict : LOST;
    },
    /** Until when no login of the user is tried at the institution; null when one may be tried now. */
    barredUntil: async (userGuid: Guid<'USR'>, institutionGuid: Guid<'INS'>): Promise<number | null> => {
      const verdict = loginVerdict((await read(userGuid, institutionGuid)).tries, null, clock());
      return verdict.kind === 'barred' ? verdict.untilMs : null;
    },
  };
};

const ttlOf = (atMs: number): number => toUnixSeconds(atMs + LOGIN_TRY_WINDOW_MS);

const tryPut = ({ userGuid, institutionGuid, guid }: Job, atMs: number, isRefused: boolean): Put => ({
  kind: 'put',
  item: { ...keys.loginTry(userGuid, institutionGuid, guid), jobGuid: guid, atMs, isRefused, ttl: ttlOf(atMs) },
});

/**
 * What a step of a job does to its try, written with the step. A login that was accepted, or that failed for another
 * reason than its credentials, gives its place back. A login that was refused keeps its place until the window has passed.
 */
export const loginTryWrites = (before: Member, after: Member, job: Job, nowMs: number): readonly Write[] => {
  if (before.acceptedCredentialsRevision === job.credentialsRevision) return [];
  const isAccepted = after.acceptedCredentialsRevision === job.credentialsRevision;
  if (!isAccepted && after.job !== null) return [];
  return isLoginRefused(job.status, after.connectionStatus)
    ? [tryPut(job, nowMs, true)]
    : [{ kind: 'delete', key: keys.loginTry(job.userGuid, job.institutionGuid, job.guid) }];
};
