import { type Refused, refused } from '../../domain/kernel/refused.ts';

/** Which addresses that users give us may be called. */
export interface AddressRule {
  /** `host`, which means the usual port of the scheme, or `host:port`. */
  readonly allowedHosts: readonly string[];
  /** True on one machine only, where upstreams are played by servers on loopback. */
  readonly allowsHttp: boolean;
}

/** `malformed`: no address of the web. The others name the part that is not allowed. */
export type AddressFault = 'tooLong' | 'malformed' | 'scheme' | 'host' | 'fragment';

export type AddressRead = { readonly kind: 'read'; readonly url: URL } | Refused<AddressFault>;

/** Real ones have some 200 characters. Proxies and servers take about as many as this. */
export const ADDRESS_LENGTH_MAX = 2_048;

/** An address has no other characters. URL parsers drop or replace some of them, each in its own way. */
const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * Reads an address that a user or an upstream gave, and compares its host with those allowed. Callers go on with the
 * parsed URL and never with the text, so that nobody on the way can read another host out of it. The address guard judges
 * the addresses behind the host, later, when we connect.
 */
export const readAddress = (text: string, rule: AddressRule): AddressRead => {
  if (text.length > ADDRESS_LENGTH_MAX) return refused('tooLong');
  const url = PRINTABLE_ASCII.test(text) ? URL.parse(text) : null;
  if (url === null) return refused('malformed');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && rule.allowsHttp)) return refused('scheme');
  if (!rule.allowedHosts.some((allowed) => isHost(url, allowed))) return refused('host');
  return text.includes('#') ? refused('fragment') : { kind: 'read', url };
};

/** Compares as the parser spells both: in lower case, without the usual port of the scheme. */
const isHost = ({ protocol, host }: URL, allowed: string): boolean => {
  const parsed = URL.parse(`${protocol}//${allowed}/`);
  return parsed !== null && parsed.host === host;
};
