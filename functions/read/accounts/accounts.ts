import type * as entries from '../../../lib/contract/accounts/account-operations.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import { type PageRequest, pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { carriesUseCase, type UseCase } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import type { AccountStore } from '../../../lib/store/accounts/account-store.ts';

export interface AccountDeps {
  readonly accounts: AccountStore;
}

const pageBody = (all: readonly FoundAccount[], request: PageRequest) => {
  const { entries: page, total } = pageOf(all, request);
  return { accounts: page.map(presentAccount), pagination: paginationOf(request, total) };
};

const isWanted = (member: Member, useCase: UseCase | undefined): boolean =>
  useCase === undefined || carriesUseCase(member, useCase);

export const listAccounts: Run<typeof entries.listAccounts, SessionCaller, AccountDeps> = async (
  { query },
  caller,
  deps,
) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const wanted = accounts.filter(({ member }) => isWanted(member, query.use_case));
  return { body: pageBody(wanted, { page: query.page, perPage: query.records_per_page }) };
};

export const listPartnerCreatedAccounts: Run<
  typeof entries.listPartnerCreatedAccounts,
  SessionCaller,
  AccountDeps
> = async ({ query }, caller, deps) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const wanted = accounts.filter(({ member }) => !member.isUserCreated && isWanted(member, query.use_case));
  return { body: pageBody(wanted, { page: query.page, perPage: query.records_per_page }) };
};

export const listUserCreatedAccounts: Run<typeof entries.listUserCreatedAccounts, SessionCaller, AccountDeps> = async (
  { query },
  caller,
  deps,
) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const wanted = accounts.filter(({ member }) => member.isUserCreated && isWanted(member, query.use_case));
  return { body: pageBody(wanted, { page: query.page, perPage: query.records_per_page }) };
};

export const readAccount: Run<typeof entries.readAccount, SessionCaller, AccountDeps> = async (
  { params },
  caller,
  deps,
) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.find(({ account }) => account.guid === params.account_guid);
  return found === undefined ? NOT_FOUND : { body: { account: presentAccount(found) } };
};

export const listMemberAccounts: Run<typeof entries.listMemberAccounts, SessionCaller, AccountDeps> = async (
  { params, query },
  caller,
  deps,
) => {
  const { members, accounts } = await deps.accounts.list(caller.userGuid);
  if (!members.some(({ guid }) => guid === params.member_guid)) return NOT_FOUND;
  const wanted = accounts.filter(({ member }) => member.guid === params.member_guid);
  return { body: pageBody(wanted, { page: query.page, perPage: query.records_per_page }) };
};
