import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import { decodeItem, openSealed } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Put, Table } from '../table/table-client.ts';
import { namedAnswers } from './challenge-answers.ts';

/** The member that the credentials are of. Each ciphertext is bound to the key of their item. */
export interface CredentialsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}

/** The answers to an institution's login form, encrypted for the credentials of one member. */
export interface SealedCredentials extends CredentialsOwner {
  readonly answers: Uint8Array;
}

const credentialsItem = z.object({ answers: z.instanceof(Uint8Array) });

const ANSWERS = 'answers';
const keyOf = (owner: CredentialsOwner) => keys.credentials(owner.userGuid, owner.memberGuid);
const placeFor = (owner: CredentialsOwner): string => placeOf(keyOf(owner), ANSWERS);

/** Puts the one item with a member's credentials. */
export const credentialsPut = (sealed: SealedCredentials): Put => ({
  kind: 'put',
  item: { ...keyOf(sealed), answers: sealed.answers },
});

interface CredentialDeps {
  readonly table: Table;
  readonly cipher: Cipher;
}

export type CredentialStore = ReturnType<typeof createCredentialStore>;

export const createCredentialStore = ({ table, cipher }: CredentialDeps) => ({
  seal: async (
    owner: CredentialsOwner,
    dataKey: DataKeyOwner,
    answers: readonly NamedAnswer[],
  ): Promise<SealedCredentials> => ({
    userGuid: owner.userGuid,
    memberGuid: owner.memberGuid,
    answers: await cipher.encrypt(dataKey, placeFor(owner), JSON.stringify(answers)),
  }),
  /** Null when the member has none: it is an OAuth member, or deleted. Strong read. */
  read: async (owner: CredentialsOwner, dataKey: DataKeyOwner): Promise<readonly NamedAnswer[] | null> => {
    const item = await table.get(keyOf(owner), { isConsistent: true });
    if (item === null) return null;
    const { answers: sealed } = decodeItem(credentialsItem, item);
    return openSealed(cipher, dataKey, { item: keyOf(owner), attribute: ANSWERS, sealed }, namedAnswers);
  },
});
