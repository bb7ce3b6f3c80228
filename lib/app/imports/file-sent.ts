import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';

/** A file that a user sends for a member. */
export interface FileSent {
  readonly member: Member;
  readonly client: Client;
  readonly bytes: Uint8Array;
  /** As the user's program gives it. */
  readonly name: string | null;
  /** The account that the file is for; null where its own ids say so. An open account of the member. */
  readonly accountGuid: Guid<'ACT'> | null;
  /** How the file is read, where the user has said so; null where a kept mapping says it. */
  readonly mappingGuid: Guid<'MAP'> | null;
  /** The open accounts of the member. */
  readonly accounts: readonly StoredAccount[];
}
