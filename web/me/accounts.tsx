import { currencyOf, formatAmount } from './amounts.ts';
import type { Account } from './wire.ts';
import { groupsOf, shownAccounts, worthOf } from './worth.ts';

/** What there is, and what it comes to. */
export const Accounts = ({ accounts }: { readonly accounts: readonly Account[] }) => {
  const shown = shownAccounts(accounts);
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      {shown.length === 0 && (
        <p class="empty">
          There are no accounts yet. Connect a bank below, or drop a file of your bank anywhere on this page.
        </p>
      )}
      <p class="worth">
        {worthOf(shown).map(({ currency, amount }) => (
          <span key={currency}>{formatAmount(amount, currency)}</span>
        ))}
        {shown.length > 0 && <small>All that you have, less what you owe</small>}
      </p>
      {groupsOf(shown).map(({ group, accounts: ofGroup }) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul class="accounts">
            {ofGroup.map((account) => (
              <li key={account.guid}>
                <span>{account.nickname ?? account.name ?? 'Without a name'}</span>
                <span class="amount">
                  {account.balance === null ? 'unknown' : formatAmount(account.balance, currencyOf(account))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
