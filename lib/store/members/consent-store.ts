import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import {
  CODE_SENDER_LEASE_MS,
  CONSENT_ENDS,
  CONSENT_REPAIR_AFTER_MS,
  CONSENT_STAGES,
  type ConsentEnd,
  type ConsentStage,
} from '../../domain/members/consent.ts';
import { OAUTH_WINDOW_LIFE_MS } from '../../domain/members/oauth.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import type { Condition, Item, ItemTable, Update } from '../table/table-client.ts';
import { type OAuthWindow, VERIFIER_ATTRIBUTE } from './oauth-window-store.ts';

/** Names a consent. The hash is that of its state; the state itself is stored nowhere. */
export interface ConsentName {
  readonly userGuid: Guid<'USR'>;
  readonly stateHash: string;
}

/** A consent as it was read. Every write that moves it on is conditional on its stage. */
export interface Consent extends OAuthWindow, ConsentName {
  readonly stage: ConsentStage;
  /** Null unless `CLOSED`. */
  readonly end: ConsentEnd | null;
  readonly expiresAt: number;
  /** While `SENT`: until when its sender counts as alive. */
  readonly senderUntilMs: number | null;
  /** Encrypted; null once the code has been sent. */
  readonly verifier: Uint8Array | null;
  /** Encrypted; set while `TAKEN`. */
  readonly code: Uint8Array | null;
}

/** What the institution is asked with. */
export interface ConsentSecrets {
  readonly code: string;
  readonly codeVerifier: string;
}

export interface ConsentStore {
  /** Null for a state nobody made, or forgotten since. Strong read. */
  readonly read: (name: ConsentName) => Promise<Consent | null>;
  /** Keeps the code of the first browser that brings one in time. The consent as it stands then, also for all others. */
  readonly take: (name: ConsentName, dataKey: DataKeyOwner, code: string) => Promise<Consent | null>;
  /** Throws when the stored secrets were moved or forged. Only for a consent that is `TAKEN`. */
  readonly openSecrets: (consent: Consent, dataKey: DataKeyOwner) => Promise<ConsentSecrets>;
  /**
   * Deletes the code and notes that it is about to be sent; only who gets `true` may send it. False when the consent is no
   * longer as it was read.
   */
  readonly fence: (consent: Consent) => Promise<boolean>;
  /** False when the consent is no longer as it was read. */
  readonly close: (consent: Consent, end: ConsentEnd) => Promise<boolean>;
  /** The write of `close`, for a transaction. */
  readonly closing: (consent: Consent, end: ConsentEnd) => Update;
  /** Access is stored in the same transaction; the first job is still to be started. */
  readonly saving: (consent: Consent) => Update;
}

const CODE_ATTRIBUTE = 'code';
const SECRETS = [CODE_ATTRIBUTE, VERIFIER_ATTRIBUTE] as const;

const text = z.nullable(z.string());
const secret = z._default(z.nullable(z.instanceof(Uint8Array)), null);
const record = z.object({
  memberGuid: z.custom<Guid<'MBR'>>((value) => typeof value === 'string' && value.startsWith('MBR-')),
  returnTo: z.object({ clientRedirectUrl: text, appScheme: text }),
  returnUrl: z.string(),
  skipAggregation: z.boolean(),
  expiresAt: z.number(),
  stage: z._default(z.enum(CONSENT_STAGES), 'OPEN'),
  end: z._default(z.nullable(z.enum(CONSENT_ENDS)), null),
  senderUntilMs: z._default(z.nullable(z.number()), null),
  verifier: secret,
  code: secret,
});

const keyOf = ({ userGuid, stateHash }: ConsentName): Key => keys.oauthWindow(userGuid, stateHash);

export const createConsentStore = ({
  table,
  cipher,
  clock,
}: {
  readonly table: Pick<ItemTable, 'get' | 'write'>;
  readonly cipher: Cipher;
  readonly clock: Clock;
}): ConsentStore => {
  const read = async (name: ConsentName): Promise<Consent | null> => {
    const item = await table.get(keyOf(name), { isConsistent: true });
    return item === null ? null : toConsent(name, item);
  };

  /** A window has no stage before a browser comes back, and is good until it expires. */
  const isOpen = (): Condition => ({
    expression: 'attribute_exists(#pk) AND attribute_not_exists(#stage) AND #expiresAt > :now',
    values: { now: clock() },
  });
  const isAsRead = ({ stage }: Consent): Condition =>
    stage === 'OPEN' ? isOpen() : { expression: '#stage = :stage', values: { stage } };

  const closing = (consent: Consent, end: ConsentEnd): Update => ({
    kind: 'update',
    key: keyOf(consent),
    // A browser that comes back once more is told the same for as long as it could have come.
    set: { stage: 'CLOSED', end, ttl: toUnixSeconds(clock() + OAUTH_WINDOW_LIFE_MS) },
    remove: [...SECRETS, 'senderUntilMs', 'duePk', 'dueSk'],
    condition: isAsRead(consent),
  });

  return {
    read,
    closing,

    take: async (name, dataKey, code) => {
      const key = keyOf(name);
      const sealed = await cipher.encrypt(dataKey, placeOf(key, CODE_ATTRIBUTE), code);
      await table.write({
        kind: 'update',
        key,
        set: { stage: 'TAKEN', [CODE_ATTRIBUTE]: sealed, ...dueAt(key, clock() + CONSENT_REPAIR_AFTER_MS) },
        // What somebody waits for is never forgotten by its time to live.
        remove: ['ttl'],
        condition: isOpen(),
      });
      return read(name);
    },

    openSecrets: async ({ code, verifier, ...name }, dataKey) => {
      if (code === null || verifier === null) throw new Error('A consent without a code or verifier cannot be sent');
      const open = (attribute: string, sealed: Uint8Array): Promise<string> =>
        cipher.decrypt(dataKey, placeOf(keyOf(name), attribute), sealed);
      const [plainCode, codeVerifier] = await Promise.all([
        open(CODE_ATTRIBUTE, code),
        open(VERIFIER_ATTRIBUTE, verifier),
      ]);
      return { code: plainCode, codeVerifier };
    },

    fence: async (consent) => {
      const key = keyOf(consent);
      const senderUntilMs = clock() + CODE_SENDER_LEASE_MS;
      const written = await table.write({
        kind: 'update',
        key,
        set: { stage: 'SENT', senderUntilMs, ...dueAt(key, senderUntilMs) },
        remove: SECRETS,
        condition: isAsRead(consent),
      });
      return written.ok;
    },

    close: async (consent, end) => (await table.write(closing(consent, end))).ok,

    saving: (consent) => {
      const key = keyOf(consent);
      return {
        kind: 'update',
        key,
        set: { stage: 'SAVED', ...dueAt(key, clock() + CONSENT_REPAIR_AFTER_MS) },
        remove: ['senderUntilMs'],
        condition: isAsRead(consent),
      };
    },
  };
};

const toConsent = ({ userGuid, stateHash }: ConsentName, item: Item): Consent => ({
  ...decodeItem(record, item),
  userGuid,
  stateHash,
});
