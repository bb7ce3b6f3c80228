/** What a number of a cell is, by the format in which it is shown. */
export type NumberKind = 'number' | 'date' | 'time';

/** Formats that every program knows by their number. Those of East Asia have the same numbers everywhere. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58];
const TIMES = [18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56];
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map([
  ...DATES.map((id) => [id, 'date'] as const),
  ...TIMES.map((id) => [id, 'time'] as const),
]);

export const kindOfBuiltIn = (id: number): NumberKind => BUILT_IN.get(id) ?? 'number';

/** Texts, escaped characters, blanks as wide as a character, colours and signs of currencies: they say nothing. */
const NOT_SHOWN = /"[^"]*"|\\.|[_*].|\[[^\][]*\]/gsu;

/** `dd/mm/yyyy`, `[$-409]d\-mmm\-yy;@`, `hh:mm:ss.000`. A format with digits shows a number. */
export const kindOfFormat = (code: string): NumberKind => {
  const [first = ''] = code.replace(NOT_SHOWN, '').toLowerCase().split(';');
  if (/general|standard/.test(first)) return 'number';
  if (/[#0?]/.test(first.replace(/s[.,]0+/g, ''))) return 'number';
  if (/[yd]/.test(first) || (first.includes('m') && !/[hs]/.test(first))) return 'date';
  return /[hs]/.test(first) ? 'time' : 'number';
};
