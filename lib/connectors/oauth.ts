import type { NamedAnswer } from '../domain/members/credential.ts';
import type { Observed } from './connector.ts';

/** What goes to a consent page, by RFC 6749 and RFC 7636. */
export interface ConsentRequest {
  readonly state: string;
  /** Ours, where the institution sends the browser back to. */
  readonly returnUrl: string;
  /** SHA-256 of the verifier, as base64url. */
  readonly codeChallenge: string;
}

/** Address of the consent page of an institution, by its code; null where there is none. Calls nobody. */
export type ConsentUrls = (institutionCode: string, request: ConsentRequest) => string | null;

/** Turns the code of one consent into what a job logs in by. Never repeated: a code is good once. */
export type OAuthExchange = (
  institutionCode: string,
  request: { readonly code: string; readonly codeVerifier: string; readonly returnUrl: string },
  signal: AbortSignal,
) => Promise<Observed<readonly NamedAnswer[]>>;
