import type { Guid } from '../../domain/kernel/guid.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import { keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import { type Delete, deleteOf, type Put } from '../table/table-client.ts';

/** Something that works once, such as a setup token, and that was sent. `digest` is keyed: it does not tell what it was. */
export interface UsedUp {
  readonly clientGuid: Guid<'CLT'>;
  readonly userGuid: Guid<'USR'>;
  readonly digest: string;
}

/**
 * Longer than anybody keeps a token, so that one is not sent twice; and not for ever, so that the items of a user who makes
 * one each day have a bound. After that, the upstream itself would refuse it.
 */
const USED_UP_KEPT_MS = 2 * 365 * DAY_MS;

/** Refused when a member of the client has used it before. The second item finds the first when the user is deleted. */
export const usedUpPuts = ({ clientGuid, userGuid, digest }: UsedUp, nowMs: number): readonly Put[] => {
  const ttl = toUnixSeconds(nowMs + USED_UP_KEPT_MS);
  return [
    newPut({ ...keys.uniqueUsedUp(clientGuid, digest), userGuid, ttl }),
    { kind: 'put', item: { ...keys.usedUp(userGuid, digest), ttl } },
  ];
};

/** It was not used after all. */
export const usedUpDeletes = ({ clientGuid, userGuid, digest }: UsedUp): readonly Delete[] =>
  [keys.uniqueUsedUp(clientGuid, digest), keys.usedUp(userGuid, digest)].map(deleteOf);
