import * as z from 'zod/mini';
import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import { type Guid, uuidOf } from '../../domain/kernel/guid.ts';
import { openSealed } from '../table/item-codec.ts';
import { ItemUnreadableError } from '../table/item-error.ts';
import { type Key, keys } from '../table/keys.ts';
import type { ItemTable, Update } from '../table/table-client.ts';

/** The member that the accounts are of. Each ciphertext is bound to the key of the item. */
export interface DetailsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}

export type DetailsByAccount<T> = ReadonlyMap<Guid<'ACT'>, readonly T[]>;

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

/** The name of an attribute may hold no dash. */
const attributeOf = (account: Guid<'ACT'>): string => `a${uuidOf(account).replaceAll('-', '')}`;

export type AccountDetailStore<T> = ReturnType<typeof createDetailStore<T>>;

const createDetailStore = <T>({ table, cipher }: DetailDeps, { keyOf, schema }: DetailKind<T>) => ({
  /**
   * Replaces the details of these accounts; other accounts keep theirs. The write belongs into the transaction of a
   * commit, which alone knows that the member still lives. Null when there is nothing to write.
   */
  seal: async (owner: DetailsOwner, dataKey: DataKeyOwner, details: DetailsByAccount<T>): Promise<Update | null> => {
    if (details.size === 0) return null;
    const key = keyOf(owner);
    const sealed = await Promise.all(
      [...details].map(async ([account, entries]) => {
        const attribute = attributeOf(account);
        return [attribute, await cipher.encrypt(dataKey, placeOf(key, attribute), JSON.stringify(entries))] as const;
      }),
    );
    // The first details of a member make the item; later ones update it.
    const condition = { expression: 'attribute_not_exists(#pk) OR attribute_exists(#pk)' };
    return { kind: 'update', key, set: Object.fromEntries(sealed), condition };
  },
  /** The details of those of the accounts that have any. Strong read. */
  read: async (
    owner: DetailsOwner,
    dataKey: DataKeyOwner,
    accounts: readonly Guid<'ACT'>[],
  ): Promise<DetailsByAccount<T>> => {
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

export const createAccountNumberStore = (deps: DetailDeps) => createDetailStore(deps, NUMBERS);
export const createAccountOwnerStore = (deps: DetailDeps) => createDetailStore(deps, OWNERS);
