import { parseNumbers } from '../domain/kernel/exact-json.ts';

/** A number as it was spelled in the source, so that money never passes through a float. */
interface ExactNumber {
  readonly source: string;
}

/** Parses JSON with every number as an `ExactNumber`; undefined when the text is not JSON. */
export const parseExactJson = (text: string): unknown => {
  try {
    return parseNumbers(text, (source): ExactNumber => ({ source }));
  } catch {
    return undefined;
  }
};
