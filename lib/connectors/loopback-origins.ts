import { isIPv4 } from 'node:net';
import * as z from 'zod/mini';

/** Settings that any connector may have; see `kit/stage-settings.ts`. */
const addresses = z.object({
  base_url: z.optional(z.string()),
  allowed_hosts: z.optional(z.array(z.string())),
  allow_http: z.optional(z.boolean()),
});

/**
 * The origins on this machine that the settings of a connector name, in its `base_url` and its `allowed_hosts`. The
 * connector may call these in spite of the address guard, and no other port of this machine. An `http:` origin is among
 * them only where `base_url` names it or `allow_http` is true. Names other than `localhost` never are: the addresses behind
 * a name may change.
 */
export const loopbackOriginsOf = (settings: unknown): ReadonlySet<string> => {
  const { data } = addresses.safeParse(settings);
  if (data === undefined) return new Set();
  const { base_url: baseUrl, allowed_hosts: hosts = [], allow_http: allowsHttp = false } = data;
  const schemes = allowsHttp ? ['https', 'http'] : ['https'];
  const named = [
    ...(baseUrl === undefined ? [] : [baseUrl]),
    ...hosts.flatMap((host) => schemes.map((scheme) => `${scheme}://${host}/`)),
  ].flatMap((address) => URL.parse(address) ?? []);
  return new Set(named.filter(({ hostname }) => isLoopback(hostname)).map(({ origin }) => origin));
};

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
