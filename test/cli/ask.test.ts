import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../cli/ask.ts';

const SECRET = { text: 'Token: ', isSecret: true };
const SHOWN = { text: 'Username: ', isSecret: false };

/** A terminal: what is typed comes in, what is on the screen goes out. */
const terminal = () => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => void modes.push(isRaw),
  });
  const shown = new PassThrough({ encoding: 'utf8' });
  const ask = createAsk({ input, shown, isTerminal: true });
  return { ask, type: (text: string) => void input.write(text), screen: () => String(shown.read() ?? ''), modes };
};

describe('at a terminal', () => {
  test('a secret is never shown, also not by the terminal itself; other answers are', async () => {
    const { ask, type, screen, modes } = terminal();
    const secret = ask(SECRET);
    type('s3cret-tok');
    type('en\r');
    expect(await secret).toBe('s3cret-token');
    expect(screen()).toBe('Token: \n');
    // In raw mode the terminal shows nothing by itself; afterwards it is as before.
    expect(modes).toEqual([true, false]);
    const name = ask(SHOWN);
    type('ada\r');
    expect(await name).toBe('ada');
    expect(screen()).toContain('ada');
  });

  test('a secret is not shown after a value that was shown', async () => {
    const { ask, type, screen } = terminal();
    const name = ask(SHOWN);
    type('ada\r');
    await name;
    screen();
    const secret = ask(SECRET);
    type('s3cret\r');
    expect(await secret).toBe('s3cret');
    expect(screen()).toBe('Token: \n');
  });

  test('Ctrl-C rejects as interrupted, Ctrl-D ends the input; both reset the terminal', async () => {
    for (const [key, outcome] of [
      ['\u0003', expect.objectContaining({ ending: 'interrupted' })],
      ['\u0004', null],
    ] as const) {
      const { ask, type, modes } = terminal();
      const answer = ask(SECRET).catch((error: unknown) => error);
      type(key);
      expect(await answer).toEqual(outcome);
      expect(modes).toEqual([true, false]);
    }
  });

  test('a question cannot control the terminal', async () => {
    const { ask, type, screen } = terminal();
    const answer = ask({ text: '\u001b[2JToken: ', isSecret: true });
    type('x\r');
    await answer;
    expect(screen()).toBe('Token: \n');
  });
});

describe('where the input is no terminal', () => {
  test('each question takes the next line, also when lines come together, without echo', async () => {
    const input = new PassThrough();
    const shown = new PassThrough({ encoding: 'utf8' });
    const ask = createAsk({ input, shown, isTerminal: false });
    input.write('ada\n  s3cret \nlast');
    expect(await ask(SHOWN)).toBe('ada');
    expect(await ask(SECRET)).toBe('s3cret');
    input.end();
    expect([await ask(SECRET), await ask(SECRET)]).toEqual(['last', null]);
    expect(shown.read()).toBeNull();
  });

  test('a line that is far too long is refused, not cut', async () => {
    const input = new PassThrough();
    const ask = createAsk({ input, shown: new PassThrough(), isTerminal: false });
    input.end(`${'x'.repeat(4_097)}\n`);
    await expect(ask(SECRET)).rejects.toMatchObject({ ending: 'usage' });
  });
});
