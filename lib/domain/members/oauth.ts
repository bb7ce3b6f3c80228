import type { Guid } from '../kernel/guid.ts';
import { MINUTE_MS } from '../kernel/time.ts';
import type { ConsentEnd, ConsentStage } from './consent.ts';

/** A consent page that stays open longer expires. */
export const OAUTH_WINDOW_LIFE_MS = 30 * MINUTE_MS;
/**
 * What names a window is kept longer than the window, which lives as long again after its end, and ends some minutes after
 * its expiry at the latest.
 */
export const OPENING_KEPT_MS = 4 * OAUTH_WINDOW_LIFE_MS;
/** An app follows the page that it opened last. A user who presses the button again and again opens some more. */
export const OAUTH_STATES_LISTED_MAX = 10;

/** Who opens the consent page: a browser, or an app that its address leads back to. */
export const REFERRAL_SOURCES = ['BROWSER', 'APP'] as const;
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];

/** The outcome that is passed on with the browser. */
export const OAUTH_ERROR_REASONS = ['DENIED', 'EXPIRED', 'FAILED'] as const;
export type OAuthErrorReason = (typeof OAUTH_ERROR_REASONS)[number];
export type OAuthOutcome =
  /** `isPending`: the user has consented, and the institution has not confirmed it yet; the member tells the outcome. */
  | { readonly status: 'success'; readonly isPending: boolean }
  | { readonly status: 'error'; readonly reason: OAuthErrorReason };

/** Where the browser is sent with the outcome; see `returnAddressOf`. */
export interface OAuthReturn {
  readonly clientRedirectUrl: string | null;
  /** The scheme of the app that opened the consent page; null when a browser opened it. */
  readonly appScheme: string | null;
}

/** Schemes that run or show what the address itself holds, or read files: none of them leads back into an app. */
const UNSAFE_SCHEMES: ReadonlySet<string> = new Set(
  ['about', 'blob', 'data', 'file', 'filesystem', 'javascript', 'vbscript', 'view-source'].map((name) => `${name}:`),
);

/** An address a browser may be sent to with the outcome: http, https, or an app's own scheme. */
export const isReturnAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  if (UNSAFE_SCHEMES.has(protocol) || username !== '' || password !== '') return false;
  return text.includes('://') && host !== '';
};

/** RFC 3986, 3.1. */
export const isAppScheme = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]{0,63}$/.test(text) && isReturnAddress(`${text}://oauth_complete`);

/** How many origins a client may name: its apps and pages are a few. */
export const RETURN_ORIGINS_MAX = 20;

/** Where an address leads to, whatever its path: `https://app.example`, or `example:` with two slashes for an app's scheme. */
const returnOriginOf = (address: string): string => {
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : `${protocol}//`;
};

/** An origin as `returnOriginOf` writes it. */
export const isReturnOrigin = (text: string): boolean =>
  text.endsWith('://')
    ? isAppScheme(text.slice(0, -'://'.length)) && text === text.toLowerCase()
    : isReturnAddress(text) && text === returnOriginOf(text);

/**
 * The part of `to` that is outside the origins that a client has named; null where it named none, or none is outside.
 * `ownAddress` is that of this service, whose page the widgets come back to.
 */
export const strayReturn = (
  { clientRedirectUrl, appScheme }: OAuthReturn,
  allowed: readonly string[],
  ownAddress: string,
): keyof OAuthReturn | null => {
  const isStray = (address: string): boolean =>
    allowed.length > 0 && ![...allowed, returnOriginOf(ownAddress)].includes(returnOriginOf(address));
  if (clientRedirectUrl !== null && isStray(clientRedirectUrl)) return 'clientRedirectUrl';
  return appScheme !== null && isStray(`${appScheme}://`) ? 'appScheme' : null;
};

/** The address that the browser is sent to in the end; null where none was given, and a page of ours is shown. */
export const returnAddressOf = (to: OAuthReturn, memberGuid: Guid<'MBR'>, outcome: OAuthOutcome): string | null => {
  const base = to.clientRedirectUrl ?? (to.appScheme === null ? null : `${to.appScheme}://oauth_complete`);
  if (base === null) return null;
  const url = new URL(base);
  url.searchParams.set('status', outcome.status);
  url.searchParams.set('member_guid', memberGuid);
  if (outcome.status === 'error') url.searchParams.set('error_reason', outcome.reason);
  else if (outcome.isPending) url.searchParams.set('is_pending', 'true');
  return url.href;
};

/** The outcome of a consent as it stands now; `stage` `OPEN` means that the browser came too late. */
export const oauthOutcomeOf = ({ stage, end }: ConsentState): OAuthOutcome => {
  switch (stage) {
    case 'OPEN':
      return { status: 'error', reason: 'EXPIRED' };
    case 'TAKEN':
    case 'SENT':
      return { status: 'success', isPending: true };
    case 'SAVED':
      return { status: 'success', isPending: false };
    case 'CLOSED':
      return outcomeOfEnd(end ?? 'GONE');
  }
};

interface ConsentState {
  readonly stage: ConsentStage;
  /** Null unless `CLOSED`. */
  readonly end: ConsentEnd | null;
}

const outcomeOfEnd = (end: ConsentEnd): OAuthOutcome => {
  switch (end) {
    case 'CONNECTED':
      return { status: 'success', isPending: false };
    case 'DENIED':
      return { status: 'error', reason: 'DENIED' };
    case 'FAILED':
    case 'UNKNOWN':
      return { status: 'error', reason: 'FAILED' };
    case 'GONE':
      return { status: 'error', reason: 'EXPIRED' };
  }
};

/** How far a consent is for an app that follows it, by the number that goes over the wire. */
export const AUTH_STATUS_IDS = { PENDING: 1, SUCCESS: 2, ERROR: 3 } as const;
export type OAuthProgress =
  | { readonly authStatus: 'PENDING' | 'SUCCESS' }
  | { readonly authStatus: 'ERROR'; readonly reason: OAuthErrorReason };

/** A consent as an app follows it. Instants are epoch milliseconds. */
export interface OAuthState {
  readonly guid: Guid<'OAS'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly openedAt: number;
  readonly expiresAt: number;
  readonly progress: OAuthProgress;
}

export const oauthProgressOf = (
  consent: ConsentState & Pick<OAuthState, 'expiresAt'>,
  nowMs: number,
): OAuthProgress => {
  if (consent.stage === 'OPEN' && nowMs < consent.expiresAt) return { authStatus: 'PENDING' };
  const outcome = oauthOutcomeOf(consent);
  if (outcome.status === 'error') return { authStatus: 'ERROR', reason: outcome.reason };
  return { authStatus: outcome.isPending ? 'PENDING' : 'SUCCESS' };
};

/** Where institutions send the browser back to, below the address of this service. */
export const OAUTH_RETURN_PATH = '/oauth/return';
