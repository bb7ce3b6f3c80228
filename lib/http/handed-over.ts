import { constants, gzipSync } from 'node:zlib';
import { acceptedOf, type Coding } from './content-coding.ts';

/**
 * A function hands its answer over as JSON, and Lambda takes 6 MB of that (6,291,556 bytes). The body counts as it is
 * escaped inside the JSON. The rest is for status and headers.
 */
const HANDED_OVER_BYTES_MAX = 6_200_000;
/** The most bytes that JSON makes of one byte: of a control character, `\u0001`. */
const ESCAPED_BYTES_PER_BYTE_MAX = 6;

/** A smaller body travels in one packet of a network (1,500 bytes with its headers) in any case. */
const COMPRESSED_BYTES_MIN = 1_400;
/**
 * The lowest level: a page of 25 rows takes 0.1 ms and shrinks from 60 KB to 4 KB. Level 6 takes nearly twice as long for
 * 1 KB less.
 */
const COMPRESSION = { level: constants.Z_BEST_SPEED };

export interface HandedOver {
  readonly body: string;
  readonly isBase64Encoded?: true;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The body in the best coding that the client reads and in which it fits; null if there is none. As text it grows where
 * quotes, backslashes and control characters are escaped; bytes go in base64, which adds a third.
 */
export const handOver = (body: string, acceptEncoding: string | undefined): HandedOver | null => {
  const bytes = Buffer.byteLength(body);
  const isSmall = bytes < COMPRESSED_BYTES_MIN;
  const accepted = acceptedOf(acceptEncoding, ['gzip', 'identity']);
  const vary = isSmall ? {} : { vary: 'accept-encoding' };
  const ways: readonly Coding[] = isSmall && accepted.includes('identity') ? ['identity'] : accepted;
  // A client that reads neither gets the body as it is: a refusal would help nobody.
  for (const coding of ways.length === 0 ? (['identity'] as const) : ways) {
    if (coding === 'gzip') {
      const base64 = gzipSync(body, COMPRESSION).toString('base64');
      if (base64.length > HANDED_OVER_BYTES_MAX) continue;
      return { body: base64, isBase64Encoded: true, headers: { 'content-encoding': 'gzip', ...vary } };
    }
    if (fitsAsText(body, bytes)) return { body, headers: vary };
    const base64 = Buffer.from(body).toString('base64');
    if (base64.length <= HANDED_OVER_BYTES_MAX) return { body: base64, isBase64Encoded: true, headers: vary };
  }
  return null;
};

const fitsAsText = (body: string, bytes: number): boolean =>
  bytes * ESCAPED_BYTES_PER_BYTE_MAX <= HANDED_OVER_BYTES_MAX ||
  Buffer.byteLength(JSON.stringify(body)) <= HANDED_OVER_BYTES_MAX;
