import { ENCODINGS, type Encoding } from '../../../lib/domain/imports/import-mapping.ts';

/** Long enough for a name or two, short enough for a list. */
const LINE_LENGTH_MAX = 48;

const ASCII_MAX = 0x7f;
const LINE_FEED = 0x0a;

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The first line that reads differently in different encodings; null where there is none. */
const lineThatTells = (bytes: Uint8Array): Uint8Array | null => {
  const at = bytes.findIndex((byte) => byte > ASCII_MAX);
  if (at < 0) return null;
  const end = bytes.indexOf(LINE_FEED, at);
  return bytes.subarray(bytes.lastIndexOf(LINE_FEED, at) + 1, end < 0 ? bytes.length : end);
};

/** Letters that no language has, and signs that only programs write. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u;

export interface EncodedLine {
  readonly encoding: Encoding;
  readonly line: string;
}

/**
 * A line of the file as each encoding reads it. Empty where nobody has to choose: the file has no such line, or it is UTF-8,
 * which is read as such in any case. Two encodings that read the line alike are one choice: `chosen`, or else the first.
 */
export const encodedLines = (bytes: Uint8Array, chosen: Encoding): readonly EncodedLine[] => {
  const tells = lineThatTells(bytes);
  if (tells === null || chosen.startsWith('utf-16') || decoded(bytes, 'utf-8') !== null) return [];
  const inOrder = [chosen, ...ENCODINGS.filter((one) => one !== chosen && !one.startsWith('utf'))];
  const lines = new Map<string, Encoding>();
  for (const encoding of inOrder) {
    const line = decoded(tells, encoding)?.trim();
    if (line === undefined || (UNREADABLE.test(line) && encoding !== chosen)) continue;
    if (!lines.has(line)) lines.set(line, encoding);
  }
  return Array.from(lines, ([line, encoding]) => ({ encoding, line: shortened(line) }));
};

/** From the beginning of the cell with the first letter that tells. */
const shortened = (line: string): string => {
  const at = Array.from(line).findIndex((letter) => (letter.codePointAt(0) ?? 0) > ASCII_MAX);
  const before = Array.from(line).slice(0, at).join('');
  const [cell = ''] = /[^,;|\t"]*$/.exec(before) ?? [];
  return Array.from(line.slice(before.length - cell.length))
    .slice(0, LINE_LENGTH_MAX)
    .join('');
};
