import type { WireOf } from '../../contract/kernel/wire.ts';
import type { challenge as challengeSchema } from '../../contract/members/challenge-schema.ts';
import type { Challenge } from '../../domain/members/challenge.ts';

export const presentChallenge = (challenge: Challenge): WireOf<typeof challengeSchema> => ({
  field_name: challenge.fieldName,
  guid: challenge.guid,
  image_data: challenge.imageData,
  image_options:
    challenge.type === 'IMAGE_OPTIONS'
      ? challenge.options.map(({ dataUri, guid, label, value }) => ({ data_uri: dataUri, guid, label, value }))
      : [],
  label: challenge.label,
  options:
    challenge.type === 'OPTIONS' ? challenge.options.map(({ guid, label, value }) => ({ guid, label, value })) : [],
  type: challenge.type,
});
