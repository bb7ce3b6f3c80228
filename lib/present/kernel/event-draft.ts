import type { EventEntry } from '../../contract/event.ts';
import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { User } from '../../domain/users/user.ts';

/** The object that an event is about, as it is after the change. */
interface Subject {
  readonly guid: string;
  readonly revision: number;
}

type About = Omit<EventDraft, 'type' | 'body'>;

export const ofUser = (user: Pick<User, 'guid' | 'clientGuid'>, { guid, revision }: Subject): About => ({
  clientGuid: user.clientGuid,
  userGuid: user.guid,
  subjectGuid: guid,
  revision,
});

/** For an object that names its user, such as a member. */
export const ofOwner = (
  owner: { readonly userGuid: Guid<'USR'>; readonly clientGuid: Guid<'CLT'> },
  { guid, revision }: Subject,
): About => ({ clientGuid: owner.clientGuid, userGuid: owner.userGuid, subjectGuid: guid, revision });

export type EventBody<E extends EventEntry> = WireOf<E['schema']>;

/**
 * Type and body belong to one entry of the contract. The entry is imported as a type only, so code that writes events
 * loads no schema.
 */
export const eventDraft = <E extends EventEntry>(type: E['type'], about: About, body: EventBody<E>): EventDraft => ({
  ...about,
  type,
  body: JSON.stringify(body),
});
