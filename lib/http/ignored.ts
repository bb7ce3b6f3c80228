import type { Answer } from './answer.ts';

/** Longer names are cut: a header of an answer has to stay short. */
const CHARACTERS_MAX = 60;

/** Names what the call sent and the operation does not know, so that a mistyped name is seen. */
export const withIgnored = (answer: Answer, ignored: readonly string[]): Answer =>
  ignored.length === 0
    ? answer
    : { ...answer, headers: { ...answer.headers, 'tributary-ignored': ignored.map(inHeader).join(', ') } };

/** In letters that a header can have, and without the comma that parts names. */
const inHeader = (name: string): string =>
  encodeURIComponent(name.toWellFormed().slice(0, CHARACTERS_MAX).toWellFormed()).replaceAll(/%5B|%5D/g, (coded) =>
    decodeURIComponent(coded),
  );
