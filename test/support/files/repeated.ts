/** A text of any size: what comes before, what is repeated, and what comes after. */
export type Repeated = readonly [before: string, unit: string | ((at: number) => string), after: string];

/** About as large as asked for, in bytes of UTF-8; never larger. */
export const repeatedFile = ([before, unit, after]: Repeated, bytes: number): Uint8Array => {
  const parts = [before];
  let left = bytes - Buffer.byteLength(before) - Buffer.byteLength(after);
  for (let at = 1; left > 0; at += 1) {
    const part = typeof unit === 'string' ? unit : unit(at);
    left -= Buffer.byteLength(part);
    if (left >= 0) parts.push(part);
  }
  return Buffer.from([...parts, after].join(''));
};
