/** Why a request must not be believed. */
export type VerificationFailure =
  /** Headers of Standard Webhooks are not there: not from us, or a proxy dropped them. */
  | 'headerMissing'
  | 'headerInvalid'
  /** Older than the tolerance: recorded and sent again, or your clock runs ahead. */
  | 'tooOld'
  /** Newer than the tolerance: your clock runs behind. */
  | 'tooNew'
  | 'signatureWrong'
  /** A mistake of the receiver: the body was parsed before it came here. */
  | 'bodyNotRaw'
  | 'bodyNotJson'
  /** A mistake of the receiver: the secret or the public key is none. */
  | 'keyInvalid';

/** Thrown instead of an answer. Its message names no secret and no part of the body, so it may be logged and answered. */
export class WebhookVerificationError extends Error {
  readonly name: 'WebhookVerificationError';
  readonly reason: VerificationFailure;
  constructor(reason: VerificationFailure, message: string);
}

interface VerifyBase {
  /** A `Headers` object, or an object of names in any letter case. */
  readonly headers:
    | { get(name: string): string | null }
    | { readonly [name: string]: string | readonly string[] | undefined; readonly get?: never };
  /** The body as it came, before any JSON parser. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** How far the time of sending may be from `now`, either way; 300 unless told. */
  readonly toleranceSeconds?: number | undefined;
  /** A date, or milliseconds since 1970; the present unless told. */
  readonly now?: Date | number | undefined;
}

/** With a secret, a public key, or both; of several, one that fits is enough. */
export type VerifyInput = VerifyBase &
  (
    | {
        /** `whsec_…`; while it is exchanged, the old and the new one. For signatures `v1`. */
        readonly secret: string | readonly string[];
        /** `whpk_…`, for signatures `v1a`. */
        readonly publicKey?: string | readonly string[] | undefined;
      }
    | { readonly secret?: undefined; readonly publicKey: string | readonly string[] }
  );

/** A webhook that came from the holder of the key and was not changed on its way. */
export interface VerifiedWebhook {
  /** The same in every attempt and replay of an event: do what it asks for once. */
  readonly id: string;
  /** When this attempt was made, to the second. */
  readonly sentAt: Date;
  /** The subject's revision (`Tributary-Revision`): drop what is older than what you have. Null where not told. */
  readonly revision: number | null;
  /** The body, parsed. */
  readonly payload: unknown;
}

/**
 * Verifies a request by Standard Webhooks 1.0.0 and gives back what it says.
 * @throws {WebhookVerificationError} when it must not be believed; there is no other way to get at the payload.
 */
export function verifyWebhook(input: VerifyInput): VerifiedWebhook;
