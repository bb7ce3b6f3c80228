import { type Session, understood } from './api.ts';
import type { Context } from './command.ts';
import type { Answer } from './credentials.ts';
import { follow, type Outcome } from './follow.ts';
import { type Challenge, type Member, memberBody } from './member.ts';
import { createPictures, type Pictures } from './pictures.ts';

/** How often a person is asked for the same answer. */
const TRIES_MAX = 3;

/** Asks a person for the answer to each question. Null when one is not answered; then none is to be sent. */
const askChallenges = async (context: Context, challenges: readonly Challenge[]): Promise<readonly Answer[] | null> => {
  const pictures = createPictures();
  try {
    const answers: Answer[] = [];
    for (const challenge of challenges) {
      const value = await askChallenge(context, challenge, pictures);
      if (value === null) return null;
      answers.push({ guid: challenge.guid, value });
    }
    return answers;
  } finally {
    pictures.remove();
  }
};

/** More rounds of questions than any institution asks. */
const ROUNDS_MAX = 10;

interface Followed {
  readonly member: Member;
  readonly waitMs: number | null;
  /** Whether lines of standard input are answers where it is no terminal. */
  readonly takesInput: boolean;
}

/** Follows a member to the end of its job, and asks for the answer to each question on the way. */
export const followAnswering = async (context: Context, session: Session, followed: Followed): Promise<Outcome> => {
  const { waitMs, takesInput } = followed;
  let outcome = await follow(context, session, followed);
  if (waitMs === null || !(takesInput || context.shell.isInputTerminal)) return outcome;
  for (let round = 0; outcome.ending === 'challenged' && round < ROUNDS_MAX; round += 1) {
    const answers = await askChallenges(context, outcome.challenges);
    if (answers === null) return outcome;
    const member = await sendAnswers(session, outcome.member.guid, answers);
    outcome = await follow(context, session, { member, waitMs });
  }
  return outcome;
};

/** Hands the answers to the job that waits for them. */
const sendAnswers = async (session: Session, guid: string, answers: readonly Answer[]): Promise<Member> => {
  const { body } = await session.resumeAggregation({ member_guid: guid, body: { challenges: answers } });
  return understood(memberBody, body).member;
};

interface Choice {
  /** What the service wants as the answer. */
  readonly value: string;
  readonly label: string;
}

const askChallenge = async (context: Context, challenge: Challenge, pictures: Pictures): Promise<string | null> => {
  const { shell, output } = context;
  if (shell.isInputTerminal) tellPicture(context, challenge, pictures);
  const choices = choicesOf(challenge, shell.isInputTerminal ? pictures : null);
  const label = challenge.label ?? 'Answer';
  if (shell.isInputTerminal && choices.length > 0) {
    output.note(label);
    for (const [at, choice] of choices.entries()) output.note(`  ${at + 1}  ${choice.label}`);
  }
  // What a person answers may open the account, as a password does. A number of a list says nothing to others.
  const question =
    choices.length > 0
      ? { text: `Number, 1 to ${choices.length}: `, isSecret: false }
      : { text: `${label} `, isSecret: true };
  for (let tries = 0; tries < (shell.isInputTerminal ? TRIES_MAX : 1); tries += 1) {
    const line = await shell.ask(question);
    if (line === null) return null;
    const answer = choices.length === 0 ? line : chosen(choices, line, shell.isInputTerminal);
    if (answer !== '') return answer;
  }
  return null;
};

const tellPicture = ({ output }: Context, { image_data: data }: Challenge, pictures: Pictures): void => {
  const file = data === null ? null : pictures.store(data);
  if (file !== null) output.note(`Picture: ${file} (until the question is answered)`);
};

const choicesOf = (challenge: Challenge, pictures: Pictures | null): readonly Choice[] => [
  ...challenge.options.map((option) => choiceOf(option, '')),
  ...challenge.image_options.map((option) => {
    const file = option.data_uri === null ? null : (pictures?.store(option.data_uri) ?? null);
    return choiceOf(option, file === null ? '' : `  ${file}`);
  }),
];

const choiceOf = (option: Challenge['options'][number], more: string): Choice => ({
  value: option.value ?? option.guid ?? '',
  label: `${option.label ?? option.value ?? ''}${more}`,
});

/** A person types the number that is shown; a script may know the value. Empty when the line is none of them. */
const chosen = (choices: readonly Choice[], line: string, isPerson: boolean): string => {
  const byNumber = /^[0-9]{1,3}$/.test(line) ? choices[Number(line) - 1] : undefined;
  const byText = choices.find(({ value, label }) => value === line || label === line);
  return (isPerson ? (byNumber ?? byText) : (byText ?? byNumber))?.value ?? '';
};
