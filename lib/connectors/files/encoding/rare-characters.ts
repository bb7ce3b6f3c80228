import type { Encoding } from '../../../domain/imports/import-mapping.ts';

/** The standards of East Asia have their frequent characters first, and behind them those that hardly any text has. */

/** What a rare character costs beside another one, in bits. */
const RARE = 6;

/** Whether a character of two bytes is one that texts hardly have. */
type IsRare = (lead: number, trail: number) => boolean;

const RARE_IN: Readonly<Partial<Record<Encoding, IsRare>>> = {
  shift_jis: (lead) => lead > 0x98,
  gbk: (lead, trail) => trail < 0xa1 || lead < 0xa1 || lead > 0xd7,
  big5: (lead) => lead < 0xa1 || lead > 0xc6,
  'euc-kr': (lead, trail) => trail < 0xa1 || lead < 0xa1 || lead > 0xc8,
};

/** Characters of one byte in Shift-JIS: half-width kana. */
const isSingle = (byte: number, encoding: Encoding): boolean =>
  byte < 0x80 || (encoding === 'shift_jis' && byte >= 0xa0 && byte <= 0xdf);

/** The bits of all rare characters; 0 for encodings of one byte. */
export const rareCharactersIn = (bytes: Uint8Array, encoding: Encoding): number => {
  const isRare = RARE_IN[encoding];
  if (isRare === undefined) return 0;
  let bits = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isSingle(byte, encoding)) continue;
    at += 1;
    if (isRare(byte, bytes[at] ?? 0)) bits += RARE;
  }
  return bits;
};
