import type { DataKeys } from './data-keys.ts';
import type { Guid } from './guid.ts';

/** Encrypts under the data key of a client that is in use; `place` binds a ciphertext to the one attribute it was written for. */
export interface Cipher {
  readonly encrypt: (owner: DataKeyOwner, place: string, plaintext: string) => Promise<Uint8Array>;
  /** Throws `UnreadableError` when the ciphertext was made for another place, owner or key: it was moved or forged. */
  readonly decrypt: (owner: DataKeyOwner, place: string, ciphertext: Uint8Array) => Promise<string>;
  /**
   * Makes sure of the data keys of a client for the next two minutes, before something begins that must not stop halfway.
   * Throws `KeyUnavailable` or `Unavailable` where they cannot be had.
   */
  readonly ready: (owner: DataKeyOwner) => Promise<void>;
}

/**
 * Keyed digests under the first data key of a client: equal texts have equal digests, also after a rotation, and without
 * the key a text cannot be found by trying.
 */
export interface Fingerprinter {
  /** HMAC-SHA256 as hex; `purpose` separates digests that must never be compared with each other. */
  readonly fingerprint: (owner: DataKeyOwner, purpose: string, text: string) => Promise<string>;
}

export interface DataKeyOwner extends DataKeys {
  readonly clientGuid: string;
}

export const dataKeyOwnerOf = (client: DataKeys & { readonly guid: Guid<'CLT'> }): DataKeyOwner => ({
  clientGuid: client.guid,
  wrappedDataKey: client.wrappedDataKey,
  laterDataKeys: client.laterDataKeys,
});

/** The `place` of an attribute: moving a ciphertext to another item or attribute makes it unreadable. */
export const placeOf = (key: { readonly pk: string; readonly sk: string }, attribute: string): string =>
  `${key.pk}|${key.sk}|${attribute}`;
