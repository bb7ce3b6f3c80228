import type * as entries from '../../../lib/contract/accounts/account-detail-operations.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import type { AccountNumber, AccountOwner } from '../../../lib/domain/accounts/account-details.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import {
  type AccountPlace,
  presentAccountNumber,
  presentAccountOwner,
} from '../../../lib/present/accounts/account-details.ts';
import type { AccountDetailStore } from '../../../lib/store/accounts/account-detail-store.ts';
import type { AccountStore } from '../../../lib/store/accounts/account-store.ts';

export interface AccountDetailDeps {
  readonly accounts: Pick<AccountStore, 'list'>;
  readonly accountNumbers: Pick<AccountDetailStore<AccountNumber>, 'read'>;
  readonly accountOwners: Pick<AccountDetailStore<AccountOwner>, 'read'>;
}

/** The member's accounts; null when the user has no such member. */
const accountsOf = async (
  caller: SessionCaller,
  memberGuid: Guid<'MBR'>,
  deps: AccountDetailDeps,
): Promise<readonly FoundAccount[] | null> => {
  const { members, accounts } = await deps.accounts.list(caller.userGuid);
  if (!members.some(({ guid }) => guid === memberGuid)) return null;
  return accounts.filter(({ member }) => member.guid === memberGuid);
};

interface Detail<T> {
  readonly place: AccountPlace;
  readonly detail: T;
  /** Among those of its account. */
  readonly index: number;
}

/** What is stored of accounts of one member, in their order. */
const detailsOf = async <T>(
  store: Pick<AccountDetailStore<T>, 'read'>,
  found: readonly FoundAccount[],
  caller: SessionCaller,
): Promise<readonly Detail<T>[]> => {
  const [first] = found;
  if (first === undefined) return [];
  const owner = { userGuid: caller.userGuid, memberGuid: first.member.guid };
  const guids = found.map(({ account }) => account.guid);
  const details = await store.read(owner, dataKeyOwnerOf(await caller.client()), guids);
  return guids.flatMap((accountGuid) =>
    (details.get(accountGuid) ?? []).map((detail, index) => ({ place: { ...owner, accountGuid }, detail, index })),
  );
};

const numbersBody = async (found: readonly FoundAccount[], caller: SessionCaller, deps: AccountDetailDeps) => {
  const details = await detailsOf(deps.accountNumbers, found, caller);
  return { account_numbers: details.map(({ place, detail, index }) => presentAccountNumber(place, detail, index)) };
};

export const listAccountOwners: Run<typeof entries.listAccountOwners, SessionCaller, AccountDetailDeps> = async (
  { params },
  caller,
  deps,
) => {
  const found = await accountsOf(caller, params.member_guid, deps);
  if (found === null) return NOT_FOUND;
  const details = await detailsOf(deps.accountOwners, found, caller);
  return { body: { account_owners: details.map(({ place, detail }) => presentAccountOwner(place, detail)) } };
};

export const readAccountNumbers: Run<typeof entries.readAccountNumbers, SessionCaller, AccountDetailDeps> = async (
  { params },
  caller,
  deps,
) => {
  const found = await accountsOf(caller, params.member_guid, deps);
  return found === null ? NOT_FOUND : { body: await numbersBody(found, caller, deps) };
};

export const readAccountNumbersByAccount: Run<
  typeof entries.readAccountNumbersByAccount,
  SessionCaller,
  AccountDetailDeps
> = async ({ params }, caller, deps) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.filter(({ account }) => account.guid === params.account_guid);
  return found.length === 0 ? NOT_FOUND : { body: await numbersBody(found, caller, deps) };
};
