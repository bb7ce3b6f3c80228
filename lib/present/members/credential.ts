import type { WireOf } from '../../contract/kernel/wire.ts';
import type { credential as credentialSchema } from '../../contract/members/credential-schema.ts';
import { type CredentialDefinition, FIELD_TYPE_IDS } from '../../domain/institutions/institution.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { Challenge } from '../../domain/members/challenge.ts';
import type { Job } from '../../domain/members/job-record.ts';

type WireCredential = WireOf<typeof credentialSchema>;

/** Values that neither our directory nor an upstream gives. */
const UNKNOWN = {
  answer_field_type: null,
  display_name: null,
  escaped: null,
  max_length: null,
  meta_data: null,
  optional_mfa: null,
  size: null,
  value_identifier: null,
  value_mask: null,
} as const;

/** One field of a login form. */
export const presentCredential = (definition: CredentialDefinition): WireCredential => ({
  ...UNKNOWN,
  created_at: toTimestamp(definition.createdAt),
  display_order: definition.displayOrder,
  editable: true,
  field_name: definition.fieldName,
  field_type: FIELD_TYPE_IDS[definition.fieldType],
  field_type_name: definition.fieldType,
  guid: definition.guid,
  institution_guid: definition.institutionGuid,
  label: definition.label,
  meta_data: instructionsIn(definition),
  mfa: false,
  optional: definition.isOptional,
  options: null,
  updated_at: toTimestamp(definition.updatedAt),
});

const instructionsIn = ({ instructions }: CredentialDefinition): WireCredential['meta_data'] =>
  instructions === undefined ? null : { instructional_text: instructions.text, instructional_url: instructions.url };

/** A pending challenge in the older form, as a field to fill in. `displayOrder` counts from 1. */
export const presentChallengeAsCredential = (job: Job, challenge: Challenge, displayOrder: number): WireCredential => ({
  ...UNKNOWN,
  created_at: toTimestamp(job.challengedAtMs ?? job.updatedAt),
  display_order: displayOrder,
  editable: true,
  field_name: challenge.fieldName,
  field_type: FIELD_TYPE_IDS[challenge.type],
  field_type_name: challenge.type,
  guid: challenge.guid,
  institution_guid: job.institutionGuid,
  label: challenge.label,
  meta_data: challenge.imageData === null ? null : { image_data: challenge.imageData },
  mfa: true,
  optional: false,
  options:
    challenge.options.length === 0
      ? null
      : challenge.options.map(({ dataUri, guid, label, value }) => ({ data_uri: dataUri, guid, label, value })),
  updated_at: toTimestamp(job.challengedAtMs ?? job.updatedAt),
});
