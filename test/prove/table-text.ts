import { readFileSync } from 'node:fs';
import type { DayReport } from './day.ts';

const PAGE = new URL('../../docs/promises.md', import.meta.url);
const WIDTH_MAX = 76;

/** The sentences of the page, by the number of the promise. */
const promised = (): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync(PAGE, 'utf8').matchAll(/^\| (P\d+) \| (.+) \|$/gm)].map(([, number = '', text = '']) => [
      number,
      text,
    ]),
  );

const shortened = (text: string): string => (text.length > WIDTH_MAX ? `${text.slice(0, WIDTH_MAX - 1)}…` : text);

/** What happened in the day, then a line for each promise, with the first breaches below it. */
export const tableOf = ({ verdicts, counts }: DayReport): string => {
  const sentences = promised();
  const happened = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const rows = verdicts.flatMap(({ promise, looks, breaches, examples }) => {
    const state = breaches > 0 ? 'BROKEN' : looks > 0 ? 'kept' : 'not seen';
    const text = shortened(sentences.get(promise) ?? '').padEnd(WIDTH_MAX);
    const line = `${promise.padEnd(4)} ${state.padEnd(8)} ${String(looks).padStart(8)} looks ${String(breaches).padStart(6)} breaches  ${text}`;
    return [line.trimEnd(), ...examples.map((example) => `       ${example}`)];
  });
  return [happened.join(', '), '', ...rows].join('\n');
};
