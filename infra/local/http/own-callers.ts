import type { IncomingMessage } from 'node:http';

/**
 * Whether a program or a page of this machine made the request. All other requests come from web pages that a browser
 * on this machine shows, and every port of the host refuses them.
 */
export type IsOwnCaller = (request: Pick<IncomingMessage, 'method' | 'headers'>) => boolean;

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const;
/** A name or an address as in a URL, without scheme, port and path. */
const NAME = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)$/;
const HOST = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/;
/** The origin of a web page. `null` and the schemes of apps and extensions name no machine. */
const ORIGIN = /^https?:\/\/(\[[^\]]*\]|[^:/?#@]+)(?::\d+)?$/;

/** Names separated by commas, as `TRIBUTARY_HOSTS` holds them. Throws on text that is no name. */
export const parseHosts = (text: string): readonly string[] => {
  const names = text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined) {
    throw new Error(`TRIBUTARY_HOSTS: "${wrong}" is not a name; write for example nas.local,192.168.1.20`);
  }
  return names;
};

/** `hosts`: names beside those of loopback, for example of a proxy in front. */
export const createIsOwnCaller = (hosts: readonly string[] = []): IsOwnCaller => {
  const names: ReadonlySet<string> = new Set([...LOOPBACK_NAMES, ...hosts]);
  const isOwn = (pattern: RegExp, text: string): boolean => {
    const [, name] = pattern.exec(text.toLowerCase()) ?? [];
    return name !== undefined && names.has(name);
  };
  return ({ method, headers }) => {
    // With DNS rebinding, a name of the web leads to this machine, and `Host` has that name.
    if (!isOwn(HOST, headers.host ?? '')) return false;
    if (headers.origin !== undefined) return isOwn(ORIGIN, headers.origin);
    const isPreflight = method === 'OPTIONS' && Object.keys(headers).some((name) => name.startsWith(PREFLIGHT_PREFIX));
    return !isPreflight;
  };
};

/** Each preflight of a browser has an origin, so a preflight without one is refused. */
const PREFLIGHT_PREFIX = 'access-control-request-';

/** The answer to callers from elsewhere. */
export const NOT_OWN = 'Host and Origin must name this machine. TRIBUTARY_HOSTS of the local host adds other names.';
