import type { Fault } from './fault.ts';
import type { Upload } from './import-calls.ts';
import type { AccountChoice, Import, Mapping, MappingNeeded } from './import-wire.ts';

export type EntryState =
  | { readonly kind: 'reading' }
  /** The person has to say how the file is read. */
  | { readonly kind: 'mapping'; readonly needed: MappingNeeded }
  /** The person has to say whose rows these are. */
  | { readonly kind: 'account'; readonly choices: readonly AccountChoice[] }
  | { readonly kind: 'found'; readonly found: Import }
  | { readonly kind: 'importing' }
  | { readonly kind: 'imported'; readonly imported: Import }
  | { readonly kind: 'failed' };

/** One of the files that the person has chosen. */
export interface Entry {
  readonly id: number;
  readonly upload: Upload;
  readonly state: EntryState;
  /** What was asked last; it can be changed while nothing is imported. Null for files of which nothing is asked. */
  readonly asked: MappingNeeded | null;
  /** How the person wants the file read. */
  readonly draft: Mapping | null;
  readonly fault: Fault | null;
}

export type EntryKind = EntryState['kind'];

export const entryOf = (id: number, file: File): Entry => ({
  id,
  upload: { file, mappingGuid: null, accountGuid: null, replaces: [] },
  state: { kind: 'reading' },
  asked: null,
  draft: null,
  fault: null,
});

export const put = (entries: readonly Entry[], id: number, changes: Partial<Entry>): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));

interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly all: number;
}

/** Of all accounts of a file. */
export const countsOf = ({ accounts }: Import): Counts =>
  accounts.reduce(
    (sum, account) => ({
      created: sum.created + (account.transactions_created_count ?? 0),
      updated: sum.updated + (account.transactions_updated_count ?? 0),
      all: sum.all + (account.transactions_count ?? 0),
    }),
    { created: 0, updated: 0, all: 0 },
  );

/** The imports whose rows would be there twice. */
export const doubledIn = ({ accounts }: Import): readonly string[] => [
  ...new Set(accounts.flatMap(({ changes }) => changes?.import_guids ?? [])),
];

/** Everything that the file has is there already. */
export const isNothingNew = (found: Import): boolean => {
  if (found.replaces !== null) return false;
  const { created, updated } = countsOf(found);
  return created + updated === 0 && found.accounts.every(({ guid, error }) => guid !== null && error === null);
};

/** The files that one click imports. */
export const readyIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ state }) => state.kind === 'found' && !isNothingNew(state.found));

/**
 * Questions that nobody has begun to answer. An import may have answered them: the mapping of its account fits other files of
 * the same bank.
 */
export const unansweredIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ state, draft }) => state.kind === 'mapping' && draft === state.needed.mapping);

export const isUnderWay = ({ state: { kind } }: Entry): boolean => kind === 'reading' || kind === 'importing';

export const importedLast = (entries: readonly Entry[]): Import | null =>
  entries.reduce<Import | null>((last, { state }) => (state.kind === 'imported' ? state.imported : last), null);
