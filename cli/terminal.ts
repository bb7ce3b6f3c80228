import { stripVTControlCharacters, styleText } from 'node:util';

export type Colour = 'none' | 'red' | 'green' | 'yellow' | 'dim' | 'bold';
export type Paint = (colour: Colour, text: string) => string;

export interface Column {
  readonly name: string;
  /** Numbers stand at the right edge of their column. */
  readonly isNumber?: boolean;
}

/** Goes back to the beginning of the line and empties it. */
export const CLEAR_LINE = '\r\u001b[2K';

const BETWEEN_COLUMNS = '  ';

/** The text without control characters, which could move the cursor or colour the terminal. */
export const plain = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');

const ESCAPE = String.fromCharCode(27);
/** What `Paint` writes around a text, such as bold and its end. */
const OWN_COLOURS = new RegExp(`(${ESCAPE}\\[(?:1|2|22|3[123]|39)m)`);

/** As `plain`, except that it leaves the colours of `Paint`. */
export const plainBetweenColours = (text: string): string =>
  text
    .split(OWN_COLOURS)
    .map((part, at) => (at % 2 === 0 ? plain(part) : part))
    .join('');

/** Colours a text on a terminal, unless `NO_COLOR` is set or the terminal knows no colours. */
export const painter = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint => {
  const hasColours = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return (colour, text) => (hasColours ? styleText(colour, text, { validateStream: false }) : text);
};

/** The lines of a table with aligned columns; the first line has the names of the columns. */
export const tableLines = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly [string, ...string[]] => {
  const cells = rows.map((row) => row.map((cell) => plain(cell)));
  const widths = columns.map(({ name }, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const laidOut = (row: readonly string[]): string =>
    columns
      .map(({ isNumber }, at) => row[at]?.[isNumber ? 'padStart' : 'padEnd'](widths[at] ?? 0))
      .join(BETWEEN_COLUMNS)
      .trimEnd();
  return [laidOut(columns.map(({ name }) => name)), ...cells.map(laidOut)];
};
