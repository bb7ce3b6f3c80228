import * as z from 'zod/mini';

import { type Cipher, type DataKeyOwner, placeOf } from '../domain/cipher.ts';
import type { NamedAnswer } from '../domain/credential.ts';
import type { Guid } from '../domain/guid.ts';
import { decodeItem } from './item-codec.ts';
import { keys } from './keys.ts';
import type { Delete, Put, Table } from './table-client.ts';

/** Whose credentials: with it goes the item's key, to which each ciphertext is bound. */
export interface CredentialsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}

/** The answers to an institution's login form, encrypted for one place of one member. */
export interface SealedCredentials extends CredentialsOwner {
  readonly answers: Uint8Array;
}

/**
 * Challenge answers given one by one through the older calls; they wait here until the job is resumed. `sealed` is what
 * a later change must still find.
 */
export interface DraftAnswers {
  readonly answers: readonly NamedAnswer[];
  readonly sealed: Uint8Array | null;
}

const answersJson = z.array(z.object({ guid: z.string(), fieldName: z.string(), value: z.string() }));
const bytes = z.instanceof(Uint8Array);
const credentialsItem = z.object({ answers: bytes, draft: z.optional(bytes) });

type SealedAttribute = keyof z.output<typeof credentialsItem>;

const keyOf = (owner: CredentialsOwner) => keys.credentials(owner.userGuid, owner.memberGuid);
const placeFor = (owner: CredentialsOwner, attribute: SealedAttribute): string => placeOf(keyOf(owner), attribute);

/** The one item of a member's credentials; replacing it drops drafted challenge answers. */
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
  readonly readDraft: (owner: CredentialsOwner, dataKey: DataKeyOwner) => Promise<DraftAnswers>;
  /** `stale` when another change of the draft came first, or the credentials are gone; nothing is changed then. */
  readonly saveDraft: (
    owner: CredentialsOwner,
    dataKey: DataKeyOwner,
    before: DraftAnswers,
    answers: readonly NamedAnswer[],
  ) => Promise<'saved' | 'stale'>;
  readonly dropDraft: (owner: CredentialsOwner) => Promise<void>;
}

export const createCredentialStore = (deps: { readonly table: Table; readonly cipher: Cipher }): CredentialStore => {
  const encrypt = (
    owner: CredentialsOwner,
    dataKey: DataKeyOwner,
    attribute: SealedAttribute,
    answers: readonly NamedAnswer[],
  ): Promise<Uint8Array> => deps.cipher.encrypt(dataKey, placeFor(owner, attribute), JSON.stringify(answers));

  const decrypt = async (
    owner: CredentialsOwner,
    dataKey: DataKeyOwner,
    attribute: SealedAttribute,
    sealed: Uint8Array,
  ): Promise<readonly NamedAnswer[]> =>
    answersJson.parse(JSON.parse(await deps.cipher.decrypt(dataKey, placeFor(owner, attribute), sealed)));

  const readItem = async (owner: CredentialsOwner) => {
    const item = await deps.table.get(keyOf(owner), { isConsistent: true });
    return item === null ? null : decodeItem(credentialsItem, item);
  };

  return {
    seal: async (owner, dataKey, answers) => ({
      userGuid: owner.userGuid,
      memberGuid: owner.memberGuid,
      answers: await encrypt(owner, dataKey, 'answers', answers),
    }),
    read: async (owner, dataKey) => {
      const item = await readItem(owner);
      return item === null ? null : decrypt(owner, dataKey, 'answers', item.answers);
    },
    readDraft: async (owner, dataKey) => {
      const sealed = (await readItem(owner))?.draft;
      return sealed === undefined
        ? { answers: [], sealed: null }
        : { answers: await decrypt(owner, dataKey, 'draft', sealed), sealed };
    },
    saveDraft: async (owner, dataKey, before, answers) => {
      const result = await deps.table.write({
        kind: 'update',
        key: keyOf(owner),
        set: { draft: await encrypt(owner, dataKey, 'draft', answers) },
        condition:
          before.sealed === null
            ? { expression: 'attribute_exists(#pk) AND attribute_not_exists(#draft)' }
            : { expression: '#draft = :before', values: { before: before.sealed } },
      });
      return result.ok ? 'saved' : 'stale';
    },
    dropDraft: async (owner) => {
      // Refused when the credentials went meanwhile, and the draft with them.
      await deps.table.write({
        kind: 'update',
        key: keyOf(owner),
        remove: ['draft'],
        condition: { expression: 'attribute_exists(#pk)' },
      });
    },
  };
};
