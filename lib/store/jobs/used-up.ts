import { USED_UP_KEPT_MS } from '../../domain/jobs/limits.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import { type Delete, deleteOf, type Put } from '../table/table-client.ts';

/** Something that works once, such as a setup token, and that was sent. `digest` is keyed: it does not tell what it was. */
export interface UsedUp {
  readonly clientGuid: Guid<'CLT'>;
  readonly userGuid: Guid<'USR'>;
  readonly digest: string;
}

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
