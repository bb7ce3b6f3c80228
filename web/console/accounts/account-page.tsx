import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Empty, Guid, Pager, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import { moneyOf, signedOf } from './money.ts';

const SECONDS = 15;
const PER_PAGE = 25;
/** Before all rows that an upstream serves. */
const FROM = '2000-01-01';

interface AccountPageProps {
  readonly userGuid: string;
  readonly memberGuid: string;
  readonly accountGuid: string;
}

export const AccountPage = ({ userGuid, memberGuid, accountGuid }: AccountPageProps) => {
  const { api } = useConsole();
  const [page, setPage] = useState(1);
  const account = usePoll(accountGuid, SECONDS, () =>
    api.ofUser(userGuid, ({ readAccount }) => readAccount({ account_guid: accountGuid })),
  );
  const asked = { account_guid: accountGuid, from_date: FROM, page, records_per_page: PER_PAGE };
  const rows = usePoll(`rows ${accountGuid} ${page}`, SECONDS, () =>
    api.ofUser(userGuid, ({ listAccountTransactions }) => listAccountTransactions(asked)),
  );
  return (
    <>
      <p class="crumbs">
        <a href={hrefOf({ kind: 'member', userGuid, memberGuid })}>Back to the member</a>
      </p>
      <Shown polled={account}>
        {({ account: found }) => (
          <>
            <div class="title">
              <h1>{found.name}</h1>
              <span class="amount">{moneyOf(found.balance, found.currency_code)}</span>
            </div>
            <p class="soft">
              {found.account_type_name} <Guid>{found.guid}</Guid>
            </p>
          </>
        )}
      </Shown>
      <h2>Transactions</h2>
      <Shown polled={rows}>
        {({ transactions, pagination }) =>
          transactions.length === 0 ? (
            <Empty>No transactions on this account. Accounts such as loans and houses often have none.</Empty>
          ) : (
            <>
              <p class="soft">{pagination.total_entries} transactions, the newest first</p>
              <ul class="list card rows">
                {transactions.map((row) => (
                  <li key={row.guid}>
                    <span>
                      {row.description}
                      <small class="soft">
                        {[row.date, row.category_name, row.status_name === 'PENDING' ? 'pending' : null]
                          .filter((part) => part !== null)
                          .join(', ')}
                      </small>
                    </span>
                    <span class="amount">
                      {moneyOf(signedOf(row.amount, row.transaction_type_name), row.currency_code)}
                    </span>
                  </li>
                ))}
              </ul>
              <Pager page={page} pages={pagination.total_pages} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </>
  );
};
