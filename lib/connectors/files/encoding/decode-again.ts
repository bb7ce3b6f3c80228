import type { Encoding } from '../../../domain/imports/import-mapping.ts';

/** Each character of an encoding of one or two bytes: the runtime decodes such encodings, and encodes none of them. */
export const bytesIn = (encoding: Encoding): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  const add = (...some: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(some));
    if (Array.from(character).length === 1 && character !== '\ufffd' && !bytes.has(character))
      bytes.set(character, some);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  return bytes;
};

interface Change {
  readonly from: Encoding;
  readonly to: Encoding;
}

/** UTF is told by its bytes, so nobody can say that they are of another encoding. */
const isUtf = (encoding: Encoding): boolean => encoding.startsWith('utf');

/**
 * Texts of a file that were read by the encoding `from`, as `to` reads the same bytes. A text with a character that `from`
 * does not have stays as it is.
 */
export const decodedAgain = (texts: readonly string[], { from, to }: Change): readonly string[] => {
  if (from === to || isUtf(from) || isUtf(to)) return texts;
  const bytesOf = bytesIn(from);
  const decoder = new TextDecoder(to);
  return texts.map((text) => {
    const bytes = Array.from(text, (character) => bytesOf.get(character));
    return bytes.includes(undefined) ? text : decoder.decode(Uint8Array.from(bytes.flatMap((some) => some ?? [])));
  });
};
