/** Elements of OFX 2, which is XML. */

/** Readers of OFX refuse longer texts. In UTF-16 code units. */
const TEXT_LENGTH_MAX = 4_096;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** On one line, without what XML does not allow. Empty texts are no texts. */
export const oneLine = (text: string | null): string | null => {
  const line = (text ?? '')
    .replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, TEXT_LENGTH_MAX)
    .toWellFormed()
    .trim();
  return line === '' ? null : line;
};

/** A field; nothing when it has no value. */
export const leaf = (name: string, value: string | null): string => {
  const line = oneLine(value);
  if (line === null) return '';
  return `<${name}>${line.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)}</${name}>`;
};

/** Nothing when it would be empty. */
export const aggregate = (name: string, ...parts: readonly string[]): string => {
  const inside = parts.join('');
  return inside === '' ? '' : `<${name}>${inside}</${name}>\n`;
};

/** `YYYY-MM-DD` as OFX writes days. */
export const dayOf = (date: string | null): string | null => date?.replaceAll('-', '') ?? null;
