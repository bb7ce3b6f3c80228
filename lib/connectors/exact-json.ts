/** A number as it was spelled in the source, so that money never passes through a float. */
interface ExactNumber {
  readonly source: string;
}

/** `JSON.parse` hands a reviver the source text of primitives; the compiler's library does not know it yet. */
const parse: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse;

/** Parses JSON with every number as an `ExactNumber`; undefined when the text is not JSON. */
export const parseExactJson = (text: string): unknown => {
  try {
    return parse(text, (_key, value, context) => (typeof value === 'number' ? exact(context?.source) : value));
  } catch {
    return undefined;
  }
};

const exact = (source = ''): ExactNumber => ({ source });
