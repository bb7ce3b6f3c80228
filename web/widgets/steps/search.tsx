import { useEffect, useState } from 'preact/hooks';
import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import { announce, NoticeLine, Tile, Title, usePage } from '../page.tsx';
import type { Options, WidgetSession } from '../session.ts';
import type { Institution } from '../wire.ts';

/** While somebody types, the service is asked only after a pause. */
const TYPING_PAUSE_MS = 250;
const RESULTS_MAX = 25;
/** Hosts are told of searches from this length on. */
const TOLD_LETTERS_MIN = 2;

const searchPath = ({ iso_country_code }: Options): string => {
  const query = new URLSearchParams({ records_per_page: String(RESULTS_MAX) });
  for (const code of iso_country_code) query.append('iso_country_code', code);
  return `institutions/search?${query}`;
};

const searchBody = (name: string, { mode, include_identity }: Options) => ({
  institution: {
    name,
    ...(mode === 'verification' && { supports_account_verification: true }),
    ...(include_identity && { supports_account_identification: true }),
  },
});

/** Files bring transactions, and nothing else that these modes are for. */
const isOffered = ({ code }: Institution, { mode, use_cases }: Options): boolean =>
  code !== FILE_IMPORT_CODE || (mode === 'aggregation' && (use_cases.length === 0 || use_cases.includes('PFM')));

const firstOf = ({ first }: WidgetSession): readonly Institution[] | null =>
  first.kind === 'institutions' ? first.institutions : null;

interface Results {
  /** Null until the first answer. */
  readonly found: readonly Institution[] | null;
  readonly hasFailed: boolean;
}

/** The institutions that fit what is typed. Those of the last search stay while the next one runs, or where it fails. */
const useResults = (query: string): Results => {
  const { api, session, say, tell } = usePage();
  const [found, setFound] = useState(firstOf(session));
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const first = firstOf(session);
    if (query === '' && first !== null) {
      setFound(first);
      return;
    }
    let isWanted = true;
    const search = async (): Promise<void> => {
      if (query.length >= TOLD_LETTERS_MIN) tell({ name: 'connect/institutionSearch', fields: { query } });
      const called = await api.once<{ readonly institutions: readonly Institution[] }>({
        method: 'POST',
        path: searchPath(session.options),
        body: searchBody(query, session.options),
      });
      if (!isWanted) return;
      setFailed(called.kind === 'refused');
      if (called.kind === 'refused') return announce(say('callFailed'));
      const list = called.body.institutions.filter((one) => isOffered(one, session.options));
      setFound(list);
      announce(say('search.results', { count: list.length }));
    };
    const timer = setTimeout(() => void search(), TYPING_PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query, api, session, say, tell]);
  return { found: found?.filter((one) => isOffered(one, session.options)) ?? null, hasFailed };
};

const Result = ({ institution }: { readonly institution: Institution }) => {
  const { say, person, state } = usePage();
  const { url } = institution;
  const name = say.service(institution.name);
  return (
    <li>
      <button type="button" class="row" disabled={state.isBusy} onClick={() => person({ kind: 'picked', institution })}>
        <Tile name={name} />
        <span class="grow">
          <b>{name}</b>
          {url !== null && url !== '' && <small>{url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</small>}
        </span>
      </button>
    </li>
  );
};

export const Search = () => {
  const { say, person, session } = usePage();
  const [query, setQuery] = useState('');
  const { found, hasFailed } = useResults(query.trim());
  const isAggregation = session.options.mode === 'aggregation';
  return (
    <>
      <Title>{say('search.title')}</Title>
      <p class="soft">{say('search.hint')}</p>
      <NoticeLine />
      <input
        type="search"
        aria-label={say('search.label')}
        placeholder={say('search.label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {hasFailed && <p class="notice">{say('callFailed')}</p>}
      {found === null && !hasFailed && <p class="soft">{say('loading')}</p>}
      {found?.length === 0 && <p class="soft">{say('search.none', { query })}</p>}
      <ul class="rows">
        {found?.map((institution) => (
          <Result key={institution.guid} institution={institution} />
        ))}
      </ul>
      {isAggregation && (
        <button type="button" class="quiet" onClick={() => person({ kind: 'manualAsked' })}>
          {say('search.manual')}
        </button>
      )}
    </>
  );
};
