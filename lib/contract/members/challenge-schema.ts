import * as z from 'zod/mini';
import type { Challenge } from '../../domain/members/challenge.ts';
import { credentialGuid } from '../kernel/guids.ts';
import { namedObject, nullableText } from '../kernel/values.ts';

const CHALLENGE_TYPES = ['TEXT', 'OPTIONS', 'IMAGE_DATA', 'IMAGE_OPTIONS'] as const satisfies Challenge['type'][];

/** One MFA question. `options` and `image_options` are empty where the type of the question has none. */
export const challenge = namedObject('Challenge', {
  field_name: nullableText,
  guid: credentialGuid,
  image_data: nullableText,
  image_options: z.array(
    z.object({ data_uri: nullableText, guid: nullableText, label: nullableText, value: nullableText }),
  ),
  label: nullableText,
  options: z.array(z.object({ guid: nullableText, label: nullableText, value: nullableText })),
  type: z.enum(CHALLENGE_TYPES),
});
