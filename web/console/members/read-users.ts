import type { Answer } from '../api.ts';
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
