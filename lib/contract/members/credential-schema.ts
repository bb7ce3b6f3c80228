import * as z from 'zod/mini';
import { credentialGuid, institutionGuid, memberCredentialGuid, memberGuid } from '../kernel/guids.ts';
import { namesOf } from '../kernel/names-of.ts';
import { namedObject, nullableFlag, nullableInteger, nullableText, timestamp } from '../kernel/values.ts';

/** Field types of login forms and MFA questions, and their ids. */
export const CREDENTIAL_FIELD_TYPE_IDS = {
  TEXT: 0,
  PASSWORD: 1,
  OPTIONS: 2,
  LOGIN: 3,
  CHECKBOX: 4,
  RADIO: 5,
  URL: 6,
  HIDDEN: 7,
  IMAGE_URL: 8,
  CONTENT_URL: 9,
  CUSTOM: 10,
  CLUDGE: 11,
  TOKEN: 12,
  IMAGE_DATA: 13,
  IMAGE_OPTIONS: 14,
  USERKEY: 15,
  OAUTH2_URL: 16,
  OAUTH_ACCESS_TOKEN: 17,
  OAUTH_REFRESH_TOKEN: 18,
} as const;

const credentialFieldTypeId = z.enum(CREDENTIAL_FIELD_TYPE_IDS);
credentialFieldTypeId.register(z.globalRegistry, { id: 'CredentialFieldType' });

const credentialFieldTypeName = z.enum(namesOf(CREDENTIAL_FIELD_TYPE_IDS));
credentialFieldTypeName.register(z.globalRegistry, { id: 'CredentialFieldTypeName' });

/**
 * A field that the user has to fill in: of a login form, or an MFA question in its older form. Never what was filled
 * in.
 */
export const credential = namedObject('Credential', {
  answer_field_type: nullableInteger,
  created_at: timestamp,
  display_name: nullableText,
  display_order: nullableInteger,
  editable: nullableFlag,
  escaped: nullableFlag,
  field_name: nullableText,
  field_type: z.nullable(credentialFieldTypeId),
  field_type_name: z.nullable(credentialFieldTypeName),
  guid: credentialGuid,
  institution_guid: institutionGuid,
  label: nullableText,
  max_length: nullableInteger,
  meta_data: z.nullable(z.record(z.string(), z.unknown())),
  mfa: nullableFlag,
  optional: nullableFlag,
  optional_mfa: nullableFlag,
  options: z.nullable(
    z.array(z.object({ data_uri: nullableText, guid: nullableText, label: nullableText, value: nullableText })),
  ),
  size: nullableInteger,
  updated_at: timestamp,
  value_identifier: nullableText,
  value_mask: nullableText,
});

export const memberCredential = namedObject('MemberCredential', {
  created_at: timestamp,
  credential_guid: credentialGuid,
  guid: memberCredentialGuid,
  member_guid: memberGuid,
  metadata: nullableText,
  updated_at: timestamp,
});
