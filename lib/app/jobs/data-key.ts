import type { DataKeyOwner } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';

export interface ClientReader {
  readonly clientOf: (guid: Guid<'CLT'>) => Promise<Client | null>;
}

export const placeOf = (member: Member) => ({ userGuid: member.userGuid, memberGuid: member.guid });

/** Whose data key encrypts the secrets of a member. */
export const dataKeyOf = async (member: Member, { clientOf }: ClientReader): Promise<DataKeyOwner> => {
  const client = await clientOf(member.clientGuid);
  if (client === null) throw new Error('A member belongs to a client that does not exist');
  return { clientGuid: client.guid, wrappedDataKey: client.wrappedDataKey };
};
