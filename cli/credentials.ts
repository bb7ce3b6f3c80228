import type { Context } from './command.ts';
import { Failure } from './failure.ts';
import type { Field } from './institutions.ts';
import type { Shell } from './shell.ts';

export interface Answer {
  readonly guid: string;
  readonly value: string;
}

/** The values of all other fields are not shown while they are typed. */
const SHOWN_TYPES: ReadonlySet<string | null> = new Set(['LOGIN', 'TEXT', 'URL']);

/** How often a person is asked for the same value. */
const TRIES_MAX = 3;

/** Asks for each field of a login form. An optional field without a value is left out. */
export const askCredentials = async (
  { shell, output }: Context,
  fields: readonly Field[],
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (const field of fields) {
    if (shell.isInputTerminal) for (const line of instructionsOf(field)) output.note(line);
    const value = await askField(shell, field);
    if (value !== '') answers.push({ guid: field.guid, value });
  }
  return answers;
};

const instructionsOf = ({ meta_data: data }: Field): readonly string[] =>
  [data?.instructional_text, data?.instructional_url].filter((line) => line !== undefined);

const askField = async (shell: Shell, field: Field): Promise<string> => {
  const { optional: isOptional, field_type_name: type } = field;
  const name = field.label ?? field.field_name ?? 'Credential';
  const text = `${name}${isOptional === true ? ' (optional)' : ''}: `;
  const question = { text, isSecret: !SHOWN_TYPES.has(type) };
  for (let tries = 0; tries < (shell.isInputTerminal ? TRIES_MAX : 1); tries += 1) {
    const value = (await shell.ask(question)) ?? '';
    if (value !== '' || isOptional === true) return value;
  }
  throw new Failure(`No value was given for ${name}; nothing was connected`, 'usage');
};
