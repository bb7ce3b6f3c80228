/** The engine says so at the end of most of its messages, which may also quote the body. */
const PLACE = /at position (\d{1,7}) \(line (\d{1,7}) column (\d{1,7})\)$/;
const ENDED = /^Unexpected end of JSON input|^Unterminated /;

/** What is wrong with a text that `JSON.parse` refused with `error`, and where. It says nothing of the text itself. */
export const jsonFault = async (text: string, error: unknown): Promise<string> => {
  const message = error instanceof Error ? error.message : '';
  const [, position, line, column] = PLACE.exec(message) ?? [];
  if (ENDED.test(message) || Number(position) >= text.length) {
    return 'The request body is not valid JSON: it ends too early.';
  }
  const place = line === undefined || column === undefined ? await placeIn(text) : { line, column };
  return `The request body is not valid JSON${place === null ? '' : `: see line ${place.line}, column ${place.column}`}.`;
};

/** For a token that cannot stand where it does, the engine gives no place. */
const placeIn = async (text: string): Promise<{ readonly line: number; readonly column: number } | null> => {
  const { parse } = await import('@humanwhocodes/momoa');
  try {
    parse(text);
    return null;
  } catch (error) {
    return error instanceof Error && 'line' in error && 'column' in error ? placeOf(error.line, error.column) : null;
  }
};

const placeOf = (line: unknown, column: unknown) =>
  typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
