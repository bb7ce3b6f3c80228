import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was made by a program, or by a page, that belongs to this machine. Everything else is a page of the
 * web that a browser on this machine shows: every port of the host refuses it, whatever it asks for.
 */
export type IsOwnCaller = (request: Pick<IncomingMessage, 'method' | 'headers'>) => boolean;

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const;
/** A name or an address, as it stands in a URL: no scheme, no port, no path. */
const NAME = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)$/;
const HOST = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/;
/** Web pages alone: `null` and the schemes of apps and extensions name no machine. */
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
    // A name of the web that was made to lead here (DNS rebinding) still stands in `Host`.
    if (!isOwn(HOST, headers.host ?? '')) return false;
    if (headers.origin !== undefined) return isOwn(ORIGIN, headers.origin);
    const isPreflight = method === 'OPTIONS' && Object.keys(headers).some((name) => name.startsWith(PREFLIGHT_PREFIX));
    return !isPreflight;
  };
};

/** Browsers name the page that asks in each preflight; one without it comes from nobody that we know. */
const PREFLIGHT_PREFIX = 'access-control-request-';

/** What a caller from elsewhere reads. */
export const NOT_OWN = 'Host and Origin must name this machine. TRIBUTARY_HOSTS of the local host adds other names.';
