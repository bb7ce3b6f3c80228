import { problem } from '../error-code.ts';

/** Why a user gets no further member, whatever makes it. */
export const MEMBER_LIMIT = problem(
  'memberLimit',
  'The user has as many members as the client allows (members_per_user_max); delete one before you create another.',
);
export const ORDINALS_SPENT = problem('ruleBroken', 'The user has had as many members as a user can have.');
export const USER_GONE = problem('tokenUnknown', 'The session has ended with its user.');
