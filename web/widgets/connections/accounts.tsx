import { useEffect, useState } from 'preact/hooks';
import { announce, usePage } from '../page.tsx';
import type { Account, Member } from '../wire.ts';
import type { Say } from '../words.ts';

const ACCOUNTS_MAX = 1_000;

const moneyIn = ({ language }: Say, amount: number, currency: string | null): string =>
  new Intl.NumberFormat(
    language,
    currency === null ? { minimumFractionDigits: 2 } : { style: 'currency', currency },
  ).format(amount);

interface RowProps {
  readonly account: Account;
  readonly changed: (account: Account) => void;
}

/** An account that is hidden or closed stays in the list, so that it can be shown again. */
const Row = ({ account, changed }: RowProps) => {
  const { say, api } = usePage();
  const [isBusy, setBusy] = useState(false);
  const { guid, name, nickname, balance, currency_code } = account;
  const [isHidden, isClosed] = [account.is_hidden === true, account.is_closed === true];
  const shown = nickname ?? name ?? '';
  const change = async (fields: Partial<Account>): Promise<void> => {
    setBusy(true);
    const called = await api.send<{ readonly account: Account }>('PUT', `accounts/${guid}`, { account: fields });
    setBusy(false);
    if (called.kind === 'ok') changed(called.body.account);
    else announce(say('callFailed'));
  };
  return (
    <li class={isHidden || isClosed ? 'soft' : ''}>
      <span class="pair">
        <span class="grow">
          {shown}
          {isHidden && <small>{say('account.hidden')}</small>}
          {isClosed && <small>{say('account.closed')}</small>}
        </span>
        {balance !== null && <span class="money">{moneyIn(say, balance, currency_code)}</span>}
      </span>
      <span class="actions">
        <button type="button" disabled={isBusy} onClick={() => void change({ is_hidden: !isHidden })}>
          {say(isHidden ? 'account.show' : 'account.hide')}
          <span class="unseen"> {shown}</span>
        </button>
        <button type="button" disabled={isBusy} onClick={() => void change({ is_closed: !isClosed })}>
          {say(isClosed ? 'account.reopen' : 'account.close')}
          <span class="unseen"> {shown}</span>
        </button>
      </span>
    </li>
  );
};

/** The accounts of a connection with their balances, read when somebody asks for them. */
export const Accounts = ({ member }: { readonly member: Member }) => {
  const { say, api } = usePage();
  const [accounts, setAccounts] = useState<readonly Account[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { guid, successfully_aggregated_at } = member;
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const path = `members/${guid}/accounts?records_per_page=${ACCOUNTS_MAX}`;
      const called = await api.read<{ readonly accounts: readonly Account[] }>(path);
      if (!isWanted) return;
      if (called.kind === 'ok') setAccounts(called.body.accounts);
      setFailed(called.kind === 'refused');
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [api, guid, successfully_aggregated_at]);
  if (hasFailed) return <p class="small">{say('callFailed')}</p>;
  if (accounts === null) return <p class="small soft">{say('loading')}</p>;
  if (accounts.length === 0) return <p class="small soft">{say('account.none')}</p>;
  const put = (account: Account): void =>
    setAccounts(accounts.map((one) => (one.guid === account.guid ? account : one)));
  return (
    <ul class="accounts">
      {accounts.map((account) => (
        <Row key={account.guid} account={account} changed={put} />
      ))}
    </ul>
  );
};
