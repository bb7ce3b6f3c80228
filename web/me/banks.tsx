import { useCallback, useEffect, useState } from 'preact/hooks';
import { askForWidget, Refused } from './calls.ts';
import type { Dropped } from './use-file-drop.ts';
import { WidgetFrame } from './widget-frame.tsx';
import type { Member } from './wire.ts';

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

interface Open {
  readonly errand: Errand;
  readonly url: string;
  readonly dropped: Dropped | null;
}

interface Props {
  readonly userId: string;
  readonly members: readonly Member[];
  /** It is given to the widget that imports files. */
  readonly dropped: Dropped | null;
  /** Something was connected, imported or removed. */
  readonly changed: () => void;
}

const statusOf = ({ connection_status_message: message, is_being_aggregated: runs, is_manual: isManual }: Member) => {
  if (isManual) return 'Kept by hand';
  return runs ? 'Refreshing now' : (message ?? 'Not connected yet');
};

/** Where the data come from, and the widgets that connect banks and import files. */
export const Banks = ({ userId, members, dropped, changed }: Props) => {
  const [open, setOpen] = useState<Open | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const start = useCallback(
    async (errand: Errand, given: Dropped | null = null): Promise<void> => {
      setRefusal(null);
      try {
        const { options } = ERRANDS[errand];
        setOpen({ errand, url: await askForWidget(userId, { ...options, color_scheme: 'browser' }), dropped: given });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error.message);
      }
    },
    [userId],
  );
  useEffect(() => {
    if (dropped !== null) void start('file', dropped);
  }, [dropped, start]);
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
        <WidgetFrame
          key={open.url}
          title={ERRANDS[open.errand].label}
          url={open.url}
          dropped={open.dropped}
          changed={changed}
          close={close}
        />
      )}
    </section>
  );
};
