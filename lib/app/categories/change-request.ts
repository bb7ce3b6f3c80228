import type { User } from '../../domain/users/user.ts';

/** Whose categories or tags a call changes, and whether anybody is to hear of it. */
export interface ChangeRequest {
  readonly user: User;
  readonly isQuiet: boolean;
}
