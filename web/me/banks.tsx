import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askForWidget, Refused } from './calls.ts';
import type { Member, User } from './wire.ts';

/** The institution whose members take files. */
const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';

/** What the widgets are opened for; each brings its own forms. */
const ERRANDS = {
  file: { label: 'Import a file', options: { type: 'connect_widget', current_institution_guid: FILE_IMPORT } },
  bank: { label: 'Connect a bank', options: { type: 'connect_widget' } },
  manage: { label: 'Manage connections', options: { type: 'connections_widget' } },
} as const;
type Errand = keyof typeof ERRANDS;
const NAMES = ['file', 'bank', 'manage'] as const satisfies readonly Errand[];

/** Messages after which there may be new data. */
const CHANGED =
  /^mx\/(?:connect\/memberConnected|connect\/connected\/primaryAction|connections\/memberDeleted|account\/created)$/;

interface Open {
  readonly errand: Errand;
  readonly url: string;
  readonly file: File | null;
}

interface Props {
  readonly user: User;
  readonly members: readonly Member[];
  /** It is given to the widget that imports files. */
  readonly dropped: File | null;
  /** Something was connected, imported or removed. */
  readonly changed: () => void;
}

const statusOf = ({ connection_status_message: message, is_being_aggregated: runs, is_manual: isManual }: Member) => {
  if (isManual) return 'Kept by hand';
  return runs ? 'Refreshing now' : (message ?? 'Not connected yet');
};

/** Where the data come from, and the widgets that connect banks and import files. */
export const Banks = ({ user, members, dropped, changed }: Props) => {
  const [open, setOpen] = useState<Open | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    const heard = ({ data, origin, source }: MessageEvent): void => {
      const widget = frame.current?.contentWindow;
      if (open === null || source !== widget || origin !== new URL(open.url).origin) return;
      const { type }: { type?: unknown } = Object(data);
      if (type === 'mx/connect/loaded' && open.file !== null)
        widget?.postMessage({ type: 'tributary/file', file: open.file }, origin);
      if (typeof type === 'string' && CHANGED.test(type)) changed();
    };
    addEventListener('message', heard);
    return () => removeEventListener('message', heard);
  }, [open, changed]);

  const start = useCallback(
    async (errand: Errand, file: File | null = null): Promise<void> => {
      setRefusal(null);
      try {
        const { options } = ERRANDS[errand];
        setOpen({ errand, url: await askForWidget(user, { ...options, color_scheme: 'browser' }), file });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error.message);
      }
    },
    [user],
  );
  useEffect(() => {
    if (dropped !== null) void start('file', dropped);
  }, [dropped, start]);
  // A file may be dropped where the widget is not in view.
  useEffect(() => {
    if (open !== null) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const close = (): void => {
    setOpen(null);
    changed();
  };

  return (
    <section class="wide" aria-labelledby="banks">
      <h2 id="banks">Banks and files</h2>
      {members.length === 0 && <p class="empty">Nothing is connected yet.</p>}
      <ul class="accounts">
        {members.map((member) => (
          <li key={member.guid}>
            <span>{member.name ?? 'Without a name'}</span>
            <span class="soft">{statusOf(member)}</span>
          </li>
        ))}
      </ul>
      <p class="buttons">
        {NAMES.map((errand) => (
          <button type="button" key={errand} onClick={() => void start(errand)}>
            {ERRANDS[errand].label}
          </button>
        ))}
      </p>
      {refusal !== null && <p role="alert">{refusal}</p>}
      {open !== null && (
        <div class="errand">
          <iframe title={ERRANDS[open.errand].label} src={open.url} key={open.url} ref={frame} />
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      )}
    </section>
  );
};
