import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import { webAddressFault } from '../domain/kernel/web-address.ts';

/** Why an address must not be called. `null` means that it may be called. */
export type Refusal =
  | 'not an address'
  | 'unspecified'
  | 'private'
  | 'shared by a carrier'
  | 'loopback'
  | 'link-local'
  | 'reserved by the IETF'
  | 'documentation'
  | '6to4'
  | 'benchmarking'
  | 'multicast'
  | 'reserved'
  | 'IPv4 in IPv6'
  | 'NAT64'
  | 'discard'
  | 'not global unicast';

type Range = readonly [cidr: string, refusal: Refusal];

/**
 * IANA IPv4 special-purpose registry: all ranges that are not globally reachable, and those that relay to such ranges.
 */
const REFUSED_V4: readonly Range[] = [
  ['0.0.0.0/8', 'unspecified'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'shared by a carrier'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved by the IETF'],
  ['192.0.2.0/24', 'documentation'],
  ['192.88.99.0/24', '6to4'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
];

/** The same for IPv6. Ranges that carry an IPv4 address inside are refused whole. */
const REFUSED_V6: readonly Range[] = [
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback'],
  ['::ffff:0:0/96', 'IPv4 in IPv6'],
  ['::ffff:0:0:0/96', 'IPv4 in IPv6'],
  ['::/96', 'IPv4 in IPv6'],
  ['64:ff9b::/96', 'NAT64'],
  ['64:ff9b:1::/48', 'NAT64'],
  ['100::/64', 'discard'],
  ['2001::/23', 'reserved by the IETF'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['3fff::/20', 'documentation'],
  ['fc00::/7', 'private'],
  ['fe80::/10', 'link-local'],
  ['fec0::/10', 'private'],
  ['ff00::/8', 'multicast'],
];

/** Today's only globally routed space. Addresses outside it are refused even when no entry names them. */
const GLOBAL_UNICAST_V6 = '2000::/3';

type Family = 'ipv4' | 'ipv6';
const familyOf = (address: string): Family | null => (isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null);

/** A CIDR such as `10.1.0.0/16`, or one address. */
export interface Network {
  readonly contains: (address: string) => boolean;
}

/**
 * Throws for a text that is no network: such a text is a wrong setting of the operator or a mistake in the tables
 * above.
 */
export const parseNetwork = (cidr: string): Network => {
  const [base = '', prefixText, ...rest] = cidr.split('/');
  const family = familyOf(base);
  const widthMax = family === 'ipv4' ? 32 : 128;
  const width = prefixText === undefined ? widthMax : /^[0-9]{1,3}$/.test(prefixText) ? Number(prefixText) : -1;
  if (family === null || rest.length > 0 || width < 0 || width > widthMax) throw new Error(`Not a network: ${cidr}`);
  const list = new BlockList();
  list.addSubnet(base, width, family);
  // BlockList would match IPv4 addresses against IPv6 rules and the reverse. Here an address meets rules of its own
  // family only.
  return { contains: (address) => familyOf(address) === family && list.check(address, family) };
};

const toNetwork = ([cidr, refusal]: Range) => ({ network: parseNetwork(cidr), refusal });
const REFUSED = [...REFUSED_V4, ...REFUSED_V6].map(toNetwork);
const GLOBAL_UNICAST = parseNetwork(GLOBAL_UNICAST_V6);

/** Classifies one IPv4 or IPv6 address, in the text that a resolver gives. Names are never classified. */
export const refusalOf = (address: string): Refusal | null => {
  const family = familyOf(address);
  if (family === null || address.includes('%')) return 'not an address';
  const found = REFUSED.find(({ network }) => network.contains(address));
  if (found !== undefined) return found.refusal;
  return family === 'ipv6' && !GLOBAL_UNICAST.contains(address) ? 'not global unicast' : null;
};

/** What an operator permits beyond the rules: nothing on a deployed stage, loopback on one machine. */
export interface GuardSettings {
  /** Addresses in these networks may be called, at any port. */
  readonly allowedNetworks: readonly Network[];
  /** Ports that may be called at all other addresses. */
  readonly ports: ReadonlySet<number>;
  readonly allowsHttp: boolean;
}

/** The parts of a URL that the guard decides by. */
export interface Target {
  readonly isTls: boolean;
  /** Without the brackets of an IPv6 literal. */
  readonly hostname: string;
  readonly port: number;
}

const targetIn = ({ protocol, hostname, port }: URL): Target => {
  const isTls = protocol === 'https:';
  return {
    isTls,
    hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
    port: port === '' ? (isTls ? 443 : 80) : Number(port),
  };
};

const isAllowed = (address: string, { allowedNetworks }: GuardSettings): boolean =>
  allowedNetworks.some((network) => network.contains(address));

/**
 * Why we would never call a URL, worded as `webAddressFault`; null when we may. An address in the URL is judged in
 * every spelling that the parser knows. Of a name only the rules for all names are judged here; its addresses are
 * judged when we connect.
 */
export const urlFault = (text: string, settings: GuardSettings): string | null => {
  const fault = webAddressFault(text);
  if (fault !== null) return fault;
  const { isTls, hostname, port } = targetIn(new URL(text));
  if (!isTls && !settings.allowsHttp) return 'must begin with https://; this service delivers to no http:// address';
  const isName = isIP(hostname) === 0;
  if (isName ? settings.allowedNetworks.length > 0 : isAllowed(hostname, settings)) return null;
  if (!isName && refusalOf(hostname) !== null) {
    return 'must not name a private or reserved address; this service delivers to public ones';
  }
  if (!settings.ports.has(port)) {
    return `must name port ${[...settings.ports].join(' or ')}; this service delivers to no other`;
  }
  return null;
};

/** Null when we would never call the URL. */
export const targetOf = (text: string, settings: GuardSettings): Target | null =>
  urlFault(text, settings) === null ? targetIn(new URL(text)) : null;

/**
 * True when every address may be called at this port. One forbidden address refuses the whole name: we cannot choose
 * which address a connection takes.
 */
export const mayCall = (addresses: readonly string[], port: number, settings: GuardSettings): boolean =>
  addresses.length > 0 &&
  addresses.every(
    (address) => isAllowed(address, settings) || (refusalOf(address) === null && settings.ports.has(port)),
  );
