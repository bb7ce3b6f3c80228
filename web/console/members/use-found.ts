import { useEffect, useRef, useState } from 'preact/hooks';
import { mapLimit } from '../../../lib/domain/kernel/map-limit.ts';
import type { Answer } from '../answer.ts';
import type { Api } from '../api.ts';
import { type Console, useConsole } from '../console.tsx';
import { type Polled, usePoll } from '../poll.ts';
import type { Member, User } from '../wire.ts';
import type { AllUsers } from './read-users.ts';

const MEMBERS_PER_USER = 100;
const USERS_SECONDS = 20;
const CALLS_AT_ONCE = 4;
const AGAIN_SECONDS = 5;
/** Users of one round. Each is a call, and a page that stays open must not keep the service busy. */
const AGAIN_MAX = 20;

export const useUsers = (api: Api): Polled<AllUsers> => usePoll('users', USERS_SECONDS, api.users);

type Desk = Pick<Console, 'api' | 'lookedUp'>;

interface MembersPage {
  readonly members: readonly Member[];
}

/** Reads the members of a user, and remembers them. A user that is gone is forgotten. */
export const readMembers = async ({ api, lookedUp }: Desk, userGuid: string): Promise<Answer<MembersPage>> => {
  const answer = await api.ofUser(userGuid, ({ listMembers }) => listMembers({ records_per_page: MEMBERS_PER_USER }));
  const isGone = answer.kind === 'refused' && answer.status === 404;
  const members = answer.kind === 'ok' ? answer.body.members : lookedUp.get(userGuid);
  // The user goes to the end, where the next turn of all others comes first.
  lookedUp.delete(userGuid);
  if (members !== undefined && !isGone) lookedUp.set(userGuid, members);
  return answer;
};

/**
 * Answers why the members of one of the users could not be read; null where nothing failed. `onRead` is called after each
 * user, and says whether to go on.
 */
const readEach = async (
  desk: Desk,
  userGuids: readonly string[],
  onRead = (): boolean => true,
): Promise<string | null> => {
  let refusal: string | null = null;
  let goesOn = true;
  await mapLimit(userGuids, CALLS_AT_ONCE, async (guid) => {
    if (!goesOn) return;
    const answer = await readMembers(desk, guid);
    if (answer.kind === 'refused' && answer.status !== 404)
      refusal = `The members of ${guid} could not be read. ${answer.message}`;
    goesOn = onRead();
  });
  return refusal;
};

/** Reads what was looked up again and again, those first that were read longest ago. Says why that fails. */
export const useReadAgain = (): string | null => {
  const desk = useConsole();
  return usePoll('members again', AGAIN_SECONDS, async (): Promise<Answer<null>> => {
    const message = await readEach(desk, [...desk.lookedUp.keys()].slice(0, AGAIN_MAX));
    return message === null ? { kind: 'ok', body: null } : { kind: 'refused', status: 0, message };
  }).refusal;
};

export interface LookUp {
  readonly isLooking: boolean;
  /** Reads the members of each of the users. */
  readonly look: (users: readonly User[]) => Promise<void>;
  readonly refusal: string | null;
}

/** Members are read user by user, so they are looked up when somebody asks for it. */
export const useLookUp = (): LookUp => {
  const desk = useConsole();
  const again = useReadAgain();
  const [, setReadCount] = useState(0);
  const [isLooking, setIsLooking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  const look = async (users: readonly User[]): Promise<void> => {
    setIsLooking(true);
    const guids = users.map(({ guid }) => guid);
    const onRead = (): boolean => {
      setReadCount((count) => count + 1);
      return isShown.current;
    };
    setRefusal(await readEach(desk, guids, onRead));
    setIsLooking(false);
  };
  return { isLooking, look, refusal: refusal ?? again };
};
