interface Facts {
  readonly revision: number;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** Fields that are text in spite of their ending. */
const isInstant = (name: string, value: unknown): value is string => name.endsWith('_at') && typeof value === 'string';

/**
 * An object of the API in the words of webhooks: enumerations are names, instants Unix seconds, and what the API calls
 * `external_guid` is `id`.
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
