/** Numbers of lines, from 1, of offsets in a text: in one pass for all of them, since a file may have many faults. */
export const linesOf = (text: string, offsets: readonly number[]): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  let line = 1;
  let from = 0;
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    line += breaksIn(text, from, offset);
    from = Math.max(from, offset);
    lines.set(offset, line);
  }
  return lines;
};

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Characters that are looked at as one piece: those of a large text are slow to ask for one by one. */
const PIECE_LENGTH = 65_536;

/** Line feeds, and carriage returns without one. */
const breaksIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let start = from; start < to; start += PIECE_LENGTH) {
    const length = Math.min(PIECE_LENGTH, to - start);
    // With the character behind it, which may be the line feed of the last return.
    const { buffer, byteOffset } = Buffer.from(text.slice(start, start + length + 1), 'utf16le');
    const codes = new Uint16Array(buffer, byteOffset, Math.min(length + 1, text.length - start));
    for (let at = 0; at < length; at += 1) {
      if (codes[at] === LINE_FEED || (codes[at] === RETURN && codes[at + 1] !== LINE_FEED)) count += 1;
    }
  }
  return count;
};
