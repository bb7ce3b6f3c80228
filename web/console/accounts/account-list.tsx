import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Empty, Pager, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import { moneyOf } from './money.ts';

const SECONDS = 10;
const PER_PAGE = 25;

export const AccountList = ({ userGuid, memberGuid }: { readonly userGuid: string; readonly memberGuid: string }) => {
  const { api } = useConsole();
  const [page, setPage] = useState(1);
  const asked = { member_guid: memberGuid, page, records_per_page: PER_PAGE };
  const accounts = usePoll(`accounts ${memberGuid} ${page}`, SECONDS, () =>
    api.ofUser(userGuid, ({ listMemberAccounts }) => listMemberAccounts(asked)),
  );
  return (
    <Shown polled={accounts}>
      {({ accounts: found, pagination }) =>
        found.length === 0 ? (
          <Empty>No accounts yet. The first job that completes brings them.</Empty>
        ) : (
          <>
            <ul class="list card rows">
              {found.map(({ guid, name, account_type_name: type, balance, currency_code: currency }) => (
                <li key={guid}>
                  <a href={hrefOf({ kind: 'account', userGuid, memberGuid, accountGuid: guid })}>{name ?? guid}</a>
                  <span class="soft">{type}</span>
                  <span class="amount">{moneyOf(balance, currency)}</span>
                </li>
              ))}
            </ul>
            <Pager page={page} pages={pagination.total_pages} onPage={setPage} />
          </>
        )
      }
    </Shown>
  );
};
