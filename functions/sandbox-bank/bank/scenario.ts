/** What a password or a challenge's answer makes the bank do; every other password is right. */
export type Scenario =
  | { readonly kind: 'fine' }
  | { readonly kind: 'challenge'; readonly type: ChallengeType }
  | { readonly kind: 'refused'; readonly reason: RefusedReason }
  /** The HTTP status the call itself answers with. */
  | { readonly kind: 'status'; readonly status: 400 | 401 | 500 | 503 };

export type ChallengeType = 'text' | 'options' | 'image' | 'image_options';
export type RefusedReason = 'login.wrong' | 'login.locked' | 'login.disabled' | 'login.revoked' | 'answer.wrong';

const WORDS: Readonly<Record<string, Scenario>> = {
  challenge: { kind: 'challenge', type: 'text' },
  options: { kind: 'challenge', type: 'options' },
  image: { kind: 'challenge', type: 'image' },
  image_options: { kind: 'challenge', type: 'image_options' },
  BAD_REQUEST: { kind: 'status', status: 400 },
  UNAUTHORIZED: { kind: 'status', status: 401 },
  INVALID: { kind: 'refused', reason: 'login.wrong' },
  LOCKED: { kind: 'refused', reason: 'login.locked' },
  DISABLED: { kind: 'refused', reason: 'login.disabled' },
  SERVER_ERROR: { kind: 'status', status: 500 },
  UNAVAILABLE: { kind: 'status', status: 503 },
};

const wordOf = (text: string): Scenario | null => (Object.hasOwn(WORDS, text) ? (WORDS[text] ?? null) : null);

/** Words are case-sensitive. */
export const scenarioOfPassword = (password: string): Scenario => wordOf(password) ?? { kind: 'fine' };

/** The older flavour of the test login: answering with one of the challenge words raises a second challenge. */
const PERSON_WITH_SECOND_CHALLENGE = 'test_atrium';

export const scenarioOfAnswer = (person: string, answer: string): Scenario => {
  if (answer === 'correct') return { kind: 'fine' };
  const scenario = wordOf(answer);
  if (scenario === null) return { kind: 'refused', reason: 'answer.wrong' };
  if (scenario.kind === 'challenge' && person !== PERSON_WITH_SECOND_CHALLENGE) {
    return { kind: 'refused', reason: 'answer.wrong' };
  }
  return scenario;
};
