import { type DataKeyOwner, dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';
import type { CredentialsOwner } from '../../store/members/credential-writes.ts';
import type { Services } from '../adapters.ts';

export type ClientReader = Pick<Services, 'clientOf'>;

export const placeOf = (member: Member) => ({ userGuid: member.userGuid, memberGuid: member.guid });

/** Where the credentials lie that jobs of the member use now. */
export const credentialsOwnerOf = (member: Member): CredentialsOwner => ({
  ...placeOf(member),
  isNext: member.leaving !== null,
});

/** The client that something stored belongs to. */
export const ownerOf = async (guid: Guid<'CLT'>, { clientOf }: ClientReader): Promise<Client> => {
  const client = await clientOf(guid);
  if (client === null) throw new Error('Something stored belongs to a client that does not exist');
  return client;
};

/** The data key of a client, which encrypts the secrets that are stored for it. */
export const dataKeyOf = async (guid: Guid<'CLT'>, deps: ClientReader): Promise<DataKeyOwner> =>
  dataKeyOwnerOf(await ownerOf(guid, deps));
