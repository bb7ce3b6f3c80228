import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import {
  type AccountPlace,
  presentAccountNumber,
  presentAccountOwner,
} from '../../../lib/present/accounts/account-details.ts';
import type { AccountDetailStore } from '../../../lib/store/accounts/account-detail-store.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';

/** The accounts of the member; null when the user has no such member. */
const accountsOf = async (
  caller: SessionCaller,
  memberGuid: Guid<'MBR'>,
  deps: ReadDeps,
): Promise<readonly FoundAccount[] | null> => {
  const { members, accounts } = await deps.accounts.list(caller.userGuid);
  if (!members.some(({ guid }) => guid === memberGuid)) return null;
  return accounts.filter(({ member }) => member.guid === memberGuid);
};

interface Detail<T> {
  readonly place: AccountPlace;
  readonly detail: T;
  /** The place among the details of its account. */
  readonly index: number;
}

/** The stored details of accounts of one member, in the order of the accounts. */
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

const numbersBody = async (found: readonly FoundAccount[], caller: SessionCaller, deps: ReadDeps) => {
  const details = await detailsOf(deps.accountNumbers, found, caller);
  return { account_numbers: details.map(({ place, detail, index }) => presentAccountNumber(place, detail, index)) };
};

export const listAccountOwners: ReadRun<'listAccountOwners'> = async ({ params }, caller, deps) => {
  const found = await accountsOf(caller, params.member_guid, deps);
  if (found === null) return NOT_FOUND;
  const details = await detailsOf(deps.accountOwners, found, caller);
  return { body: { account_owners: details.map(({ place, detail }) => presentAccountOwner(place, detail)) } };
};

export const readAccountNumbers: ReadRun<'readAccountNumbers'> = async ({ params }, caller, deps) => {
  const found = await accountsOf(caller, params.member_guid, deps);
  return found === null ? NOT_FOUND : { body: await numbersBody(found, caller, deps) };
};

export const readAccountNumbersByAccount: ReadRun<'readAccountNumbersByAccount'> = async ({ params }, caller, deps) => {
  const { accounts } = await deps.accounts.list(caller.userGuid);
  const found = accounts.filter(({ account }) => account.guid === params.account_guid);
  return found.length === 0 ? NOT_FOUND : { body: await numbersBody(found, caller, deps) };
};
