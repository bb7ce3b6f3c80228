/** Why a request is refused. */
export type VerificationFailure =
  /** Headers of Standard Webhooks are missing: the request is no webhook, or a proxy dropped them. */
  | 'headerMissing'
  | 'headerInvalid'
  /** Older than the tolerance: the request was recorded and sent again, or your clock is ahead. */
  | 'tooOld'
  /** Newer than the tolerance: your clock is behind. */
  | 'tooNew'
  | 'signatureWrong'
  /** A mistake in the receiver: the body was parsed before the call. */
  | 'bodyNotRaw'
  | 'bodyNotJson'
  /** A mistake in the receiver: the secret or the public key has a wrong form. */
  | 'keyInvalid';

/**
 * Thrown when a request is refused. Its message has no secret and no part of the body, so it may be logged and sent as
 * an answer.
 */
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
  /** The raw body, before any JSON parser. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** How far the time of sending may be before or after `now`. The default is 300. */
  readonly toleranceSeconds?: number | undefined;
  /** A date, or milliseconds since 1970. The default is the present time. */
  readonly now?: Date | number | undefined;
}

/** A secret, a public key, or both. One signature that fits one of them is enough. */
export type VerifyInput = VerifyBase &
  (
    | {
        /** `whsec_…`, for signatures `v1`. During a rotation, give the old and the new one. */
        readonly secret: string | readonly string[];
        /** `whpk_…`, for signatures `v1a`. */
        readonly publicKey?: string | readonly string[] | undefined;
      }
    | { readonly secret?: undefined; readonly publicKey: string | readonly string[] }
  );

/** A webhook that the holder of the key has sent, and that nobody has changed since. */
export interface VerifiedWebhook {
  /** The same in every attempt and replay of an event. Use it to handle each event once. */
  readonly id: string;
  /** When this attempt was made, to the second. */
  readonly sentAt: Date;
  /** Revision of the object (`Tributary-Revision`): ignore a lower one than you have. Null without the header. */
  readonly revision: number | null;
  /** The body, parsed. */
  readonly payload: unknown;
}

/**
 * Verifies a request by Standard Webhooks 1.0.0 and returns its content.
 * @throws {WebhookVerificationError} when the request is not a valid webhook.
 */
export function verifyWebhook(input: VerifyInput): VerifiedWebhook;
