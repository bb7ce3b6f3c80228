import type { ConsentMessage, DepositMessage, PlanMessage } from '../../contract/jobs/messages.ts';
import { type Guid, isGuid, toGuid } from '../../domain/kernel/guid.ts';
import type { Key } from './keys.ts';

/**
 * The message or user that a due entry in the partition of a user stands for, read from its key. Null for a key of
 * another shape.
 */

const USER_PK = 'USER#';

export const dueUserGuid = ({ pk }: Key): Guid<'USR'> | null => {
  const userGuid = toGuid('USR', pk.slice(USER_PK.length));
  return pk.startsWith(USER_PK) && isGuid('USR', userGuid) ? userGuid : null;
};

export const depositMessageOf = (key: Key): DepositMessage | null => {
  const [userGuid, guid] = [dueUserGuid(key), key.sk.slice('MIC#'.length)];
  return userGuid === null || !isGuid('MIC', guid) ? null : { user_guid: userGuid, micro_deposit_guid: guid };
};

export const consentMessageOf = (key: Key): ConsentMessage | null => {
  const userGuid = dueUserGuid(key);
  return userGuid === null ? null : { user_guid: userGuid, oauth_state_hash: key.sk.slice('OAUTH#'.length) };
};

export const planMessageOf = (key: Key): PlanMessage | null => {
  const userGuid = dueUserGuid(key);
  return userGuid === null ? null : { user_guid: userGuid };
};
