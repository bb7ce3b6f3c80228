/** Both are in every Node this runs on; the compiler's library does not know them yet. */
const parse: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse;
const { rawJSON } = JSON as typeof JSON & { readonly rawJSON: (text: string) => unknown };

/**
 * `JSON.parse`, and `JSON.stringify` of it gives back every number as it was spelled: `12.50` is an amount, and a
 * signature is over the spelling. Throws what `JSON.parse` throws.
 */
export const parseExactly = (text: string): unknown =>
  parse(text, (_key, value, context) => {
    const source = context?.source;
    return typeof value === 'number' && source !== undefined && String(value) !== source ? rawJSON(source) : value;
  });
