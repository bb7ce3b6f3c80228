import { guidBefore } from '../../../lib/domain/kernel/guid-before.ts';
import type { Answer } from '../answer.ts';
import type { User } from '../wire.ts';

/** More users than a person scrolls through. */
const PAGES_MAX = 10;
const USERS_PER_PAGE = 100;

interface UsersPage {
  readonly users: readonly User[];
  readonly next: string | null;
}

export interface AllUsers {
  readonly users: readonly User[];
  /** Whether there are more than were read. */
  readonly isCut: boolean;
}

const NO_USER: Answer<never> = {
  kind: 'refused',
  status: 404,
  message: 'This client has no such user. Look at the list of users.',
};

export type ReadPage = (path: string) => Promise<Answer<UsersPage>>;

/** Reads the users of the client, a page after the other. */
export const readUsers = async (read: ReadPage): Promise<Answer<AllUsers>> => {
  const users: User[] = [];
  let after = '';
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const answer = await read(`/users?limit=${USERS_PER_PAGE}${after}`);
    if (answer.kind === 'refused') return answer;
    users.push(...answer.body.users);
    if (answer.body.next === null) return { kind: 'ok', body: { users, isCut: false } };
    after = `&after=${encodeURIComponent(answer.body.next)}`;
  }
  return { kind: 'ok', body: { users, isCut: true } };
};

/** Reads one user. Users are listed in the order of their guids, so it is the first one after the guid before. */
export const readUserOfGuid = async (read: ReadPage, userGuid: string): Promise<Answer<User>> => {
  const answer = await read(`/users?limit=1&after=${guidBefore(userGuid)}`);
  if (answer.kind === 'refused') return answer;
  const [first] = answer.body.users;
  return first?.guid === userGuid ? { kind: 'ok', body: first } : NO_USER;
};
