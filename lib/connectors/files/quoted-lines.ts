/** Characters in which the first lines of any file are. */
const HEAD_LENGTH = 8_192;

/**
 * A text whose lines are each one cell in quotation marks, as a spreadsheet makes them of lines with quotation marks in them:
 * the lines as they were. Any other text stays as it is.
 */
export const withoutQuotedLines = (text: string): string => {
  const seen = linesOf(text.slice(0, HEAD_LENGTH)).filter((line) => line !== '');
  // The last line of the head may have no end.
  const whole = text.length > HEAD_LENGTH ? seen.slice(0, -1) : seen;
  const isQuoted = whole.length > 1 && whole.every(isOneCell) && whole.some((line) => /[,;\t|]/.test(line));
  return isQuoted ? linesOf(text).map(unquoted).join('\n') : text;
};

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

/** Where a delimiter is between cells, a quotation mark stands beside it that is not doubled. */
const isOneCell = (line: string): boolean =>
  line.length > 1 &&
  line.startsWith('"') &&
  line.endsWith('"') &&
  !line.slice(1, -1).replaceAll('""', '').includes('"');

const unquoted = (line: string): string => (isOneCell(line) ? line.slice(1, -1).replaceAll('""', '"') : line);
