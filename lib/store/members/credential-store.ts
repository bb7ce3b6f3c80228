import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Connected } from '../../domain/members/connected.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import { decodeItem, openSealed } from '../table/item-codec.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import { namedAnswers } from './challenge-answers.ts';
import { type CredentialsOwner, keyOfCredentials, type SealedCredentials } from './credential-writes.ts';

/** What a member logs in with. */
export interface Credentials {
  /** What the user entered into the login form. */
  readonly answers: readonly NamedAnswer[];
  /** What the connector made of answers or of a consent; null before it did. */
  readonly connected: Connected | null;
  /** Whether `connected` was made of exactly these answers. */
  readonly isOfAnswers: boolean;
}

const sealed = z.optional(z.instanceof(Uint8Array));
const credentialsItem = z.object({ answers: sealed, secrets: sealed });

const storedSecrets = z.object({
  secrets: z.record(z.string(), z.string()),
  connectionKey: z.nullable(z.string()),
  upstreamIds: z.array(z.string()),
  consentEndsAt: z.nullable(z.number()),
  /** Digest of the answers that they were made of. It lies within the ciphertext, so nobody can try answers on it. */
  madeOf: z.string(),
});

type Part = 'answers' | 'secrets';

const digestOf = (answers: readonly NamedAnswer[]): string =>
  createHash('sha256')
    .update(JSON.stringify(answers.map(({ fieldName, value }) => [fieldName, value])))
    .digest('hex');

type CredentialDeps = Pick<StoreDeps, 'table' | 'cipher'>;

export type CredentialStore = ReturnType<typeof createCredentialStore>;

export const createCredentialStore = ({ table, cipher }: CredentialDeps) => {
  const encrypt = (owner: CredentialsOwner, dataKey: DataKeyOwner, part: Part, value: unknown): Promise<Uint8Array> =>
    cipher.encrypt(dataKey, placeOf(keyOfCredentials(owner), part), JSON.stringify(value));
  return {
    /** The answers to a login form. */
    seal: async (
      { userGuid, memberGuid, isNext }: CredentialsOwner,
      dataKey: DataKeyOwner,
      answers: readonly NamedAnswer[],
    ): Promise<SealedCredentials> => {
      const owner = { userGuid, memberGuid, isNext };
      return { ...owner, answers: await encrypt(owner, dataKey, 'answers', answers) };
    },
    /** What a connector made of `answers`; of none, where it came of a consent. */
    sealSecrets: async (
      { userGuid, memberGuid, isNext }: CredentialsOwner,
      dataKey: DataKeyOwner,
      connected: Connected,
      answers: readonly NamedAnswer[],
    ): Promise<SealedCredentials> => {
      const owner = { userGuid, memberGuid, isNext };
      const secrets = await encrypt(owner, dataKey, 'secrets', { ...connected, madeOf: digestOf(answers) });
      return { ...owner, secrets };
    },
    /**
     * Null when the member has none: its user has not consented yet, or it is deleted. Strong read. Where answers are
     * given, they are taken for those that are stored.
     */
    read: async (
      owner: CredentialsOwner,
      dataKey: DataKeyOwner,
      given?: readonly NamedAnswer[],
    ): Promise<Credentials | null> => {
      const item = await table.get(keyOfCredentials(owner), { isConsistent: true });
      if (item === null) return null;
      const parts = decodeItem(credentialsItem, item);
      const open = async <T>(attribute: Part, schema: z.ZodMiniType<T>): Promise<T | null> => {
        const bytes = parts[attribute];
        return bytes === undefined ? null : openSealed(cipher, dataKey, { item, attribute, sealed: bytes }, schema);
      };
      const [found, stored] = await Promise.all([open('answers', namedAnswers), open('secrets', storedSecrets)]);
      const answers = given ?? found ?? [];
      if (stored === null) return { answers, connected: null, isOfAnswers: false };
      const { madeOf, ...connected } = stored;
      return { answers, connected, isOfAnswers: madeOf === digestOf(answers) };
    },
  };
};
