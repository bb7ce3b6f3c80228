import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api.ts';
import type { User } from '../wire.ts';
import type { AllUsers } from './read-users.ts';

/** Nothing is asked while a person types. */
const PAUSE_MS = 300;
const GUID = /^USR-[0-9a-f-]{36}$/;
/** No id has one of these characters, which end a segment of a path. */
const NO_ID = /[/?#]/;

/**
 * A user whose whole id or guid was typed, and that is not listed: a list ends before the last of many users. Null where
 * the list answers, or while there is none.
 */
export const useUnlistedUser = (api: Api, { users, isCut }: AllUsers, text: string, isFound: boolean): User | null => {
  const isListed = users.some(({ id, guid }) => id === text || guid === text);
  const typed = isListed || (isFound && !isCut) ? '' : text;
  const [named, setNamed] = useState<{ readonly typed: string; readonly user: User } | null>(null);
  useEffect(() => {
    if (typed === '' || NO_ID.test(typed)) return;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const answer = await (GUID.test(typed) ? api.user(typed) : api.userOfId(typed));
      if (!isOver && answer.kind === 'ok') setNamed({ typed, user: answer.body });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [api, typed]);
  return named?.typed === typed ? named.user : null;
};
