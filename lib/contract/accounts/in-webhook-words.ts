import * as z from 'zod/mini';
import { setByName } from '../kernel/set-by.ts';
import { count, nullableText, nullableUnixTime } from '../kernel/values.ts';

/**
 * The schema of an object as webhooks spell it: enumerations are names, instants are Unix seconds, and `external_guid`
 * is called `id`. `inWebhookWords` of `lib/present` makes such objects.
 */
export const inWebhookWords = (shape: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniObject => {
  const worded = Object.entries(shape).flatMap(([name, schema]): readonly (readonly [string, z.ZodMiniType])[] => {
    if (name.endsWith('_name') && Object.hasOwn(shape, name.slice(0, -'_name'.length))) return [];
    if (name === 'external_guid') return [['id', nullableText]];
    if (name.endsWith('_at')) return [[name, nullableUnixTime]];
    return [[name, name.endsWith('_set_by') ? setByName : (shape[`${name}_name`] ?? schema)]];
  });
  return z.object(
    Object.fromEntries(
      [...worded, ['revision', count] as const, ['user_id', nullableText] as const].sort(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    ),
  );
};
