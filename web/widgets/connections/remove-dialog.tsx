import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePage } from '../page.tsx';
import type { Member } from '../wire.ts';

interface Props {
  readonly member: Member;
  readonly removed: (member: Member) => void;
  readonly closed: () => void;
}

/** Asks before a connection goes with all its data. The browser keeps the focus inside, and gives it back. */
export const RemoveDialog = ({ member, removed, closed }: Props) => {
  const { say, api, tell } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  const name = say.service(member.name);
  useEffect(() => {
    dialog.current?.showModal();
    tell({ name: 'focusTrap', fields: { trapped: true } });
    return () => tell({ name: 'focusTrap', fields: { trapped: false } });
  }, [tell]);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const called = await api.send('DELETE', `members/${member.guid}`);
    setBusy(false);
    // A connection that is not there any more is what was wanted.
    const isGone = called.kind === 'ok' || called.refusal.status === 404;
    setFailed(!isGone);
    if (!isGone) return;
    dialog.current?.close();
    removed(member);
  };
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={closed}>
      <h2 id={id} tabIndex={-1}>
        {say('remove.title', { name })}
      </h2>
      <p>{say('remove.text')}</p>
      {hasFailed && (
        <p class="notice" role="alert">
          {say('callFailed')}
        </p>
      )}
      <button type="button" class="main danger" disabled={isBusy} onClick={() => void remove()}>
        {say(isBusy ? 'loading' : 'list.remove')}
      </button>
      <button type="button" class="second" onClick={() => dialog.current?.close()}>
        {say('cancel')}
      </button>
    </dialog>
  );
};
