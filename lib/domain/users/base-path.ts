import type { Client } from './client.ts';

/** MX's own are far shorter; a path stays readable. */
const LENGTH_MAX = 64;

/** No dot, so that no name ends in `.json`, and no letter that a path encodes. */
const NAME = new RegExp(`^[A-Za-z0-9][A-Za-z0-9_-]{0,${LENGTH_MAX - 1}}$`);
const GUID = /^CLT-[0-9a-f-]{36}$/i;

/** What is wrong with a name for the base path, as the end of a sentence; null if nothing is. */
export const basePathFault = (name: string): string | null => {
  if (!NAME.test(name)) {
    return `must have 1 to ${LENGTH_MAX} letters of ASCII, digits, - and _, and begin with a letter or a digit`;
  }
  return GUID.test(name) ? 'must not have the form of a guid, which names a client without it' : null;
};

/**
 * Whether the first segment of a path names the client, whose key made the call. Nobody looks up whose it is else: names
 * need not differ between clients, and nothing tells the name of another client from no name.
 */
export const isBasePathOf = ({ guid, basePath }: Pick<Client, 'guid' | 'basePath'>, segment: string): boolean =>
  segment === guid || segment === basePath;
