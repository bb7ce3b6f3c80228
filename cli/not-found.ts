interface Kind {
  readonly noun: string;
  /** The command that lists what there is. */
  readonly list: string;
}

/** By the part of a path before the id. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['users', { noun: 'user', list: 'users list' }],
  ['members', { noun: 'member', list: 'members --user <id>' }],
  ['accounts', { noun: 'account', list: 'accounts --user <id>' }],
  ['webhook_endpoints', { noun: 'endpoint', list: 'endpoints list' }],
]);

/** A path with one id, also in its query. With two of them the service does not say which it did not find. */
const ONE_ID = /^\/([a-z_]+)\/([^/?]+)(?:\/[a-z_]+)?(?:\?(?!.*_guid=).*)?$/;

/** What a path names that the service did not find, and how to see what there is; null for other paths. */
export const notFound = (path: string): string | null => {
  const [, name = '', id = ''] = ONE_ID.exec(path) ?? [];
  const kind = KINDS.get(name);
  return kind === undefined
    ? null
    : `There is no ${kind.noun} '${decodeURIComponent(id)}'; \`tributary ${kind.list}\` lists them`;
};
