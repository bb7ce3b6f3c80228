/** Entities of OFX: `&amp;`, `&#65;`, `&#x41;`. An `&` that begins no entity is itself. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** `#x10FFFF` is the longest entity; zeros before a number would make it as long as one likes. */
const ENTITY_LENGTH_MAX = 8;

export const decodeEntities = (text: string): string => {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  while (at !== -1) {
    const end = text.slice(at + 1, at + 2 + ENTITY_LENGTH_MAX).indexOf(';');
    const character = end === -1 ? null : characterOf(text.slice(at + 1, at + 1 + end));
    if (end !== -1 && character !== null) {
      decoded += text.slice(from, at) + character;
      from = at + end + 2;
    }
    at = text.indexOf('&', at + 1);
  }
  return decoded + text.slice(from);
};

const characterOf = (entity: string): string | null => {
  if (!entity.startsWith('#')) return NAMED.get(entity.toLowerCase()) ?? null;
  const [, hex, decimal] = /^#(?:[xX]([0-9a-fA-F]+)|([0-9]+))$/.exec(entity) ?? [];
  const digits = hex ?? decimal;
  if (digits === undefined) return null;
  const code = Number.parseInt(digits, hex === undefined ? 10 : 16);
  return isText(code) ? String.fromCodePoint(code) : null;
};

/** Neither a control character other than tab and line break, nor half a pair, nor beyond the last character. */
const isText = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  code === 0x0d ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0x10ffff);
