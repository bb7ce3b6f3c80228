import * as z from 'zod/mini';
import { LOST, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { ConnectionStatus } from '../../domain/members/connection-status.ts';
import type { Job } from '../../domain/members/job-record.ts';
import {
  LOGIN_TRIES_MAX,
  LOGIN_TRY_WINDOW_MS,
  type LoginTry,
  type LoginVerdict,
  loginVerdict,
} from '../../domain/members/login-tries.ts';
import type { Member } from '../../domain/members/member.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Put, Table, Write } from '../table/table-client.ts';

const storedHead = z.object({ revision: z.number() });
const storedTry: z.ZodMiniType<LoginTry> = z.object({ jobGuid: z.string(), atMs: z.number(), isRefused: z.boolean() });

/** Each time one of the other jobs of the same user and institution takes a place, and there are no more places than that. */
const RESERVE_LIMITS = { tries: LOGIN_TRIES_MAX + 2 };

/** Logins with credentials that were never accepted, by user and institution. */
export interface LoginTryStore {
  /** Takes a place for the job where there is one; the job may ask again. Of many at once only as many get one as may. */
  readonly reserve: (job: Job) => Promise<LoginVerdict>;
  /** Until when no login of the user is tried at the institution; null when one may be. */
  readonly barredUntil: (userGuid: Guid<'USR'>, institutionGuid: Guid<'INS'>) => Promise<number | null>;
}

export const createLoginTryStore = ({
  table,
  clock,
}: {
  readonly table: Pick<Table, 'query' | 'transact'>;
  readonly clock: Clock;
}): LoginTryStore => {
  const read = async (userGuid: Guid<'USR'>, institutionGuid: Guid<'INS'>) => {
    const head = keys.loginTries(userGuid, institutionGuid);
    const items = await table.query({ pk: head.pk, sk: { prefix: head.sk }, isConsistent: true });
    const found = items.find(({ sk }) => sk === head.sk);
    return {
      revision: found === undefined ? null : decodeItem(storedHead, found).revision,
      tries: items.filter(({ sk }) => sk !== head.sk).map((item) => decodeItem(storedTry, item)),
    };
  };

  const take = async (job: Job, revision: number | null): Promise<boolean> => {
    const nowMs = clock();
    const head: Put = {
      kind: 'put',
      item: { ...keys.loginTries(job.userGuid, job.institutionGuid), revision: (revision ?? 0) + 1, ttl: ttlOf(nowMs) },
      condition:
        revision === null
          ? { expression: 'attribute_not_exists(#pk)' }
          : { expression: '#revision = :revision', values: { revision } },
    };
    return (await table.transact([head, tryPut(job, nowMs, false)])).ok;
  };

  return {
    reserve: async (job) => {
      const reserved = await tryUntilWon(RESERVE_LIMITS, async () => {
        const { tries, revision } = await read(job.userGuid, job.institutionGuid);
        const verdict = loginVerdict(tries, job.guid, clock());
        return verdict.kind !== 'free' || (await take(job, revision)) ? verdict : LOST;
      });
      return reserved === LOST ? { kind: 'held' } : reserved;
    },
    barredUntil: async (userGuid, institutionGuid) => {
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

/** What a member shows whose login was refused; REJECTED is of an answer, IMPAIRED of credentials that were never sent. */
const SHOWN_WHEN_REFUSED: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'DENIED',
  'LOCKED',
  'PREVENTED',
  'UPDATED',
]);

/**
 * What a step of a job does to its try, written with the step: a login that was accepted, or came to nothing through no
 * fault of the credentials, gives its place back; one that was refused keeps it until the window has passed.
 */
export const loginTryWrites = (before: Member, after: Member, job: Job, nowMs: number): readonly Write[] => {
  if (before.acceptedCredentialsRevision === job.credentialsRevision) return [];
  const isAccepted = after.acceptedCredentialsRevision === job.credentialsRevision;
  if (!isAccepted && after.job !== null) return [];
  const hasEndedDenied = job.status === 'DENIED' || job.status === 'PREVENTED';
  return hasEndedDenied && SHOWN_WHEN_REFUSED.has(after.connectionStatus)
    ? [tryPut(job, nowMs, true)]
    : [{ kind: 'delete', key: keys.loginTry(job.userGuid, job.institutionGuid, job.guid) }];
};
