import fc from 'fast-check';
import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';

/** Writes MT940 in the dialects of banks, from rows that are drawn. */

export interface WrittenRow {
  readonly minor: bigint;
  readonly valueDay: string;
  readonly bookingDay: string;
  readonly payee: string;
  readonly purpose: string;
  readonly dialect: keyof typeof DIALECTS;
}

/** Each gives the lines of `:86:`. */
const DIALECTS = {
  german: (payee: string, purpose: string) => wrapped(`166?00UMSATZ?20SVWZ+${purpose.slice(0, 22)}?32${payee}`),
  polish: (payee: string, purpose: string) => ['020~00VE02', `~20${purpose.slice(0, 27)}`, '~21', `~32${payee}`],
  dutch: (payee: string, purpose: string) => wrapped(`/TRTP/SEPA/NAME/${payee}/REMI/${purpose}`),
  coloned: (payee: string, purpose: string) => [`SEPA NAAM: ${payee}`, `OMSCHRIJVING: ${purpose}`],
  plain: (payee: string, purpose: string) => [payee, purpose],
} as const;

const LINE_LENGTH = 65;

/** Lines of the standard, none of which begins or ends with a blank: such a blank would be lost. */
const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (let rest = text; rest !== ''; ) {
    let length = Math.min(LINE_LENGTH, rest.length);
    if (length < rest.length && /^.? | .?$/.test(rest.slice(length - 1, length + 1))) length = rest.length;
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return lines;
};

const word = fc.stringMatching(/^[A-Z][A-Z]{1,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

export const writtenRow: fc.Arbitrary<WrittenRow> = fc
  .record({
    minor: fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }).filter((minor) => minor !== 0n),
    day: fc.integer({ min: 0, max: 20_000 }),
    later: fc.integer({ min: -40, max: 40 }),
    payee: words.map((text) => text.slice(0, 27).trim()),
    purpose: words,
    dialect: fc.constantFrom('german', 'polish', 'dutch', 'coloned', 'plain'),
  })
  .map(({ day, later, ...row }) => {
    const valueDay = addDays('2000-01-01', day);
    return { ...row, valueDay, bookingDay: addDays(valueDay, later) };
  });

export const swiftDay = (date: string): string => date.replaceAll('-', '').slice(2);

export const swiftAmount = (minor: bigint, currency: string): string => {
  const text = formatMoney(minor < 0n ? -minor : minor, currency).replace('.', ',');
  return text.includes(',') ? text : `${text},`;
};

const markOf = (minor: bigint): string => (minor < 0n ? 'D' : 'C');

export const writtenStatement = (
  rows: readonly WrittenRow[],
  { currency, opening }: { readonly currency: string; readonly opening: bigint },
): string => {
  const balance = (minor: bigint) => `${markOf(minor)}260101${currency}${swiftAmount(minor, currency)}`;
  const lines = rows.flatMap(({ minor, valueDay, bookingDay, payee, purpose, dialect }) => [
    `:61:${swiftDay(valueDay)}${swiftDay(bookingDay).slice(2)}${markOf(minor)}${swiftAmount(minor, currency)}NTRFNONREF//B1`,
    ...DIALECTS[dialect](payee, purpose).map((line, at) => (at === 0 ? `:86:${line}` : line)),
  ]);
  const closing = rows.reduce((sum, { minor }) => sum + minor, opening);
  return [
    ':20:REF',
    ':25:12345678/1234567890',
    ':28C:1/1',
    `:60F:${balance(opening)}`,
    ...lines,
    `:62F:${balance(closing)}`,
    '-',
    '',
  ].join('\r\n');
};
