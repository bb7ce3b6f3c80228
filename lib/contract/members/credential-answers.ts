import * as z from 'zod/mini';
import { credentialGuid } from '../kernel/guids.ts';
import { inputText, nullableMetadata, SECRET_LENGTH_MAX } from '../kernel/input-text.ts';
import { namedObject } from '../kernel/values.ts';

const secret = inputText(SECRET_LENGTH_MAX).register(z.globalRegistry, { writeOnly: true });

/** What the user typed into one field; or the guid or value of the option that the user chose. */
export const credentialAnswer = namedObject('CredentialAnswer', { guid: credentialGuid, value: secret });

/** Far more than any login form or round of questions has. */
export const ANSWER_COUNT_MAX = 50;

export const credentialAnswers = z.array(credentialAnswer).check(z.minLength(1), z.maxLength(ANSWER_COUNT_MAX));

/** For calls in which an empty list means the same as no list. */
export const credentialAnswersOrNone = z.pipe(
  z.array(credentialAnswer).check(z.maxLength(ANSWER_COUNT_MAX)),
  z.transform((answers) => (answers.length === 0 ? undefined : answers)),
);

export const memberCredentialCreateRequest = namedObject('MemberCredentialCreateRequest', {
  credential_guid: credentialGuid,
  metadata: z.optional(nullableMetadata),
  value: secret,
});
