import type { CompleteMapping } from '../../domain/imports/import-mapping.ts';
import { type Guid, uuidOf } from '../../domain/kernel/guid.ts';
import { type FeedAccount, NO_ACCOUNT_FACTS } from '../../domain/upstream/feed.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { FileSent } from './file-sent.ts';

interface Chosen {
  readonly guid: Guid<'MAP'>;
  readonly mapping: CompleteMapping;
  readonly accountGuid: Guid<'ACT'> | null;
}

const FILE_TYPE = /\.[a-z]{1,4}$/i;
const NAME_DEFAULT = 'Imported account';

/** The id at its upstream of an account that was made for a table. */
export const accountIdOf = (proposed: Guid<'MAP'>): string => `CSV|${uuidOf(proposed)}`;

/**
 * The account as it is known, since a table says of it only the balance. One that is made for the file is named by the
 * file, and found again by the mapping that was proposed for it.
 */
export const accountFor = ({ guid, mapping, accountGuid }: Chosen, { accounts, name }: FileSent): FeedAccount => {
  const upstreamId = accountGuid === null ? accountIdOf(guid) : '';
  const known = accounts.find((account) =>
    accountGuid === null ? account.upstreamId === upstreamId : account.guid === accountGuid,
  );
  return {
    ...NO_ACCOUNT_FACTS,
    name: freeName(name?.replace(FILE_TYPE, '').trim() || NAME_DEFAULT, accounts),
    accountType: 'UNKNOWN',
    currencyCode: mapping.currencyCode,
    isClosed: false,
    ...known?.feed,
    upstreamId: known?.upstreamId ?? upstreamId,
  };
};

/** Accounts of a member that have all but their names in common are taken for one. */
const freeName = (name: string, accounts: readonly StoredAccount[]): string => {
  const taken = new Set(accounts.map(({ feed }) => feed?.name.trim().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  return free;
};

/** An account that was made by hand is found by its guid. */
export const withId = (account: FeedAccount, guid: Guid<'ACT'>): FeedAccount =>
  account.upstreamId === '' ? { ...account, upstreamId: guid } : account;
