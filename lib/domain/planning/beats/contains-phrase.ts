import { phraseTable } from '../../transactions/enrich/phrases.ts';

/** Whether one of some phrases stands in the words of a text. */
export const containsPhrase = (phrases: readonly string[]): ((words: readonly string[]) => boolean) => {
  const table = phraseTable(phrases.map((phrase) => [phrase, true] as const));
  return (words) => table.find(words, () => true) !== null;
};
