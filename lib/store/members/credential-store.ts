import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import { decodeItem, openSealed } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Delete, Put, Table } from '../table/table-client.ts';

/** Whose credentials: with it goes the item's key, to which each ciphertext is bound. */
export interface CredentialsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}

/** The answers to an institution's login form, encrypted for one place of one member. */
export interface SealedCredentials extends CredentialsOwner {
  readonly answers: Uint8Array;
}

const answersJson = z.array(z.object({ guid: z.string(), fieldName: z.string(), value: z.string() }));
const credentialsItem = z.object({ answers: z.instanceof(Uint8Array) });

const ANSWERS = 'answers';
const keyOf = (owner: CredentialsOwner) => keys.credentials(owner.userGuid, owner.memberGuid);
const placeFor = (owner: CredentialsOwner): string => placeOf(keyOf(owner), ANSWERS);

/** The one item of a member's credentials. */
export const credentialsPut = (sealed: SealedCredentials): Put => ({
  kind: 'put',
  item: { ...keyOf(sealed), answers: sealed.answers },
});

/** Belongs into every transaction that deletes a member: its secrets go at once. */
export const credentialsDelete = (owner: CredentialsOwner): Delete => ({ kind: 'delete', key: keyOf(owner) });

export interface CredentialStore {
  readonly seal: (
    owner: CredentialsOwner,
    dataKey: DataKeyOwner,
    answers: readonly NamedAnswer[],
  ) => Promise<SealedCredentials>;
  /** Null when the member has none: an OAuth member, or a deleted one. Strong read. */
  readonly read: (owner: CredentialsOwner, dataKey: DataKeyOwner) => Promise<readonly NamedAnswer[] | null>;
}

export const createCredentialStore = ({
  table,
  cipher,
}: {
  readonly table: Table;
  readonly cipher: Cipher;
}): CredentialStore => ({
  seal: async (owner, dataKey, answers) => ({
    userGuid: owner.userGuid,
    memberGuid: owner.memberGuid,
    answers: await cipher.encrypt(dataKey, placeFor(owner), JSON.stringify(answers)),
  }),
  read: async (owner, dataKey) => {
    const item = await table.get(keyOf(owner), { isConsistent: true });
    if (item === null) return null;
    const { answers: sealed } = decodeItem(credentialsItem, item);
    return openSealed(cipher, dataKey, { item: keyOf(owner), attribute: ANSWERS, sealed }, answersJson);
  },
});
