import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePage } from '../page.tsx';
import type { WordKey } from '../words.ts';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the button says; while it waits, `busy`. */
  readonly action: string;
  readonly busy: string;
  readonly isDanger: boolean;
  /** Null where all went well: then the dialog closes. Else what to say. */
  readonly act: () => Promise<WordKey | null>;
  readonly done: () => void;
  readonly closed: () => void;
}

/** Asks before something is done that cannot be undone. The browser keeps the focus inside, and gives it back. */
export const AskDialog = ({ title, children, action, busy, isDanger, act, done, closed }: Props) => {
  const { say, tell } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<WordKey | null>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    tell({ name: 'focusTrap', fields: { trapped: true } });
    return () => tell({ name: 'focusTrap', fields: { trapped: false } });
  }, [tell]);
  const go = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const failed = await act();
    setBusy(false);
    setFailure(failed);
    if (failed !== null) return;
    dialog.current?.close();
    done();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // What is under way cannot be taken back.
      onCancel={(event) => isBusy && event.preventDefault()}
      onClose={closed}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {failure !== null && (
        <p class="notice" role="alert">
          {say(failure)}
        </p>
      )}
      <button type="button" class={isDanger ? 'main danger' : 'main'} disabled={isBusy} onClick={() => void go()}>
        {isBusy ? busy : action}
      </button>
      <button type="button" class="second" disabled={isBusy} onClick={() => dialog.current?.close()}>
        {say('cancel')}
      </button>
    </dialog>
  );
};
