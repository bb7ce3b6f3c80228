import * as z from 'zod/mini';
import { parseJson } from './json.ts';

/** No field of a login form is longer. */
const TEXT_LENGTH_MAX = 1_000;
const text = z.string().check(z.maxLength(TEXT_LENGTH_MAX));

const startBody = z.object({
  /** The name that hints about the job carry. */
  reference: z.optional(text),
  credentials: z.array(z.object({ field: text, value: text })).check(z.maxLength(10)),
});
const answersBody = z.object({
  answers: z.array(z.object({ challenge_id: text, value: text })).check(z.maxLength(10)),
});

/** A login with its password, or a token of a consent. */
export type StartInput = { readonly reference: string | null } & (
  | { readonly kind: 'login'; readonly login: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string }
);

/** Null when the body is not what the protocol asks for. */
export const readStart = (body: string): StartInput | null => {
  const parsed = startBody.safeParse(parseJson(body));
  if (!parsed.success) return null;
  const answerTo = (field: string): string | undefined =>
    parsed.data.credentials.find((credential) => credential.field === field)?.value;
  const reference = parsed.data.reference ?? null;
  const token = answerTo('ACCESS_TOKEN');
  if (token !== undefined) return { kind: 'token', token, reference };
  const [login, password] = [answerTo('LOGIN'), answerTo('PASSWORD')];
  return login === undefined || login === '' || password === undefined
    ? null
    : { kind: 'login', login, password, reference };
};

export const readAnswers = (
  body: string,
): readonly { readonly challengeId: string; readonly value: string }[] | null => {
  const parsed = answersBody.safeParse(parseJson(body));
  return parsed.success
    ? parsed.data.answers.map(({ challenge_id, value }) => ({ challengeId: challenge_id, value }))
    : null;
};
