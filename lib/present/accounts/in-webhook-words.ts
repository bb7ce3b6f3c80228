interface Facts {
  readonly revision: number;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** An unknown instant is null, and stays null. */
const isInstant = (name: string, value: unknown): value is string => name.endsWith('_at') && typeof value === 'string';

/**
 * An object of the API as webhooks spell it: enumerations are names, instants are Unix seconds, and `external_guid` is
 * called `id`.
 */
export const inWebhookWords = (shown: object, { revision, userId }: Facts): Readonly<Record<string, unknown>> => {
  const fields = new Map<string, unknown>(Object.entries(shown));
  const worded = [...fields].flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (name.endsWith('_name') && fields.has(name.slice(0, -'_name'.length))) return [];
    if (name === 'external_guid') return [['id', value]];
    if (isInstant(name, value)) return [[name, Math.floor(Date.parse(value) / 1_000)]];
    return [[name, fields.has(`${name}_name`) ? fields.get(`${name}_name`) : value]];
  });
  return Object.fromEntries(
    [...worded, ['revision', revision] as const, ['user_id', userId] as const].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};
