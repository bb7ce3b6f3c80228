import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import {
  CODE_SENDER_LEASE_MS,
  CONSENT_ENDS,
  CONSENT_STAGES,
  type ConsentEnd,
  type ConsentStage,
} from '../../domain/members/consent.ts';
import { OAUTH_WINDOW_LIFE_MS } from '../../domain/members/oauth.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { dueAt, type Key, keys } from '../table/keys.ts';
import type { Condition, ItemTable, Update } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { type OAuthWindow, VERIFIER_ATTRIBUTE } from './oauth-window-store.ts';

/** Names a consent by the hash of its state; the state itself is stored nowhere. */
export interface ConsentName {
  readonly userGuid: Guid<'USR'>;
  readonly stateHash: string;
}

/** A consent as it was read. Every write that changes its stage is conditional on the stage. */
export interface Consent extends OAuthWindow, ConsentName {
  readonly stage: ConsentStage;
  /** Null unless `CLOSED`. */
  readonly end: ConsentEnd | null;
  readonly expiresAt: number;
  /** While `SENT`: until when the worker that sends the code counts as alive. */
  readonly senderUntilMs: number | null;
  /** Encrypted; null once the code has been sent. */
  readonly verifier: Uint8Array | null;
  /** Encrypted; set while `TAKEN`. */
  readonly code: Uint8Array | null;
}

/** The secrets that the institution gets in exchange for credentials. */
export interface ConsentSecrets {
  readonly code: string;
  readonly codeVerifier: string;
}

const CODE_ATTRIBUTE = 'code';
const SECRETS = [CODE_ATTRIBUTE, VERIFIER_ATTRIBUTE] as const;

const text = z.nullable(z.string());
const secret = z._default(z.nullable(z.instanceof(Uint8Array)), null);
const record = z.object({
  memberGuid: storedGuid('MBR'),
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

interface ConsentDeps {
  readonly table: Pick<ItemTable, 'get' | 'write'>;
  readonly cipher: Cipher;
  readonly clock: Clock;
}

export type ConsentStore = ReturnType<typeof createConsentStore>;

export const createConsentStore = (deps: ConsentDeps) => {
  const { table, cipher, clock } = deps;
  /** The write of `close`, for a transaction. */
  const closing = (consent: Consent, end: ConsentEnd): Update => ({
    kind: 'update',
    key: keyOf(consent),
    // A browser that comes back again gets the same answer for as long as the window would have been open.
    set: { stage: 'CLOSED', end, ttl: toUnixSeconds(clock() + OAUTH_WINDOW_LIFE_MS) },
    remove: [...SECRETS, 'senderUntilMs', 'duePk', 'dueSk'],
    condition: isAsRead(consent, clock()),
  });
  return {
    /** Null for a state that was never made, or that is deleted since. Strong read. */
    read: (name: ConsentName): Promise<Consent | null> => readConsent(deps, name),
    take: take(deps),
    /** Throws when the stored secrets were moved or forged. Only for a consent that is `TAKEN`. */
    openSecrets: async ({ code, verifier, ...name }: Consent, dataKey: DataKeyOwner): Promise<ConsentSecrets> => {
      if (code === null || verifier === null) throw new Error('A consent without a code or verifier cannot be sent');
      const open = (attribute: string, sealed: Uint8Array): Promise<string> =>
        cipher.decrypt(dataKey, placeOf(keyOf(name), attribute), sealed);
      const opened = await Promise.all([open(CODE_ATTRIBUTE, code), open(VERIFIER_ATTRIBUTE, verifier)]);
      return { code: opened[0], codeVerifier: opened[1] };
    },
    /**
     * Deletes the code and notes that it is about to be sent; only a caller that gets `done` may send it. `stale`: the
     * consent is no longer as it was read.
     */
    fence: async (consent: Consent): Promise<Written> => {
      const key = keyOf(consent);
      const senderUntilMs = clock() + CODE_SENDER_LEASE_MS;
      const written = await table.write({
        kind: 'update',
        key,
        set: { stage: 'SENT', senderUntilMs, ...dueAt(key, senderUntilMs) },
        remove: SECRETS,
        condition: isAsRead(consent, clock()),
      });
      return { kind: written.ok ? 'done' : 'stale' };
    },
    closing,
    /** `stale`: the consent is no longer as it was read. */
    close: async (consent: Consent, end: ConsentEnd): Promise<Written> => ({
      kind: (await table.write(closing(consent, end))).ok ? 'done' : 'stale',
    }),
    /** For the transaction that stores the access; the first job is still to be started. */
    saving: (consent: Consent): Update => {
      const key = keyOf(consent);
      return {
        kind: 'update',
        key,
        set: { stage: 'SAVED', ...dueAt(key, clock() + REPAIR_AFTER_MS) },
        remove: ['senderUntilMs'],
        condition: isAsRead(consent, clock()),
      };
    },
  };
};

/** Keeps the code of the first browser that brings one in time. Answers every caller with the consent as it is then. */
const take =
  (deps: ConsentDeps) =>
  async (name: ConsentName, dataKey: DataKeyOwner, code: string): Promise<Consent | null> => {
    const key = keyOf(name);
    const nowMs = deps.clock();
    const sealed = await deps.cipher.encrypt(dataKey, placeOf(key, CODE_ATTRIBUTE), code);
    await deps.table.write({
      kind: 'update',
      key,
      set: { stage: 'TAKEN', [CODE_ATTRIBUTE]: sealed, ...dueAt(key, nowMs + REPAIR_AFTER_MS) },
      // A consent that a user waits for is never deleted by its time to live.
      remove: ['ttl'],
      condition: isOpen(nowMs),
    });
    return readConsent(deps, name);
  };

const readConsent = async ({ table }: ConsentDeps, name: ConsentName): Promise<Consent | null> => {
  const item = await table.get(keyOf(name), { isConsistent: true });
  return item && { ...decodeItem(record, item), userGuid: name.userGuid, stateHash: name.stateHash };
};

/** A window has no stage before a browser comes back, and is open until it expires. */
const isOpen = (nowMs: number): Condition => ({
  expression: 'attribute_exists(#pk) AND attribute_not_exists(#stage) AND #expiresAt > :now',
  values: { now: nowMs },
});

const isAsRead = ({ stage }: Consent, nowMs: number): Condition =>
  stage === 'OPEN' ? isOpen(nowMs) : { expression: '#stage = :stage', values: { stage } };
