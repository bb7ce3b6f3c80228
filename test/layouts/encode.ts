/** Text to bytes in the older encodings of the world, found by reading every byte or pair of bytes with the platform. */

type Encoder = ReadonlyMap<string, readonly number[]>;

const encoders = new Map<string, Encoder>();

const HIGH = 0x80;
/** The first bytes of pairs, in each of the encodings here. */
const PAIRS: Readonly<Record<string, readonly [number, number]>> = {
  shift_jis: [0x81, 0xfc],
  gb18030: [0x81, 0xfe],
  big5: [0xa1, 0xf9],
  'euc-kr': [0xa1, 0xfe],
};
const SECOND_MIN = 0x40;
const SECOND_MAX = 0xfe;

const encoderOf = (charset: string): Encoder => {
  const known = encoders.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const made = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (/^.$/su.test(text) && text !== '\ufffd' && !made.has(text)) made.set(text, bytes);
  };
  const pair = PAIRS[charset];
  // Two of these encodings write a yen and an overline where ASCII has others; readers of the platform do not.
  for (let byte = 0; byte <= 0xff; byte += 1)
    if (byte < HIGH || pair === undefined || charset === 'shift_jis') add(byte);
  if (pair !== undefined) {
    for (let first = pair[0]; first <= pair[1]; first += 1) {
      for (let second = SECOND_MIN; second <= SECOND_MAX; second += 1) add(first, second);
    }
  }
  encoders.set(charset, made);
  return made;
};

/** Null where the encoding has not all of the characters. */
export const encode = (text: string, charset: string, hasMark: boolean): Uint8Array | null => {
  const marked = hasMark ? `\ufeff${text}` : text;
  if (charset === 'utf-8') return Buffer.from(marked);
  if (charset === 'utf-16le') return Buffer.from(marked, 'utf16le');
  if (charset === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16();
  const encoder = encoderOf(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const found = encoder.get(character);
    if (found === undefined) return null;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
};
