import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../lib/domain/transactions/enrich/phrases.ts';
import { BANK_MATTERS, KIND_ORDER, PAYMENT } from '../../../lib/domain/transactions/kinds/kind-order.ts';

const FOLDER = join(import.meta.dirname, 'words');

const KEYS: ReadonlySet<string> = new Set([...KIND_ORDER, ...BANK_MATTERS, PAYMENT]);

/** A shorter beginning of a word stands at the beginning of words of any meaning. */
const STEM_LENGTH_MIN = 4;
const LATIN = /^[A-Z]+$/;

/** Other ways to write letters where only plain ones can be written. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The module that the service loads: for each language a line, `key:WORD|WORD` of each kind after it, parted by tabs. */
export const packedKindWords = (): string => {
  const lines = readdirSync(FOLDER)
    .toSorted()
    .map((file) => packedLanguage(file, readFileSync(join(FOLDER, file), 'utf8')));
  return `/** Written by \`npm run docs\` from the files of \`infra/documents/brands/words\`. */\nexport const PACKED_KIND_WORDS = \`\n${lines.join('\n')}\n\`;\n`;
};

/** Throws a sentence that names the file and what is wrong in it. */
const packedLanguage = (file: string, text: string): string => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const [[first, code] = ['', '']] = rows;
  if (first !== 'language') throw new Error(`${file} does not begin with its language`);
  const packed = rows.slice(1).map(([key, words]) => {
    if (!KEYS.has(key)) throw new Error(`${file}: ${key} is no kind`);
    return `${key}:${[
      ...new Set(
        words
          .split('|')
          .flatMap(spellingsOf)
          .flatMap((word) => (key === PAYMENT ? word.split(' ') : word)),
      ),
    ].join('|')}`;
  });
  return [code, ...packed].join('\t');
};

/** In letters of `wordsOf`, with the star of a beginning or an end. */
const spellingsOf = (word: string): readonly string[] => {
  const speltOut = word.replaceAll(/[äöüåø]/g, (letter) => SPELT_OUT[letter] ?? letter);
  return [word, speltOut].map((spelling) => {
    const folded = wordsOf(spelling).join(' ');
    if (folded.length < STEM_LENGTH_MIN && LATIN.test(folded)) return folded;
    return `${spelling.startsWith('*') ? '*' : ''}${folded}${spelling.endsWith('*') ? '*' : ''}`;
  });
};
