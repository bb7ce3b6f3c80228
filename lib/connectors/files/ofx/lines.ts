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

/** Line feeds, and carriage returns without one. */
const breaksIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count += 1;
  }
  return count;
};
