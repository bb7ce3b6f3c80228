/** Origins of a client. More of them would make the header that names them too long for some proxies. */
export const WIDGET_ORIGINS_MAX = 20;
/** The longest name of a host has 253 characters. */
export const WIDGET_ORIGIN_LENGTH_MAX = 268;

/** Pages of developers on their own machine, at any port. */
const LOCAL_AT_ANY_PORT = ['http://localhost:*', 'http://127.0.0.1:*'] as const;

/**
 * A host may have other characters in a URL. Some of them end a source in the header that names origins, or stand for
 * several hosts in it.
 */
const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/;

/**
 * What is wrong with a text as an origin that may embed widgets, as the end of a sentence that begins with the name of
 * its field; null when it is well-formed. An origin is written exactly as browsers write it.
 */
export const widgetOriginFault = (text: string): string | null => {
  if (LOCAL_AT_ANY_PORT.some((local) => local === text)) return null;
  const url = URL.parse(text);
  const isWeb = (url?.protocol === 'https:' || url?.protocol === 'http:') && HOST.test(url.hostname);
  return isWeb && url.origin === text ? null : 'must be an origin such as https://app.example.com, without a path';
};

export const isHttpOrigin = (origin: string): boolean => origin.startsWith('http:');

/** Whether a client lets pages of this origin embed its widgets. A client that has set no origins lets all. */
export const maySeeWidget = (origin: string, origins: readonly string[]): boolean =>
  origins.length === 0 || origins.some((allowed) => allowed === origin || isAtAnyPort(origin, allowed));

const isAtAnyPort = (origin: string, allowed: string): boolean => {
  if (!allowed.endsWith(':*')) return false;
  const host = allowed.slice(0, -':*'.length);
  return origin === host || origin.startsWith(`${host}:`);
};

/** The sources of `frame-ancestors` for a page of a client with these origins. */
export const frameAncestorsOf = (origins: readonly string[], isHttpAllowed: boolean): string => {
  if (origins.length > 0) return origins.join(' ');
  return isHttpAllowed ? 'https: http:' : 'https:';
};
