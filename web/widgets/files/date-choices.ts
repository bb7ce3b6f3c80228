/** Numbers with separators, as banks write dates: `03/04/2026`, `3.4.26`, `2026-04-03`. */
const NUMERIC = /^(\d{1,4})([./ -])(\d{1,2})\2(\d{1,4})(?!\d)/;

const YEAR_DIGITS = 4;

/**
 * The formats that a date may be written in, the likely ones first. Empty for a text that is not made of three numbers;
 * then people have to write the format themselves.
 */
export const dateChoices = (text: string): readonly string[] => {
  const [, first = '', separator = '', , third = ''] = NUMERIC.exec(text.trim()) ?? [];
  if (first === '') return [];
  const inOrder = (parts: readonly string[]): string => parts.join(separator);
  if (first.length === YEAR_DIGITS) return [inOrder(['YYYY', 'MM', 'DD']), inOrder(['YYYY', 'DD', 'MM'])];
  const year = third.length === YEAR_DIGITS ? 'YYYY' : 'YY';
  const dayFirst = [inOrder(['DD', 'MM', year]), inOrder(['MM', 'DD', year])];
  // A year has two digits at least.
  return year === 'YYYY' || first.length === 1 ? dayFirst : [...dayFirst, inOrder(['YY', 'MM', 'DD'])];
};
