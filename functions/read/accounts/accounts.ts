import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { carriesUseCase } from '../../../lib/domain/members/use-case.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import { type PageQuery, presentPage } from '../../../lib/present/kernel/page.ts';
import type { ReadRun } from '../deps.ts';

const pageBody = (all: readonly FoundAccount[], query: PageQuery) => {
  const { page: accounts, pagination } = presentPage(all, query, presentAccount);
  return { body: { accounts, pagination } };
};

const listOf =
  (isListed: (member: Member) => boolean): ReadRun<'listAccounts'> =>
  async ({ query }, caller, deps) => {
    const { accounts } = await deps.accounts.list(caller.userGuid);
    const { use_case: useCase } = query;
    const isWanted = (member: Member): boolean => useCase === undefined || carriesUseCase(member, useCase);
    return pageBody(
      accounts.filter(({ member }) => isListed(member) && isWanted(member)),
      query,
    );
  };

export const listAccounts: ReadRun<'listAccounts'> = listOf(() => true);
export const listPartnerCreatedAccounts: ReadRun<'listPartnerCreatedAccounts'> = listOf((one) => !one.isUserCreated);
export const listUserCreatedAccounts: ReadRun<'listUserCreatedAccounts'> = listOf((one) => one.isUserCreated);

export const readAccount: ReadRun<'readAccount'> = async ({ params }, caller, deps) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  return found === undefined ? NOT_FOUND : { body: { account: presentAccount(found) } };
};

export const listMemberAccounts: ReadRun<'listMemberAccounts'> = async ({ params, query }, caller, deps) => {
  const { members, accounts } = await deps.accounts.list(caller.userGuid);
  if (!members.some(({ guid }) => guid === params.member_guid)) return NOT_FOUND;
  const wanted = accounts.filter(({ member }) => member.guid === params.member_guid);
  return pageBody(wanted, query);
};
