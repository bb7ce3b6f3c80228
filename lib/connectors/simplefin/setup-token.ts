import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { ADDRESS_LENGTH_MAX, type AddressFault, type AddressRule, readAddress } from '../kit/allowed-address.ts';

/** The hosts of the SimpleFIN Bridge. Most tokens name the second. */
export const BRIDGE_HOSTS: readonly string[] = ['bridge.simplefin.org', 'beta-bridge.simplefin.org'];

/** Why a text is no setup token. Faults of an address are those of the address in the token. */
export type SetupTokenFault = AddressFault | 'empty' | 'notBase64' | 'userInfo';

export type SetupTokenRead =
  /** The address to claim at. Whoever has it can claim: it is as secret as a password. */
  { readonly kind: 'read'; readonly claimUrl: string } | Refused<SetupTokenFault>;

/** With the line breaks and spaces that come along when people copy it. */
const TOKEN_LENGTH_MAX = ADDRESS_LENGTH_MAX;
const SPACES = /[\s\u200b\ufeff]+/g;
/** Four characters are three bytes. One character alone after the last four is a part of no byte. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3})?={0,2}$/;

/**
 * Reads what a user pasted: base64, in either alphabet and with or without padding, of an address on an allowed host. Its
 * path ends in a code that is good once. Calls nothing.
 */
export const readSetupToken = (text: string, rule: AddressRule): SetupTokenRead => {
  if (text.length > TOKEN_LENGTH_MAX) return refused('tooLong');
  const token = text.replace(SPACES, '').replaceAll('-', '+').replaceAll('_', '/');
  if (token === '') return refused('empty');
  if (!BASE64.test(token)) return refused('notBase64');
  const address = readAddress(Buffer.from(token, 'base64').toString('latin1').trim(), rule);
  if (address.kind === 'refused') return address;
  const { username, password, pathname, href } = address.url;
  if (username !== '' || password !== '') return refused('userInfo');
  return pathname.endsWith('/') ? refused('malformed') : { kind: 'read', claimUrl: href };
};
