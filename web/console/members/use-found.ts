import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api.ts';
import { type Polled, usePoll } from '../poll.ts';
import type { Member, User } from '../wire.ts';
import type { AllUsers } from './read-users.ts';

const MEMBERS_PER_USER = 100;
const USERS_SECONDS = 20;
const SESSIONS_AT_ONCE = 4;

export const useUsers = (api: Api): Polled<AllUsers> => usePoll('users', USERS_SECONDS, api.users);

/** Kept while the page is open, so that a way back from a member shows what was found. */
const membersByUser = new Map<string, readonly Member[]>();

export const forgetMembers = (): void => membersByUser.clear();

/** The members of the users that were looked up. */
export const knownMembers = (): readonly Member[] => [...membersByUser.values()].flat();

/** Reads the members of a user, and remembers them. */
export const readMembers = async ({ asUser }: Api, userGuid: string) => {
  const path = `/members?records_per_page=${MEMBERS_PER_USER}`;
  const answer = await asUser<{ readonly members: readonly Member[] }>(userGuid, path);
  if (answer.kind === 'ok') membersByUser.set(userGuid, answer.body.members);
  return answer;
};

export interface LookedUp {
  readonly membersOf: ReadonlyMap<string, readonly Member[]>;
  readonly isLooking: boolean;
  /** Opens a session for each of the users. */
  readonly look: (users: readonly User[]) => Promise<void>;
  readonly refusal: string | null;
}

/** Members are readable in sessions of their users only, so they are looked up when somebody asks for it. */
export const useMembersOfUsers = (api: Api): LookedUp => {
  const [membersOf, setMembersOf] = useState<ReadonlyMap<string, readonly Member[]>>(() => new Map(membersByUser));
  const [isLooking, setIsLooking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isGone] = useState({ is: false });
  useEffect(
    () => () => {
      isGone.is = true;
    },
    [isGone],
  );
  const look = async (users: readonly User[]): Promise<void> => {
    setIsLooking(true);
    setRefusal(null);
    const left = [...users];
    const work = async (): Promise<void> => {
      for (let user = left.shift(); user !== undefined && !isGone.is; user = left.shift()) {
        const answer = await readMembers(api, user.guid);
        if (answer.kind === 'refused') setRefusal(`The members of ${user.id} could not be read. ${answer.message}`);
        setMembersOf(new Map(membersByUser));
      }
    };
    await Promise.all(Array.from({ length: SESSIONS_AT_ONCE }, work));
    setIsLooking(false);
  };
  return { membersOf, isLooking, look, refusal };
};
