import { useCallback, useEffect, useState } from 'preact/hooks';
import { Refused } from '../ask-host.ts';
import { askForWidget } from './calls.ts';

/** The institution whose members take files. */
const FILE_IMPORT = 'INS-7b0c54e2-3d0e-4c55-9a86-2f6f0b1d9c41';

/** What the widgets are opened for; each brings its own forms. */
export const ERRANDS = {
  file: { label: 'Import a file', options: { type: 'connect_widget', current_institution_guid: FILE_IMPORT } },
  bank: { label: 'Connect a bank', options: { type: 'connect_widget' } },
  manage: { label: 'Manage connections', options: { type: 'connections_widget' } },
} as const;
export type Errand = keyof typeof ERRANDS;

export interface OpenErrand {
  readonly title: string;
  readonly url: string;
  readonly dropped: readonly File[];
}

export interface Errands {
  readonly open: OpenErrand | null;
  readonly refusal: string | null;
  readonly start: (errand: Errand, dropped?: readonly File[]) => Promise<void>;
  /** Opens the widget at a member whose connection needs its user. */
  readonly repair: (member: { readonly guid: string; readonly name: string | null }) => Promise<void>;
  readonly close: () => void;
}

/** The widget that is open on the page, if one is. Files that are dropped on the page open one. */
export const useErrand = (userId: string, dropped: readonly File[]): Errands => {
  const [open, setOpen] = useState<OpenErrand | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const ask = useCallback(
    async (title: string, options: object, dropped: readonly File[]): Promise<void> => {
      setRefusal(null);
      try {
        setOpen({ title, url: await askForWidget(userId, { ...options, color_scheme: 'browser' }), dropped });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error.message);
      }
    },
    [userId],
  );
  const start = useCallback<Errands['start']>(
    (errand, dropped = []) => ask(ERRANDS[errand].label, ERRANDS[errand].options, dropped),
    [ask],
  );
  const repair = useCallback<Errands['repair']>(
    ({ guid, name }) =>
      ask(`Repair ${name ?? 'a connection'}`, { type: 'connect_widget', current_member_guid: guid }, []),
    [ask],
  );
  const close = useCallback(() => setOpen(null), []);
  useEffect(() => {
    if (dropped.length > 0) void start('file', dropped);
  }, [dropped, start]);
  return { open, refusal, start, repair, close };
};
