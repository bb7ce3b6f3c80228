import { hasWords } from '../has-words.ts';
import type { Member, User } from '../wire.ts';

export interface Found {
  readonly user: User;
  /** Null where no one has looked up the members of the user. */
  readonly members: readonly Member[] | null;
}

const textsOf = (user: User): readonly (string | null)[] => [
  user.id,
  user.guid,
  user.first_name,
  user.last_name,
  user.email,
];

const textsOfMember = (member: Member): readonly (string | null)[] => [
  member.guid,
  member.name,
  member.institution_code,
  member.institution_guid,
  member.connection_status,
];

/**
 * Users and members in which all words of the search are found. A user that matches by itself is shown with all its
 * members, and else only with those that match, together with what is said of the user.
 */
export const find = (
  users: readonly User[],
  membersOf: ReadonlyMap<string, readonly Member[]>,
  text: string,
): readonly Found[] =>
  users.flatMap((user) => {
    const members = membersOf.get(user.guid) ?? null;
    if (hasWords(text, textsOf(user))) return [{ user, members }];
    const matching = (members ?? []).filter((member) => hasWords(text, [...textsOf(user), ...textsOfMember(member)]));
    return matching.length === 0 ? [] : [{ user, members: matching }];
  });

/** The name of a user as a person would say it; the partner's id where there is none. */
export const nameOf = ({ first_name: first, last_name: last, id }: User): string =>
  [first, last].filter((part) => part !== null && part !== '').join(' ') || id;
