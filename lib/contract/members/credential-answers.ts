import * as z from 'zod/mini';
import { credentialGuid } from '../kernel/guids.ts';
import { inputText, nullableMetadata, SECRET_LENGTH_MAX } from '../kernel/input-text.ts';

const secret = inputText(SECRET_LENGTH_MAX);
secret.register(z.globalRegistry, { writeOnly: true });

/** What the user typed into one field, or the chosen option's guid or value. */
export const credentialAnswer = z.object({ guid: credentialGuid, value: secret });
credentialAnswer.register(z.globalRegistry, { id: 'CredentialAnswer' });

/** No login form or round of questions comes near; a longer list is no answer to one. */
export const ANSWER_COUNT_MAX = 50;

export const credentialAnswers = z.array(credentialAnswer).check(z.minLength(1), z.maxLength(ANSWER_COUNT_MAX));

/** Where an empty list means the same as none. */
export const credentialAnswersOrNone = z.pipe(
  z.array(credentialAnswer).check(z.maxLength(ANSWER_COUNT_MAX)),
  z.transform((answers) => (answers.length === 0 ? undefined : answers)),
);

export const memberCredentialCreateRequest = z.object({
  credential_guid: credentialGuid,
  metadata: z.optional(nullableMetadata),
  value: secret,
});
memberCredentialCreateRequest.register(z.globalRegistry, { id: 'MemberCredentialCreateRequest' });
