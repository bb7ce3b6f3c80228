import { useEffect, useId, useState } from 'preact/hooks';
import { announce } from '../page.tsx';
import { EntryView } from './entry-view.tsx';
import { type FileSay, useFileSay } from './file-words.ts';
import { countsOf, type Entry, isNothingNew, isUnderWay } from './queue.ts';
import type { Imports } from './use-imports.ts';

/** The state of a file in a few words. */
const stateIn = (say: FileSay, { state }: Entry): string => {
  switch (state.kind) {
    case 'reading':
    case 'importing':
    case 'failed':
      return say(`entry.${state.kind}`);
    case 'mapping':
    case 'account':
      return say('entry.question');
    case 'found':
      return isNothingNew(state.found) ? say('entry.nothing') : say('entry.found', counts(state.found));
    case 'imported':
      return say('entry.imported', counts(state.imported));
  }
};

const counts = (one: Parameters<typeof countsOf>[0]): { readonly created: number; readonly all: number } => {
  const { created, all } = countsOf(one);
  return { created, all };
};

const TONES: Readonly<Partial<Record<Entry['state']['kind'], string>>> = {
  imported: 'good',
  mapping: 'person',
  account: 'person',
  failed: 'person',
};

interface ItemProps {
  readonly entry: Entry;
  readonly imports: Imports;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

const Item = ({ entry, imports, isOpen, toggle }: ItemProps) => {
  const say = useFileSay();
  const id = useId();
  return (
    <li class="panel">
      <button type="button" class="row" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <span class="grow">
          <b class="money">{entry.upload.file.name}</b>
          <small class={`state ${TONES[entry.state.kind] ?? ''}`}>{stateIn(say, entry)}</small>
        </span>
        {isUnderWay(entry) && <span class="spinner" />}
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 9.5 6 6 6-6" />
        </svg>
      </button>
      <div id={id} class="inner" hidden={!isOpen}>
        {isOpen && <EntryView entry={entry} imports={imports} />}
      </div>
    </li>
  );
};

/** Says each change of a file to people that do not see it. */
const useAnnouncements = (entries: readonly Entry[]): void => {
  const say = useFileSay();
  const states = entries.map((entry) =>
    entries.length === 1 ? stateIn(say, entry) : `${entry.upload.file.name}: ${stateIn(say, entry)}`,
  );
  const [told, setTold] = useState<readonly string[]>([]);
  const news = states.filter((state) => !told.includes(state)).join('. ');
  useEffect(() => {
    if (news === '') return;
    announce(news);
    setTold(states);
  }, [news]);
  useEffect(() => () => announce(''), []);
};

const isOpenQuestion = ({ state: { kind } }: Entry): boolean => kind === 'mapping' || kind === 'account';

interface Props {
  readonly imports: Imports;
}

/** The files that the person has chosen: one as it is, several as a list, open at the first question. */
export const FileList = ({ imports }: Props) => {
  const { entries } = imports;
  const [chosen, setChosen] = useState<number | null>(null);
  useAnnouncements(entries);
  const [only, ...others] = entries;
  if (only === undefined) return null;
  if (others.length === 0) return <EntryView entry={only} imports={imports} />;
  const open = chosen ?? entries.find(isOpenQuestion)?.id ?? null;
  return (
    <ul class="cards">
      {entries.map((entry) => (
        <Item
          key={entry.id}
          entry={entry}
          imports={imports}
          isOpen={open === entry.id}
          toggle={() => setChosen(open === entry.id ? 0 : entry.id)}
        />
      ))}
    </ul>
  );
};
