import { useEffect, useRef, useState } from 'preact/hooks';
import { FILE_BYTES_MAX } from '../../../lib/domain/imports/file-limits.ts';
import { usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import {
  askAgain,
  createAccount,
  type Imported,
  importFile,
  type Place,
  readChoices,
  readMember,
  saveMapping,
  tryFile,
  type Upload,
} from './import-calls.ts';
import type { Import, Mapping } from './import-wire.ts';
import { openQuestions } from './mapping-draft.ts';
import { type Entry, entryOf, type Fault, put, unansweredIn } from './queue.ts';

export interface Imports {
  readonly entries: readonly Entry[];
  readonly add: (files: readonly File[]) => void;
  /** The person wants the file read in another way; nothing is sent yet. */
  readonly change: (entry: Entry, draft: Mapping) => void;
  /** Reads the file anew, as the person wants it. */
  readonly readAgain: (entry: Entry, draft: Mapping) => void;
  /** Asks how the file is read, where that is known from an earlier file. */
  readonly ask: (entry: Entry) => void;
  /** The rows are of this account; null for a new one. */
  readonly choose: (entry: Entry, accountGuid: string | null) => void;
  readonly importAll: (entries: readonly Entry[]) => void;
  readonly clear: () => void;
  /** The page goes on with the member that the files went to. */
  readonly finish: () => void;
}

interface Props {
  readonly institution: Institution;
  readonly member: Member | null;
}

const FILE_TYPE = /\.[a-z0-9]{1,5}$/i;
const NAME_LENGTH_MAX = 100;

const nameFor = ({ name }: File): string => name.replace(FILE_TYPE, '').trim().slice(0, NAME_LENGTH_MAX) || 'CSV';

/** The files that a person has chosen. Calls are made one after the other, whatever file they are about. */
export const useImports = ({ institution, member }: Props): Imports => {
  const { api, session, person } = usePage();
  const place: Place = { institution, memberGuid: member?.guid ?? null, options: session.options };
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const now = useRef<readonly Entry[]>([]);
  const nextId = useRef(1);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );

  const write = (changed: readonly Entry[]): void => {
    now.current = changed;
    setEntries(changed);
  };
  const set = (id: number, changes: Partial<Entry>): void => write(put(now.current, id, changes));
  const entryBy = (id: number): Entry | undefined => now.current.find((entry) => entry.id === id);
  const inTurn = (work: () => Promise<void>): void => {
    turn.current = turn.current.then(work);
  };
  const fail = (id: number, fault: Fault): void => set(id, { state: { kind: 'failed' }, fault });

  /** What a call came to, but for what was read of the file. */
  const tell = async (id: number, outcome: Exclude<Imported, { kind: 'read' }>): Promise<void> => {
    if (outcome.kind === 'mapping') {
      const { needed } = outcome;
      set(id, { state: { kind: 'mapping', needed }, asked: needed, draft: needed.mapping, fault: null });
    } else if (outcome.kind === 'account') {
      set(id, { state: { kind: 'account', choices: await readChoices(api, place) }, fault: null });
    } else fail(id, outcome.fault);
  };
  const tryOut = async (id: number, upload: Upload): Promise<void> => {
    set(id, { state: { kind: 'reading' }, upload, fault: null });
    const outcome = await tryFile(api, place, upload);
    if (outcome.kind === 'read') return set(id, { state: { kind: 'found', found: outcome.import } });
    await tell(id, outcome);
    if (outcome.kind !== 'mapping' || upload.mappingGuid !== null) return;
    // Nothing is unsure: what the file would bring is shown at once, and how it is read can be changed there.
    const { mapping, unsure } = outcome.needed;
    if (unsure.length === 0 && openQuestions(mapping).length === 0)
      await tryOut(id, { ...upload, mappingGuid: mapping.guid });
  };
  /** What was shown is what is imported, also where the file is changed or gone from the disk by then. */
  const begin = async ({ id, upload }: Entry): Promise<void> => {
    const { file } = upload;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) fail(id, { kind: 'unread', reason: null });
    else await tryOut(id, { ...upload, file: new File([bytes], file.name) });
  };
  const retry = async (id: number): Promise<void> => {
    const entry = entryBy(id);
    if (entry !== undefined) await tryOut(id, entry.upload);
  };
  const importOne = async (id: number): Promise<Import | null> => {
    const entry = entryBy(id);
    if (entry?.state.kind !== 'found') return null;
    set(id, { state: { kind: 'importing' } });
    const outcome = await importFile(api, place, entry.upload);
    if (outcome.kind !== 'read') {
      await tell(id, outcome);
      return null;
    }
    if (outcome.import.status === 'FAILED') {
      fail(id, { kind: 'unread', reason: null });
      return null;
    }
    set(id, { state: { kind: 'imported', imported: outcome.import } });
    return outcome.import;
  };
  const goOn = async (imported: Import): Promise<void> => {
    const kept = await readMember(api, place, imported);
    if (isShown.current && kept !== null) person({ kind: 'fileImported', member: kept });
  };
  const importedLast = (): Import | null =>
    now.current.reduce<Import | null>((last, { state }) => (state.kind === 'imported' ? state.imported : last), null);

  return {
    entries,
    add: (files) => {
      for (const file of files) {
        const entry = entryOf(nextId.current, file);
        nextId.current += 1;
        write([...now.current, entry]);
        if (file.size > FILE_BYTES_MAX) fail(entry.id, { kind: 'tooLarge' });
        else inTurn(() => begin(entry));
      }
    },
    change: ({ id }, draft) => set(id, { draft }),
    readAgain: ({ id, upload, state, asked }, draft) => {
      if (asked === null) return;
      set(id, { draft, state: { kind: 'reading' }, fault: null });
      inTurn(async () => {
        const saved = await saveMapping(api, place, draft);
        if (saved.kind === 'refused') return set(id, { state, fault: saved.fault });
        set(id, { draft: saved.mapping });
        await tryOut(id, { ...upload, mappingGuid: draft.guid });
      });
    },
    ask: ({ id, upload, state }) => {
      set(id, { state: { kind: 'reading' }, fault: null });
      inTurn(async () => {
        const outcome = await askAgain(api, place, upload);
        if (outcome.kind === 'read') set(id, { state });
        else await tell(id, outcome);
      });
    },
    choose: ({ id, upload }, accountGuid) =>
      inTurn(async () => {
        const guid = accountGuid ?? (await createAccount(api, nameFor(upload.file)))?.guid ?? null;
        if (guid === null) fail(id, { kind: 'notice', notice: { key: 'callFailed' } });
        else await tryOut(id, { ...upload, accountGuid: guid });
      }),
    importAll: (chosen) =>
      inTurn(async () => {
        for (const { id } of chosen) {
          if ((await importOne(id)) === null) continue;
          for (const open of unansweredIn(now.current)) await retry(open.id);
        }
        const last = importedLast();
        if (now.current.length === 1 && last !== null) await goOn(last);
      }),
    clear: () => write([]),
    finish: () => {
      const last = importedLast();
      if (last === null) person({ kind: 'done' });
      else void goOn(last);
    },
  };
};
