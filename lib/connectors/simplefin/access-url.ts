import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { type AddressFault, type AddressRule, readAddress } from '../kit/allowed-address.ts';

/** What an access URL is taken apart into at each use. All of it is secret. */
export interface Access {
  /** Without user info, and without a slash at its end. */
  readonly baseUrl: string;
  /** The header `Authorization`. */
  readonly authorization: string;
  /** The access URL itself, as it is kept. */
  readonly text: string;
}

/** `userInfo`: name or password is missing, or the name has a colon, which HTTP Basic cannot carry. */
export type AccessUrlFault = AddressFault | 'userInfo' | 'query';

export type AccessUrlRead = { readonly kind: 'read'; readonly access: Access } | Refused<AccessUrlFault>;

/** Reads the answer of a claim, or an access URL that was kept. */
export const readAccessUrl = (answer: string, rule: AddressRule): AccessUrlRead => {
  const text = answer.trim();
  const address = readAddress(text, rule);
  if (address.kind === 'refused') return address;
  const { username, password, origin, pathname } = address.url;
  if (text.includes('?')) return refused('query');
  const [name, secret] = [percentDecoded(username), percentDecoded(password)];
  if (name.length === 0 || secret.length === 0 || name.includes(':')) return refused('userInfo');
  const credentials = Buffer.concat([name, Buffer.from(':'), secret]);
  return {
    kind: 'read',
    access: {
      baseUrl: `${origin}${pathname.replace(/\/+$/, '')}`,
      authorization: `Basic ${credentials.toString('base64')}`,
      text,
    },
  };
};

/**
 * Bytes, because nobody says that they are UTF-8. The URL parser leaves no character above ASCII, and keeps a `%` that
 * begins no code as it is; so does this.
 */
const percentDecoded = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
