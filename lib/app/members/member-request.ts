import type { Client } from '../../domain/users/client.ts';
import type { User } from '../../domain/users/user.ts';

/** Whose member a call makes or changes, and whether anybody is to hear of it. */
export interface MemberRequest {
  readonly user: User;
  readonly client: Client;
  readonly isQuiet: boolean;
}
