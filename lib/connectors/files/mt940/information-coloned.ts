import { type Information, tidy, tidyOrNull } from './information-text.ts';

/** Words with a colon: `SEPA OVERBOEKING IBAN: NL… NAAM: J JANSEN OMSCHRIJVING: Factuur 7`. */
export const coloned = (lines: readonly string[]): Information | null => {
  const [kind = '', ...pieces] = tidy(lines.join(' ')).split(WORDS);
  const pairs = pieces.flatMap((word, at) =>
    at % 2 === 0 ? [[word.toUpperCase(), tidy(pieces[at + 1] ?? '')] as const] : [],
  );
  const saidBy = (words: ReadonlySet<string>) => pairs.find(([word, value]) => words.has(word) && value !== '')?.[1];
  const payee = tidyOrNull(saidBy(NAMES));
  if (payee === null) return null;
  return {
    payee,
    purpose: tidyOrNull(saidBy(PURPOSES)),
    kind: tidyOrNull(kind),
    rest: pairs
      .filter(([word, value]) => !NAMES.has(word) && !PURPOSES.has(word) && value !== '')
      .map(([word, value]) => `${word}: ${value}`),
  };
};

const NAMES: ReadonlySet<string> = new Set(['NAAM', 'NAME', 'NAMN', 'NAZWA', 'NAZEV']);
const PURPOSES: ReadonlySet<string> = new Set([
  'OMSCHRIJVING',
  'DESCRIPTION',
  'VERWENDUNGSZWECK',
  'TYTULEM',
  'MEDDELANDE',
]);
const OTHERS = ['IBAN', 'BIC', 'KENMERK', 'MACHTIGING', 'INCASSANT', 'BETALINGSKENM', 'REFERENCE', 'REFERENTIE'];
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(${[...NAMES, ...PURPOSES, ...OTHERS].join('|')})\\.?\\s?:`, 'iu');
