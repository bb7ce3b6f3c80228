import type { CredentialDefinition } from '../institutions/institution.ts';
import type { Challenge } from './challenge.ts';

/** An answer as a caller gives it. */
export interface GivenAnswer {
  readonly guid: string;
  readonly value: string;
}

/** An answer with the name of its field, as connectors want it. */
export interface NamedAnswer extends GivenAnswer {
  readonly fieldName: string;
}

/** `missing`: a required field has no answer; `unknown`: the guid is not (or no longer) one that is asked for. */
export type AnswersChecked =
  | { readonly kind: 'complete'; readonly answers: readonly NamedAnswer[] }
  | { readonly kind: 'missing' | 'unknown' | 'repeated'; readonly field: string };

/** Answers that do not fit what was asked. */
export type AnswersFaulty = Exclude<AnswersChecked, { readonly kind: 'complete' }>;

interface Question {
  readonly guid: string;
  readonly fieldName: string;
  readonly isOptional: boolean;
}

/** Answers to a login form. `kept` are stored answers that stand in for fields not given again. */
export const checkCredentials = (
  definitions: readonly CredentialDefinition[],
  given: readonly GivenAnswer[],
  kept: readonly NamedAnswer[] = [],
): AnswersChecked => checkAnswers(definitions, given, kept);

/**
 * Answers to challenges: every pending one must be answered, and no other. An option may be named by its guid as well;
 * the institution knows its value.
 */
export const checkChallengeAnswers = (
  challenges: readonly Challenge[],
  given: readonly GivenAnswer[],
): AnswersChecked =>
  checkAnswers(
    challenges.map((challenge) => ({ ...challenge, isOptional: false })),
    given.map(({ guid, value }) => {
      const options = challenges.find((challenge) => challenge.guid === guid)?.options ?? [];
      return { guid, value: options.find((option) => option.guid === value)?.value ?? value };
    }),
    [],
  );

const checkAnswers = (
  questions: readonly Question[],
  given: readonly GivenAnswer[],
  kept: readonly NamedAnswer[],
): AnswersChecked => {
  const asked = new Set(questions.map(({ guid }) => guid));
  const values = new Map(kept.filter(({ guid }) => asked.has(guid)).map(({ guid, value }) => [guid, value]));
  const seen = new Set<string>();
  for (const { guid, value } of given) {
    if (!asked.has(guid)) return { kind: 'unknown', field: guid };
    if (seen.has(guid)) return { kind: 'repeated', field: guid };
    seen.add(guid);
    values.set(guid, value);
  }
  const answers: NamedAnswer[] = [];
  for (const { guid, fieldName, isOptional } of questions) {
    const value = values.get(guid) ?? '';
    if (value === '' && !isOptional) return { kind: 'missing', field: fieldName };
    if (value !== '') answers.push({ guid, fieldName, value });
  }
  return { kind: 'complete', answers };
};

/**
 * What tells two logins at one institution apart: the answer to the login field, or to the first field where the form has
 * no login field. Null when nothing was answered.
 */
export const loginOf = (
  definitions: readonly CredentialDefinition[],
  answers: readonly NamedAnswer[],
): string | null => {
  const field = definitions.find(({ fieldType }) => fieldType === 'LOGIN') ?? definitions[0];
  return answers.find(({ guid }) => guid === field?.guid)?.value ?? null;
};
