import * as z from 'zod/mini';
import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import { type Guid, uuidOf } from '../../domain/kernel/guid.ts';
import { openSealed } from '../table/item-codec.ts';
import { ItemUnreadableError } from '../table/item-error.ts';
import { type Key, keys } from '../table/keys.ts';
import type { ItemTable, Update } from '../table/table-client.ts';

/** Whose accounts: with it goes the item's key, to which each ciphertext is bound. */
export interface DetailsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}

export type DetailsByAccount<T> = ReadonlyMap<Guid<'ACT'>, readonly T[]>;

export interface AccountDetailStore<T> {
  /**
   * Replaces the details of these accounts, to be written in the transaction of a commit, which alone knows that the
   * member still lives; other accounts keep theirs. Null when there is nothing to write.
   */
  readonly seal: (owner: DetailsOwner, dataKey: DataKeyOwner, details: DetailsByAccount<T>) => Promise<Update | null>;
  /** Of those accounts that any are stored of. Strong read. */
  readonly read: (
    owner: DetailsOwner,
    dataKey: DataKeyOwner,
    accounts: readonly Guid<'ACT'>[],
  ) => Promise<DetailsByAccount<T>>;
}

interface DetailKind<T> {
  readonly keyOf: (owner: DetailsOwner) => Key;
  readonly schema: z.ZodMiniType<readonly T[]>;
}

interface DetailDeps {
  readonly table: Pick<ItemTable, 'get'>;
  readonly cipher: Cipher;
}

const text = z.nullable(z.string());

const NUMBERS: DetailKind<AccountNumber> = {
  keyOf: ({ userGuid, memberGuid }) => keys.accountNumbers(userGuid, memberGuid),
  schema: z.array(
    z.object({
      accountNumber: z.string(),
      routingNumber: text,
      institutionNumber: text,
      transitNumber: text,
      passedValidation: z.nullable(z.boolean()),
    }),
  ),
};

const OWNERS: DetailKind<AccountOwner> = {
  keyOf: ({ userGuid, memberGuid }) => keys.accountOwners(userGuid, memberGuid),
  schema: z.array(
    z.object({
      ownerName: text,
      firstName: text,
      lastName: text,
      address: text,
      city: text,
      state: text,
      postalCode: text,
      country: text,
      email: text,
      phone: text,
    }),
  ),
};

/** What names an attribute may hold no dash. */
const attributeOf = (account: Guid<'ACT'>): string => `a${uuidOf(account).replaceAll('-', '')}`;

const createDetailStore = <T>(
  { table, cipher }: DetailDeps,
  { keyOf, schema }: DetailKind<T>,
): AccountDetailStore<T> => ({
  seal: async (owner, dataKey, details) => {
    if (details.size === 0) return null;
    const key = keyOf(owner);
    const sealed = await Promise.all(
      [...details].map(async ([account, entries]) => {
        const attribute = attributeOf(account);
        return [attribute, await cipher.encrypt(dataKey, placeOf(key, attribute), JSON.stringify(entries))] as const;
      }),
    );
    // The first details of a member make the item, later ones find it.
    const condition = { expression: 'attribute_not_exists(#pk) OR attribute_exists(#pk)' };
    return { kind: 'update', key, set: Object.fromEntries(sealed), condition };
  },
  read: async (owner, dataKey, accounts) => {
    const key = keyOf(owner);
    const item = await table.get(key, { isConsistent: true });
    const opened = await Promise.all(
      accounts.map(async (account) => {
        const attribute = attributeOf(account);
        const sealed = item?.[attribute];
        if (sealed === undefined) return [];
        if (!(sealed instanceof Uint8Array)) throw new ItemUnreadableError(key, `no sealed bytes at: ${attribute}`);
        return [[account, await openSealed(cipher, dataKey, { item: key, attribute, sealed }, schema)] as const];
      }),
    );
    return new Map(opened.flat());
  },
});

export const createAccountNumberStore = (deps: DetailDeps): AccountDetailStore<AccountNumber> =>
  createDetailStore(deps, NUMBERS);
export const createAccountOwnerStore = (deps: DetailDeps): AccountDetailStore<AccountOwner> =>
  createDetailStore(deps, OWNERS);
