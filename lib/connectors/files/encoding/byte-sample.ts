/** Bytes of a file that show its encoding: texts of cells with bytes beyond ASCII, each once, a line feed between them. */

/** Enough letters of any language, and little to try many encodings on. */
const SAMPLE_BYTES = 8_192;
/** Longer texts are cut. */
const TEXT_BYTES_MAX = 256;
/** Texts with a byte that fewer texts had before are taken beyond that: a rare byte may tell two encodings apart. */
const TEXTS_OF_BYTE = 8;
const HIGH = 0x80;

/** Tabs, ends of lines, quotation marks, commas and semicolons: no encoding has them in the middle of a character. */
const isBetween = (byte: number): boolean =>
  byte === 0x3b || byte === 0x2c || byte === 0x0a || byte === 0x0d || byte === 0x22 || byte === 0x09;

/** Takes linear time. */
export const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const sample = createSample();
  let start = 0;
  let isHigh = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= HIGH) isHigh = true;
    else if (isBetween(byte)) {
      if (isHigh) sample.take(bytes.subarray(start, at));
      start = at + 1;
      isHigh = false;
    }
  }
  if (isHigh) sample.take(bytes.subarray(start));
  return sample.bytes();
};

const createSample = () => {
  const texts: Uint8Array[] = [];
  const seen = new Set<string>();
  const textsOf = new Uint8Array(256);
  let length = 0;

  const addsByte = (text: Uint8Array): boolean => {
    for (const byte of text) if (byte >= HIGH && (textsOf[byte] ?? 0) < TEXTS_OF_BYTE) return true;
    return false;
  };

  return {
    take: (whole: Uint8Array): void => {
      const text = whole.subarray(0, TEXT_BYTES_MAX);
      if (length >= SAMPLE_BYTES && !addsByte(text)) return;
      const key = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1');
      if (seen.has(key)) return;
      seen.add(key);
      for (const byte of new Set(text)) if (byte >= HIGH) textsOf[byte] = Math.min(255, (textsOf[byte] ?? 0) + 1);
      texts.push(text);
      length += text.length + 1;
    },
    bytes: (): Uint8Array => Buffer.concat(texts.flatMap((text) => [text, LINE_FEED])),
  };
};

const LINE_FEED = Buffer.from('\n');
