import type { ImportRecord } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';
import type { User } from '../../domain/users/user.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';

/** A file as its user sends it. */
export interface FileGiven {
  readonly client: Client;
  readonly bytes: Uint8Array;
  /** As the user's program gives it. */
  readonly name: string | null;
  /** The account that the file is for; null where its own ids say so. */
  readonly accountGuid: Guid<'ACT'> | null;
  /** How the file is read, where the user has said so; null where a kept mapping says it. */
  readonly mappingGuid: Guid<'MAP'> | null;
  /** The layout that the file has, where the user has named one. */
  readonly preset: string | null;
  /** The user wants to change how such files are read. */
  readonly changesMapping: boolean;
  /** Earlier imports whose rows the file replaces. */
  readonly replaces: readonly Guid<'IMP'>[];
}

/** The member that a file goes to. */
export interface FileOwner {
  readonly member: Member;
  /** The open accounts of the member. */
  readonly accounts: readonly StoredAccount[];
  /** Its user, where the member is not stored: its first import creates it. Null where it is there. */
  readonly newFor: User | null;
  /** Whether the caller has named the member. Else it was chosen, and the next call may choose another one. */
  readonly isNamed: boolean;
}

/** A file with its owner. Where the caller names an account, it is an open one of the member. */
export interface FileSent extends FileGiven, FileOwner {
  /** Those of the member that the file replaces. */
  readonly replaced: readonly ImportRecord[];
}
