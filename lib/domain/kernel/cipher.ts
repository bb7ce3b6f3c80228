import type { Guid } from './guid.ts';

/** Encrypts under a client's data key; `place` binds a ciphertext to the one attribute it was written for. */
export interface Cipher {
  readonly encrypt: (owner: DataKeyOwner, place: string, plaintext: string) => Promise<Uint8Array>;
  /** Throws `UnreadableError` when the ciphertext was made for another place, owner or key: it was moved or forged. */
  readonly decrypt: (owner: DataKeyOwner, place: string, ciphertext: Uint8Array) => Promise<string>;
}

/**
 * Keyed digests under the same data key: equal texts have equal digests, and without the key a text cannot be found by
 * trying.
 */
export interface Fingerprinter {
  /** HMAC-SHA256 as hex; `purpose` separates digests that must never be compared with each other. */
  readonly fingerprint: (owner: DataKeyOwner, purpose: string, text: string) => Promise<string>;
}

export interface DataKeyOwner {
  readonly clientGuid: string;
  readonly wrappedDataKey: Uint8Array;
}

export const dataKeyOwnerOf = (client: {
  readonly guid: Guid<'CLT'>;
  readonly wrappedDataKey: Uint8Array;
}): DataKeyOwner => ({
  clientGuid: client.guid,
  wrappedDataKey: client.wrappedDataKey,
});

/** The `place` of an attribute: moving a ciphertext to another item or attribute makes it unreadable. */
export const placeOf = (key: { readonly pk: string; readonly sk: string }, attribute: string): string =>
  `${key.pk}|${key.sk}|${attribute}`;
