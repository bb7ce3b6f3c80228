import type { Question } from '../../../cli/ask.ts';
import type { Shell } from '../../../cli/shell.ts';

export interface Person {
  /** Changes for `CliWorld.runIn`. */
  readonly shell: Partial<Shell>;
  /** What the person was asked, in order. */
  readonly asked: readonly Question[];
}

/** Gives these answers in order, at a terminal or as lines of a pipe; after the last one the input has ended. */
const answering = (answers: readonly string[], isInputTerminal: boolean): Person => {
  const left = [...answers];
  const asked: Question[] = [];
  const ask = async (question: Question): Promise<string | null> => {
    asked.push(question);
    return left.shift() ?? null;
  };
  return { shell: { ask, isInputTerminal }, asked };
};

export const person = (...answers: readonly string[]): Person => answering(answers, true);
export const piped = (...answers: readonly string[]): Person => answering(answers, false);
