import { createHash } from 'node:crypto';
import type { Json } from './json.ts';
import type { ChallengeType } from './scenario.ts';

/** A one-pixel PNG: enough for a client to show that images arrive. */
const IMAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADAgH/lr8Z4wAAAABJRU5ErkJggg==';

const LABELS: Readonly<Record<ChallengeType, string>> = {
  text: 'What city were you born in?',
  options: 'Where shall the code be sent?',
  image: 'What does the picture show?',
  image_options: 'Which picture is yours?',
};

/** The right answer, a wrong one, and two words that end the job in other ways. */
const OPTIONS = [
  { label: 'Correct', value: 'correct' },
  { label: 'Wrong', value: 'wrong' },
  { label: 'Lock the login', value: 'LOCKED' },
  { label: 'Fail', value: 'SERVER_ERROR' },
] as const;

/** Ids are UUIDs that follow from the job and the round, so an unanswered challenge keeps its id. */
export const presentChallenge = (jobId: string, round: number, type: ChallengeType): Json => {
  const hasOptions = type === 'options' || type === 'image_options';
  return {
    id: challengeIdOf(jobId, round),
    type,
    field: `MFA_${round + 1}`,
    label: LABELS[type],
    image: type === 'image' ? IMAGE : null,
    options: hasOptions
      ? OPTIONS.map(({ label, value }) => ({
          id: uuidOf(`${jobId}/${round}/${value}`),
          label,
          value,
          image: type === 'image_options' ? IMAGE : null,
        }))
      : [],
  };
};

export const challengeIdOf = (jobId: string, round: number): string => uuidOf(`${jobId}/${round}`);

/** An option may be chosen by its value or by its id. */
export const valueOfAnswer = (jobId: string, round: number, answer: string): string =>
  OPTIONS.find(({ value }) => uuidOf(`${jobId}/${round}/${value}`) === answer)?.value ?? answer;

/** A UUID version 8: a hash. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
