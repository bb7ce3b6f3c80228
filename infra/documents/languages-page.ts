import { encodingsOf } from '../../lib/connectors/files/encoding/propose-encoding.ts';
import type { HeaderMeaning, LanguageWords } from '../../lib/domain/imports/words/language-words.ts';
import { LANGUAGES } from '../../lib/domain/imports/words/languages.ts';

const INTRODUCTION = `# Languages of files

Tables of banks are read by their words: names of columns, months, directions, states and sums. This page shows the first
words of each language; the lists are in [\`lib/domain/imports/words\`](../../lib/domain/imports/words/languages.ts), a file for
each language, and a word that is missing there is added there. Case, accents, units and brackets do not matter. Each
language has a sample table in each of its encodings, which a test reads, and all of them are read in UTF-8 and UTF-16 too.

\`npm run docs\` writes this page.
`;

/** Chinese in traditional characters has a code of its own here. */
const CODES: Readonly<Record<string, string>> = { zt: 'zh-Hant' };
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What the files of each language are read by, for people. */
export const languagesPage = (): string => {
  const rows = LANGUAGES.map((language) => {
    const { code, months, script, out, in: into } = language;
    const cells = [
      names.of(CODES[code] ?? code) ?? code,
      ...(['date', 'description', 'amount', 'balance'] as const).map((meaning) => firstOf(language, meaning)),
      `${wordOf(out)}, ${wordOf(into)}`,
      months === '' ? '' : (months.split('|').at(-1)?.split(' ')[0] ?? ''),
      encodingsOf(script.encodings).join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['Language', 'Day', 'Text', 'Amount', 'Balance', 'Out, in', 'December', 'Encodings'];
  return `${INTRODUCTION}\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}\n`;
};

const wordOf = (list: string): string => list.split('|')[0] ?? '';
const firstOf = ({ headers }: LanguageWords, meaning: HeaderMeaning): string => wordOf(headers[meaning] ?? '');
