import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';

/** No key or password is longer. A longer line was piped in by mistake. */
const LINE_CHARACTERS_MAX = 4_096;

/** Reads one line that a person types, without showing it, or the first line of piped input. */
export const askHidden = async (question: string): Promise<string> => {
  const isTerminal = isatty(process.stdin.fd);
  if (isTerminal) process.stderr.write(question);
  const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: mute, terminal: isTerminal });
  // Readline handles Ctrl-C by itself, so it is passed on here.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const line = await new Promise<string>((give) => {
      lines.once('line', give);
      lines.once('close', () => give(''));
    });
    return line.slice(0, LINE_CHARACTERS_MAX).trim();
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
};
