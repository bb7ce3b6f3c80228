import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { Begin } from './begin.tsx';
import { KeptFiles } from './kept-files.tsx';
import { Me } from './me.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useUsers } from './use-users.ts';
import { UserChoice } from './user-choice.tsx';

const Page = () => {
  const { isOver, dropped, forget } = useFileDrop();
  const { shown, choose, open } = useUsers(forget);
  const title = useRef<HTMLHeadingElement>(null);
  const begun = async (id: string): Promise<void> => {
    await open(id);
    // The button is gone then; the keyboard goes on from the top.
    title.current?.focus();
  };
  return (
    <>
      <header>
        <h1 ref={title} tabIndex={-1}>
          Your money
        </h1>
        {shown.kind === 'users' && shown.users.length > 0 && <UserChoice {...shown} choose={choose} />}
      </header>
      <main>
        {shown.kind === 'reading' && <p role="status">Reading …</p>}
        {shown.kind === 'refused' && (
          <p role="alert">
            {shown.message}{' '}
            <button type="button" onClick={() => void open()}>
              Read again
            </button>
          </p>
        )}
        {shown.kind === 'users' && (
          <>
            {isOver && <p class="drop-here">Drop the files to import them</p>}
            {shown.unknown !== null && (
              <p role="alert">
                There is no user {shown.unknown}.{shown.users.length > 0 && ' Choose one above.'}
              </p>
            )}
            {shown.isCut && (
              <p class="note">
                Not all users are listed. The address of this page can name any of them, as in{' '}
                <code>/_local/me#u-1</code>.
              </p>
            )}
            {shown.users.length === 0 && <Begin dropped={dropped} open={begun} />}
            {shown.users.length > 0 && shown.user === null && (
              <div class="wide">
                <KeptFiles dropped={dropped} until="when you choose a user" />
              </div>
            )}
            {shown.user !== null && (
              <Me key={shown.user.guid} user={shown.user} today={shown.today} dropped={dropped} />
            )}
          </>
        )}
      </main>
    </>
  );
};

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to show anything');
render(<Page />, place);
