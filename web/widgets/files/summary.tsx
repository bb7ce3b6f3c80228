import { usePage } from '../page.tsx';
import type { Say } from '../words.ts';
import type { Import } from './import-wire.ts';

type Account = Import['accounts'][number];

/** Civil dates have no time zone. */
const dayIn = ({ language }: Say, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

const spanOf = (say: Say, { served_from, served_to }: Account): string | null =>
  served_from === null || served_to === null
    ? null
    : say('summary.span', { from: dayIn(say, served_from), to: dayIn(say, served_to) });

const Row = ({ account }: { readonly account: Account }) => {
  const { say } = usePage();
  const { guid, name, error, transactions_count, transactions_created_count } = account;
  return (
    <li class="panel plain">
      <b>{name}</b>
      {error === null ? (
        <>
          <p class="small soft">{say(guid === null ? 'summary.newAccount' : 'summary.knownAccount')}</p>
          <p class="small">
            {say('summary.counts', { created: transactions_created_count ?? 0, all: transactions_count ?? 0 })}
          </p>
          <small>{spanOf(say, account)}</small>
        </>
      ) : (
        <p class="small bad">
          {say('summary.fault')} <span lang="en">{error.message}</span>
        </p>
      )}
    </li>
  );
};

interface Props {
  readonly found: Import;
  readonly fileName: string;
  readonly isBusy: boolean;
  readonly confirm: () => void;
}

/** What the file would bring, before anything is changed. */
export const Summary = ({ found, fileName, isBusy, confirm }: Props) => {
  const { say } = usePage();
  return (
    <>
      <p>{say('summary.text', { file: fileName })}</p>
      <ul class="cards">
        {found.accounts.map((account) => (
          <Row key={account.upstream_id} account={account} />
        ))}
      </ul>
      <button type="button" class="main" disabled={isBusy} onClick={confirm}>
        {say(isBusy ? 'summary.busy' : 'summary.confirm')}
      </button>
    </>
  );
};
