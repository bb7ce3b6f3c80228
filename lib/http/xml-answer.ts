import type { Answer } from './answer.ts';

const MEDIA_TYPE = 'application/vnd.moneydesktop.sso.v3+xml';

/** Characters that no document in XML 1.0 may have, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A reader of XML makes a line feed of a carriage return, unless it is a reference. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\u{fffd}').replace(/[&<>"\r]/g, (letter) => REFERENCES[letter] ?? letter);

/** `urls` has elements `url`. */
const nameOfOne = (name: string): string => name.replace(/s$/, '');

const textOf = (value: unknown): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const elements = (name: string, value: unknown): string => {
  if (Array.isArray(value)) return `<${name}>${value.map((one) => elements(nameOfOne(name), one)).join('')}</${name}>`;
  if (typeof value === 'object' && value !== null) return `<${name}>${childrenOf(value)}</${name}>`;
  return `<${name}>${escaped(textOf(value))}</${name}>`;
};

const childrenOf = (value: object): string =>
  Object.entries(value)
    .map(([name, one]) => elements(name, one))
    .join('');

/** The same answer in XML: its one property is the root element. One without a body stays as it is. */
export const xmlAnswer = (answer: Answer): Answer => {
  const { headers, body } = answer;
  if (typeof body !== 'string') return answer;
  return {
    ...answer,
    headers: { ...headers, 'content-type': MEDIA_TYPE },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${childrenOf(JSON.parse(body))}\n`,
  };
};
