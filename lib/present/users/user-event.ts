import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import { genderIdOf } from '../../contract/users/gender-schema.ts';
import type * as entry from '../../contract/users/user-event.ts';
import { toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import { NO_USER_FIELDS, type User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/** A purged user has no id of the partner any more. */
type EventUser = Omit<User, 'externalGuid'> & { readonly externalGuid: string | null };

/** `user` is the user after the change. */
export const userEvent = (action: ObjectAction, user: EventUser) =>
  eventDraft<typeof entry.userEvent>('USER', ofUser(user, user), {
    action,
    user: {
      birthday: user.birthdate,
      credit_score: user.creditScore,
      email: user.email,
      email_is_verified: false,
      first_name: user.firstName,
      gender: genderIdOf(user.gender),
      guid: user.guid,
      id: user.externalGuid,
      is_disabled: user.isDisabled,
      last_name: user.lastName,
      logged_in_at: toUnixSecondsOrNull(user.loggedInAt),
      metadata: user.metadata,
      phone: user.phone,
      phone_is_verified: false,
      postal_code: user.zipCode,
      revision: user.revision,
    },
  });

/** The event of the deletion, as it stays after the user is purged: only our own guid is left. */
export const purgedUserEvent = (user: User) =>
  userEvent('deleted', { ...user, ...NO_USER_FIELDS, externalGuid: null, loggedInAt: null });
