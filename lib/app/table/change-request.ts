import type { User } from '../../domain/users/user.ts';

/** Whose data a call changes, and whether anybody is to hear of it. */
export interface ChangeRequest {
  readonly user: User;
  readonly isQuiet: boolean;
}
