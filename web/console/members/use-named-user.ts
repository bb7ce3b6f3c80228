import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api.ts';
import type { User } from '../wire.ts';

/** Nothing is asked while a person types. */
const PAUSE_MS = 300;
const GUID = /^USR-[0-9a-f-]{36}$/;
/** No id has one of these characters, which end a segment of a path. */
const NO_ID = /[/?#]/;

/** The user whose whole id or guid was typed; null while there is none. Lists of users have an end before all users. */
export const useNamedUser = (api: Api, typed: string): User | null => {
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
