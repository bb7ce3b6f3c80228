import { createInterface, type Interface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';
import { Failure } from './failure.ts';
import { plain } from './terminal.ts';

/** No key, token or password is longer. A longer line was piped in by mistake. */
const LINE_CHARACTERS_MAX = 4_096;

export interface Question {
  readonly text: string;
  /** What is typed is not shown. */
  readonly isSecret: boolean;
}

/** Resolves to one line without blanks around it; null when the input has ended. Rejects when Ctrl-C is typed. */
export type Ask = (question: Question) => Promise<string | null>;

export interface AskedAt {
  readonly input: Readable;
  /** Where questions are shown. */
  readonly shown: NodeJS.WritableStream;
  readonly isTerminal: boolean;
}

/** Asks at the terminal. Where the input is no terminal, each question takes its next line, and nothing is shown. */
export const createAsk = (at: AskedAt): Ask => {
  const readLine = createLineReader(at.input);
  return async (question) => {
    const line = at.isTerminal ? await askTerminal(question, at) : await readLine();
    if (line !== null && line.length > LINE_CHARACTERS_MAX) {
      throw new Failure(`A line has more than ${LINE_CHARACTERS_MAX} characters`, 'usage');
    }
    return line?.trim() ?? null;
  };
};

const askTerminal = ({ text, isSecret }: Question, { input, shown }: AskedAt): Promise<string | null> =>
  new Promise((give, refuse) => {
    const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input, output: isSecret ? mute : shown, terminal: true, historySize: 0 });
    const prompt = plain(text);
    if (isSecret) shown.write(prompt);
    lines.setPrompt(prompt);
    lines.prompt();
    let isEnded = false;
    const end = (settle: () => void): void => {
      if (isEnded) return;
      isEnded = true;
      // Readline's own listeners end with it; if one stayed, it would show the next answer.
      lines.close();
      if (isSecret) shown.write('\n');
      settle();
    };
    lines.once('line', (line) => end(() => give(line)));
    lines.once('close', () => end(() => give(null)));
    // Readline handles Ctrl-C by itself. The rejection lets the command clean up.
    lines.once('SIGINT', () => end(() => refuse(new Failure('Interrupted', 'interrupted'))));
  });

/** Keeps the lines that came together with the one that was asked for. Between questions it holds up no end of the process. */
const createLineReader = (input: Readable): (() => Promise<string | null>) => {
  let reader: { readonly lines: Interface; readonly iterator: AsyncIterator<string> } | null = null;
  return async () => {
    if (reader === null) {
      const lines = createInterface({ input, terminal: false });
      reader = { lines, iterator: lines[Symbol.asyncIterator]() };
    }
    input.resume();
    const { value, done } = await reader.iterator.next();
    input.pause();
    return done === true ? null : value;
  };
};
