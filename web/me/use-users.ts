import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../ask-host.ts';
import { readUsers } from './calls.ts';
import type { User } from './wire.ts';

interface Users {
  readonly kind: 'users';
  readonly users: readonly User[];
  /** There are more users than these. */
  readonly isCut: boolean;
  /** Null where there is none, or where the address names one that is not there. */
  readonly user: User | null;
  /** What the address names, if there is no such user. */
  readonly unknown: string | null;
  readonly today: string;
}

type Shown = { readonly kind: 'reading' } | { readonly kind: 'refused'; readonly message: string } | Users;

interface UsersOfPage {
  readonly shown: Shown;
  readonly choose: (guid: string) => void;
  /** Reads the users again, and shows the one with this id; the one of the address, if none is given. */
  readonly open: (id?: string) => Promise<void>;
}

/** What the address names, as in `#u-1`. A person may have typed it, so it may be no text in code. */
const nameInAddress = (): string => {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

const hashOf = ({ id }: Pick<User, 'id'>): string => `#${encodeURIComponent(id)}`;

/** The user of this name; the first one where nothing is named. */
const find = async (name: string): Promise<Shown> => {
  try {
    const { users, named, is_cut: isCut, today } = await readUsers(name);
    const isListed = named === null || users.some(({ guid }) => guid === named.guid);
    return {
      kind: 'users',
      users: isListed ? users : [named, ...users],
      isCut,
      user: name === '' ? (users[0] ?? null) : named,
      unknown: name !== '' && named === null ? name : null,
      today,
    };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
};

/** The users of the page, and the one that it shows. `left` is called when another one, or none, comes in its place. */
export const useUsers = (left: () => void): UsersOfPage => {
  const [shown, setShown] = useState<Shown>({ kind: 'reading' });
  const guidShown = useRef<string | null>(null);
  /** Counts, because an answer for an earlier address may come after one for a later address. */
  const asked = useRef(0);
  const show = useCallback(
    (next: Shown): void => {
      const guid = next.kind === 'users' ? (next.user?.guid ?? null) : null;
      if (guidShown.current !== null && guidShown.current !== guid) left();
      guidShown.current = guid;
      setShown(next);
    },
    [left],
  );
  const open = useCallback(
    async (id?: string): Promise<void> => {
      if (id !== undefined) history.replaceState(null, '', hashOf({ id }));
      asked.current += 1;
      const turn = asked.current;
      const next = await find(nameInAddress());
      if (turn === asked.current) show(next);
    },
    [show],
  );
  useEffect(() => {
    const read = (): void => void open();
    addEventListener('hashchange', read);
    read();
    return () => removeEventListener('hashchange', read);
  }, [open]);
  const choose = (guid: string): void => {
    if (shown.kind !== 'users') return;
    const user = shown.users.find((one) => one.guid === guid) ?? null;
    if (user === null) return;
    asked.current += 1;
    history.pushState(null, '', hashOf(user));
    show({ ...shown, user, unknown: null });
  };
  return { shown, choose, open };
};
