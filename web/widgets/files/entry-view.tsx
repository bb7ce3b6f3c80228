import { useEffect, useRef } from 'preact/hooks';
import { lazily } from '../lazily.tsx';
import { FaultLine } from './fault-line.tsx';
import { useFileSay } from './file-words.ts';
import { FoundAccount } from './found-account.tsx';
import type { AccountChoice, Import } from './import-wire.ts';
import { doubledIn, type Entry, type EntryKind, isNothingNew } from './queue.ts';
import type { Imports } from './use-imports.ts';

/** Only tables need it. */
const MappingForm = lazily(async () => (await import('./mapping-form.tsx')).MappingForm);

interface Props {
  readonly entry: Entry;
  readonly imports: Imports;
}

const Form = ({ entry, imports }: Props) => {
  const { asked, draft, upload, state } = entry;
  if (asked === null || draft === null) return null;
  return (
    <MappingForm
      asked={asked}
      draft={draft}
      file={upload.file}
      isBusy={state.kind === 'reading'}
      changed={(changed) => imports.change(entry, changed)}
      done={(done) => imports.readAgain(entry, done)}
    />
  );
};

/** Formats that say themselves what they mean. */
const WITHOUT_MAPPING: ReadonlySet<string> = new Set(['OFX', 'CAMT', 'MT940']);

const nameOf = ({ nickname, name }: AccountChoice): string => nickname ?? name ?? '';

const Whose = ({ entry, imports, choices }: Props & { readonly choices: readonly AccountChoice[] }) => {
  const say = useFileSay();
  return (
    <>
      <p>{say('ask.account')}</p>
      {choices.map((account) => (
        <button
          type="button"
          key={account.guid}
          class="second money"
          onClick={() => imports.choose(entry, account.guid)}
        >
          {nameOf(account)}
        </button>
      ))}
      <button type="button" class="second" onClick={() => imports.choose(entry, null)}>
        {say('account.new')}
      </button>
    </>
  );
};

/** What becomes of an earlier import that has the same rows in another reading. */
const Replacing = ({ entry, imports, found }: Props & { readonly found: Import }) => {
  const say = useFileSay();
  const { replaces } = found;
  const doubled = doubledIn(found);
  if (replaces !== null) {
    return (
      <div class="hint">
        <p>{say('replaces')}</p>
        <p class="small">
          {say('replaces.counts', {
            updated: replaces.transactions_updated_count ?? 0,
            removed: replaces.transactions_removed_count ?? 0,
            kept: replaces.transactions_kept_count ?? 0,
          })}
        </p>
        <button type="button" class="quiet" onClick={() => imports.replace(entry, [])}>
          {say('replaces.not')}
        </button>
      </div>
    );
  }
  return doubled.length === 0 ? null : (
    <button type="button" class="second" onClick={() => imports.replace(entry, doubled)}>
      {say('replaces.confirm')}
    </button>
  );
};

const Found = ({ entry, imports }: Props) => {
  const say = useFileSay();
  const { state, asked, upload } = entry;
  if (state.kind !== 'found') return null;
  return (
    <>
      <p>
        {isNothingNew(state.found) ? <b>{say('summary.nothing')}</b> : say('summary.text', { file: upload.file.name })}
      </p>
      <ul class="cards">
        {state.found.accounts.map((account) => (
          <FoundAccount key={account.upstream_id} account={account} />
        ))}
      </ul>
      <Replacing entry={entry} imports={imports} found={state.found} />
      {asked !== null && (
        <details>
          <summary>{say('mapping.change')}</summary>
          <Form entry={entry} imports={imports} />
        </details>
      )}
      {asked === null && !WITHOUT_MAPPING.has(state.found.format) && (
        <button type="button" class="quiet" onClick={() => imports.ask(entry)}>
          {say('mapping.change')}
        </button>
      )}
    </>
  );
};

const Busy = ({ text }: { readonly text: string }) => (
  <p class="small">
    <span class="spinner" /> {text}
  </p>
);

/** A button that is gone when its file has another state leaves the focus to what comes in its place. */
const useFocusKept = (kind: EntryKind) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  }, [kind]);
  return place;
};

/** What is to be seen, or said, of one file. */
export const EntryView = ({ entry, imports }: Props) => {
  const say = useFileSay();
  const { state, fault, upload } = entry;
  const place = useFocusKept(state.kind);
  return (
    <section class="entry" ref={place} tabIndex={-1} aria-label={upload.file.name}>
      {fault !== null && <FaultLine fault={fault} />}
      {state.kind === 'reading' && <Busy text={say('file.reading')} />}
      {state.kind === 'importing' && <Busy text={say('summary.busy')} />}
      {state.kind === 'mapping' && (
        <>
          <p>{say('mapping.text')}</p>
          <Form entry={entry} imports={imports} />
        </>
      )}
      {state.kind === 'account' && <Whose entry={entry} imports={imports} choices={state.choices} />}
      <Found entry={entry} imports={imports} />
    </section>
  );
};
