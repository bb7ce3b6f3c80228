import { type Information, joinAt, tidy, tidyOrNull } from './information-text.ts';

/**
 * Subfields with numbers: `005?00LASTSCHRIFT?20Abschlag?32STROMWERK`. Banks in Germany, Austria, Poland, Czechia and Hungary
 * have them, with `?` or another mark, behind a code of the kind of payment.
 */
export const numbered = (lines: readonly string[]): Information | null => {
  const text = lines.join('');
  const mark = MARKED.exec(text)?.[1];
  if (mark === undefined) return null;
  const parts = partsOf(text, mark);
  const [names, purposes] = namesAndPurposes(parts, mark);
  const said = tagged(joinAt(purposes, PART_LENGTH));
  const payee = tidyOrNull(names.join(' ')) ?? said.payee;
  return {
    payee,
    purpose: said.purpose,
    kind: tidyOrNull(parts.get('00')?.join(' ')),
    rest: said.rest,
  };
};

/** Behind at most three digits. Letters and blanks are no mark, nor is what free text has before digits. */
const MARKED = /^\d{0,3}([?~^<>|@])(?:0\d|1\d|2\d|3\d|60)/;

/** A subfield of the standard is cut at 27 characters. */
const PART_LENGTH = 27;

const PURPOSES = ['20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '60', '61', '62', '63'];
const NAMES = ['32', '33'];
/** Where Polish banks have the name, if it is not where the others have it. */
const POLISH_NAMES = ['27', '28'];

const NUMBERS: ReadonlySet<string> = new Set(Array.from({ length: 100 }, (_, at) => `${at}`.padStart(2, '0')));

type Parts = ReadonlyMap<string, readonly string[]>;

const partsOf = (text: string, mark: string): Parts => {
  const parts = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const piece of text.slice(text.indexOf(mark) + 1).split(mark)) {
    const number = piece.slice(0, 2);
    // A mark in the text itself.
    if (!NUMBERS.has(number)) last?.push(`${last.pop() ?? ''}${mark}${piece}`);
    else {
      last = parts.get(number) ?? [];
      last.push(withoutFiller(piece.slice(2)));
      parts.set(number, last);
    }
  }
  return parts;
};

/** Banks in Poland fill empty subfields with a byte that is a dot above in windows-1250. */
const withoutFiller = (text: string): string => text.replace(/^[\u02d9\u00ff]+/, '');

const namesAndPurposes = (parts: Parts, mark: string): readonly [readonly string[], readonly string[]] => {
  const textsOf = (numbers: readonly string[]) => numbers.flatMap((number) => parts.get(number) ?? []);
  const names = textsOf(NAMES).filter((name) => name.trim() !== '');
  const isPolish = (mark === '~' || mark === '^') && names.length === 0;
  if (!isPolish) return [names, textsOf(PURPOSES)];
  return [textsOf(POLISH_NAMES), textsOf(PURPOSES.filter((number) => !POLISH_NAMES.includes(number)))];
};

/** Words of SEPA inside the purpose: `EREF+123SVWZ+Rechnung 7`. */
const TAGS = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC)\+/;

const tagged = (text: string): Information => {
  const [before = '', ...pieces] = text.split(TAGS);
  const pairs = pieces.flatMap((tag, at) => (at % 2 === 0 ? [[tag, tidy(pieces[at + 1] ?? '')] as const] : []));
  const saidBy = (...tags: readonly string[]) => pairs.find(([tag, value]) => tags.includes(tag) && value !== '')?.[1];
  return {
    // Who pays or gets the money in the end.
    payee: saidBy('ABWA', 'ABWE') ?? null,
    purpose: tidyOrNull(`${before} ${saidBy('SVWZ') ?? ''}`),
    kind: null,
    rest: pairs.filter(([tag, value]) => tag !== 'SVWZ' && value !== '').map(([tag, value]) => `${tag}+${value}`),
  };
};
