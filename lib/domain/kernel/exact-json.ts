/** `JSON.parse` hands a reviver the source text of primitives; the compiler's library does not know it yet. */
const parse: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse;

/**
 * `JSON.parse`, with each number replaced by what `numberOf` makes of its spelling and its value. Throws what `JSON.parse`
 * throws.
 */
export const parseNumbers = (text: string, numberOf: (source: string, value: number) => unknown): unknown =>
  parse(text, (_key, value, context) =>
    typeof value === 'number' && context?.source !== undefined ? numberOf(context.source, value) : value,
  );

/**
 * As `JSON.parse`, but `JSON.stringify` of the result spells every number as before: `12.50` stays `12.50`, because a
 * signature is made over the spelling. Throws what `JSON.parse` throws.
 */
export const parseAsSpelled = (text: string): unknown =>
  parseNumbers(text, (source, value) => (String(value) === source ? value : JSON.rawJSON(source)));
