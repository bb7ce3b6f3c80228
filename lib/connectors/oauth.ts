import type { NamedAnswer } from '../domain/members/credential.ts';
import type { Observed } from './kit/observed.ts';

/** What goes to a consent page, by RFC 6749 and RFC 7636. */
export interface ConsentRequest {
  readonly state: string;
  /** Our address, to which the institution sends the browser back. */
  readonly returnUrl: string;
  /** SHA-256 of the verifier, as base64url. */
  readonly codeChallenge: string;
}

/** The address of the consent page of an institution, by its code; null when it has none. Makes no call. */
export type ConsentUrls = (institutionCode: string, request: ConsentRequest) => string | null;

/** Exchanges the code of a consent for what a job logs in with. Never repeated: a code is valid once. */
export type OAuthExchange = (
  institutionCode: string,
  request: { readonly code: string; readonly codeVerifier: string; readonly returnUrl: string },
  signal: AbortSignal,
) => Promise<Observed<readonly NamedAnswer[]>>;
