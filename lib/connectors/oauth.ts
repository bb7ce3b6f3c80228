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
