/** `1/20'26`, `1/20' 6`, `20.1.26`: day and month in either order, and the year behind them. */
const DATE = /^(\d{1,2})([./-])(\d{1,2})([./'-])(\d{1,4})$/;

/** A year of two digits is of this century, or of the last one when it is more than this. */
const LAST_YEAR_OF_CENTURY = 79;
const YEAR_LENGTH = 4;

/** Whether a file writes the years since 2000 behind an apostrophe: those behind another mark are of the last century. */
export const hasApostrophes = (dates: readonly string[]): boolean => dates.some((date) => date.includes("'"));

/** With four digits of the year, and otherwise as it is. Any other text stays what it is. */
export const withWholeYear = (text: string, isApostropheFile: boolean): string => {
  const [, first, mark, second, last, year = ''] = DATE.exec(text.replaceAll(' ', '')) ?? [];
  if (first === undefined) return text;
  if (year.length === YEAR_LENGTH) return [first, second, year].join(mark);
  const isOld = isApostropheFile ? last !== "'" : Number(year) > LAST_YEAR_OF_CENTURY;
  return [first, second, (isOld ? 1_900 : 2_000) + Number(year)].join(mark);
};
