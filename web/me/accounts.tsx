import { currencyOf, formatAmount, NO_CURRENCY } from './amounts.ts';
import { CurrencyQuestion } from './currency-question.tsx';
import { isRefreshable } from './member-word.ts';
import type { Account, Member } from './wire.ts';
import { groupsOf, shownAccounts, valueOfAccount, worthOf } from './worth.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly members: readonly Member[];
  readonly today: string;
  readonly isBusy: boolean;
  readonly refresh: (member: Member) => void;
  /** Lists the transactions of the account. */
  readonly show: (account: Account) => void;
  readonly setCurrency: (account: Account, currency: string) => void;
}

/** The bank of an account, when it last gave data, and a refresh. */
const Source = ({
  member,
  today,
  isBusy,
  refresh,
}: Pick<Props, 'today' | 'isBusy' | 'refresh'> & { readonly member: Member | undefined }) => {
  if (member === undefined) return null;
  const day = member.successfully_aggregated_at?.slice(0, 10);
  return (
    <small class="source">
      {member.name}
      {day !== undefined && `, read ${day === today ? 'today' : day}`}
      {isRefreshable(member) && (
        <button type="button" class="small" disabled={isBusy} onClick={() => refresh(member)}>
          Refresh<span class="unseen"> {member.name}</span>
        </button>
      )}
    </small>
  );
};

const amountOf = (account: Account): string => {
  const value = valueOfAccount(account);
  return value === null ? 'unknown' : formatAmount(value, currencyOf(account));
};

/** What there is, and what it comes to. */
export const Accounts = ({ accounts, members, show, setCurrency, ...refreshing }: Props) => {
  const memberOf = new Map(
    members.filter(({ is_manual: isManual }) => !isManual).map((member) => [member.guid, member]),
  );
  const shown = shownAccounts(accounts);
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      {shown.length === 0 && (
        <p class="empty">
          There are no accounts yet. Connect a bank below, or drop a file of your bank anywhere on this page.
        </p>
      )}
      {shown.length > 0 && (
        <p class="worth">
          {worthOf(shown).map(({ currency, amount }) => (
            <span key={currency}>{formatAmount(amount, currency)}</span>
          ))}
          <small>All that you have, less what you owe</small>
        </p>
      )}
      {groupsOf(shown).map(({ group, accounts: ofGroup }) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul class="accounts">
            {ofGroup.map((account) => (
              <li key={account.guid}>
                <button type="button" class="plain" onClick={() => show(account)}>
                  {account.nickname ?? account.name ?? 'Without a name'}
                </button>
                <span class="amount">{amountOf(account)}</span>
                <Source member={memberOf.get(account.member_guid)} {...refreshing} />
                {account.currency_code === NO_CURRENCY && (
                  <CurrencyQuestion
                    account={account}
                    isBusy={refreshing.isBusy}
                    answer={(currency) => setCurrency(account, currency)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
