/** `JSON.parse` hands a reviver the source text of primitives; the compiler's library does not know it yet. */
const parse: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse;

/** `JSON.parse`, with what `numberOf` makes of each number and its spelling. Throws what `JSON.parse` throws. */
export const parseNumbers = (text: string, numberOf: (source: string, value: number) => unknown): unknown =>
  parse(text, (_key, value, context) =>
    typeof value === 'number' && context?.source !== undefined ? numberOf(context.source, value) : value,
  );

/**
 * `JSON.parse`, and `JSON.stringify` of it gives back every number as it was spelled: `12.50` is an amount, and a
 * signature is over the spelling. Throws what `JSON.parse` throws.
 */
export const parseAsSpelled = (text: string): unknown =>
  parseNumbers(text, (source, value) => (String(value) === source ? value : JSON.rawJSON(source)));
