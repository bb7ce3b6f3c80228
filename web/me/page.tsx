import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Refused, readUsers } from './calls.ts';
import { Me } from './me.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { User } from './wire.ts';

type Found =
  | { readonly kind: 'users'; readonly users: readonly User[]; readonly today: string }
  | { readonly kind: 'refused'; readonly message: string };

const find = async (): Promise<Found> => {
  try {
    return { kind: 'users', ...(await readUsers()) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
};

/** The user that the address names, as `#u-1`; the first one where it names none. */
const namedIn = (users: readonly User[]): User | undefined => {
  const name = decodeURIComponent(location.hash.slice(1));
  return users.find(({ id, guid }) => name !== '' && (id === name || guid === name)) ?? users[0];
};

const Page = () => {
  const [found, setFound] = useState<Found | null>(null);
  const [user, setUser] = useState<User | null>(null);
  const { isOver, dropped, forget } = useFileDrop();
  useEffect(() => {
    const open = async (): Promise<void> => {
      const answer = await find();
      setFound(answer);
      if (answer.kind === 'users') setUser(namedIn(answer.users) ?? null);
    };
    void open();
  }, []);
  const choose = (guid: string): void => {
    if (found?.kind !== 'users') return;
    const next = found.users.find((one) => one.guid === guid) ?? null;
    setUser(next);
    forget();
    location.hash = next === null ? '' : encodeURIComponent(next.id);
  };
  return (
    <>
      <header>
        <h1>Your money</h1>
        {found?.kind === 'users' && user !== null && (
          <label class="field">
            User
            <select value={user.guid} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {found.users.map(({ guid, id }) => (
                <option key={guid} value={guid}>
                  {id}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main>
        {found === null && <p role="status">Reading …</p>}
        {found?.kind === 'refused' && <p role="alert">{found.message}</p>}
        {found?.kind === 'users' && user === null && (
          <p class="empty">
            There is no user yet. <a href="/_local/widget">Connect a bank in the widget</a>, or make one with{' '}
            <code>POST /users</code>, and load this page again.
          </p>
        )}
        {found?.kind === 'users' && user !== null && (
          <>
            {isOver && <p class="drop-here">Drop the file to import it</p>}
            <Me key={user.guid} user={user} today={found.today} dropped={dropped} />
          </>
        )}
      </main>
    </>
  );
};

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to show anything');
render(<Page />, place);
