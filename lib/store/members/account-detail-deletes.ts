import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import type { Delete } from '../table/table-client.ts';

/** Belong into every transaction that deletes a member: the numbers and owners of its accounts go at once. */
export const accountDetailDeletes = (owner: {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}): readonly Delete[] =>
  [keys.accountNumbers, keys.accountOwners].map((keyOf) => ({
    kind: 'delete',
    key: keyOf(owner.userGuid, owner.memberGuid),
  }));
