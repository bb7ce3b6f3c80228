/** Tells which of many needles are in a text. */
export type SearchBytes = (content: Buffer) => ReadonlySet<Buffer>;

/** Bytes of a needle that it is looked up by; a shorter needle is a mistake. */
const KEY_BYTES = 3;
const KEYS = 2 ** (8 * KEY_BYTES);

/** Reads each text once, however many needles there are: there are thousands, and megabytes to look through. */
export const searchFor = (needles: readonly Buffer[]): SearchBytes => {
  const isKey = new Uint8Array(KEYS);
  const byKey = Map.groupBy(needles, (needle) => {
    if (needle.length < KEY_BYTES) throw new Error(`A needle of ${needle.length} bytes is in too many places`);
    return needle.readUIntBE(0, KEY_BYTES);
  });
  for (const key of byKey.keys()) isKey[key] = 1;
  return (content) => {
    const found = new Set<Buffer>();
    let key = 0;
    for (let end = 1; end <= content.length; end += 1) {
      key = ((key << 8) | (content[end - 1] ?? 0)) & (KEYS - 1);
      if (end < KEY_BYTES || isKey[key] === 0) continue;
      const start = end - KEY_BYTES;
      for (const needle of byKey.get(key) ?? [])
        if (content.subarray(start, start + needle.length).equals(needle)) found.add(needle);
    }
    return found;
  };
};
