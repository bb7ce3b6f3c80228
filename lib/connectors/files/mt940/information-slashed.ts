import { type Information, joinLines, tidy } from './information-text.ts';

/** Words between slashes: `/TRTP/SEPA OVERBOEKING/NAME/J JANSEN/REMI/Factuur 7`. Banks of the Netherlands and others. */
export const slashed = (lines: readonly string[]): Information | null => {
  const text = joinLines(lines);
  if (!WORD_FIRST.test(text)) return null;
  const pieces = text.split(WORDS);
  const values = new Map<string, string>();
  for (let at = 1; at < pieces.length; at += 2) {
    const [word = '', value = ''] = [pieces[at], pieces[at + 1]];
    if (plain(values.get(word)) === null) values.set(word, value);
  }
  const saidBy = (...words: readonly string[]) =>
    words.map((word) => plain(values.get(word))).find((value) => value !== null) ?? null;
  return {
    payee: saidBy('NAME', 'NAAM') ?? plain(values.get('CNTP')?.split('/')[NAME_IN_CNTP]),
    purpose: saidBy('REMI', 'USTD', 'STRD'),
    kind: saidBy('TRTP'),
    rest: [...values].flatMap(([word, value]) => {
      const text = TOLD.has(word) ? null : plain(value);
      return text === null ? [] : [`${word} ${text}`];
    }),
  };
};

/** ING writes account, bank, name and town of the other side: `/NL32INGB0000012345/INGBNL2A/J JANSEN/UTRECHT`. */
const NAME_IN_CNTP = 3;

/** Without empty parts: `//text/`. Null where nothing is left, or there is only a word for nothing. */
const plain = (value = ''): string | null => {
  const text = tidy(
    value
      .split('/')
      .filter((part) => part !== '')
      .join('/'),
  );
  return text === '' || text === 'NOTPROVIDED' ? null : text;
};

const LIST =
  'TRTP|TRCD|IBAN|BIC|NAME|NAAM|REMI|EREF|KREF|ORDP|BENM|CNTP|ADDR|ISDT|PREF|MARF|CSID|RTRN|SVCL|PURP|USTD|STRD|ULTB|ULTC|' +
  'ULTD|BUSP|CDTRREFTP|CDTRREF|OCMT|CHGS|EXCH|BNFC|BOCH';
const WORD_FIRST = new RegExp(`^/(?:${LIST})/`);
/** A value may have slashes of its own, so only words of the list end it. */
const WORDS = new RegExp(`/(${LIST})(?=/)`);
/** Shown elsewhere, or only the word before others. */
const TOLD: ReadonlySet<string> = new Set(['NAME', 'NAAM', 'REMI', 'USTD', 'STRD', 'TRTP', 'CNTP']);
