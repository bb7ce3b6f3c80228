import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlAnswer } from '../../../lib/http/xml-answer.ts';
import { anyCharacter } from '../../support/files/any-character.ts';
import { readXml } from '../../support/files/read-xml.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const ofText = (text: string): string => {
  const { body } = xmlAnswer({ statusCode: 200, headers: {}, body: JSON.stringify({ url: { user_id: text } }) });
  return typeof body === 'string' ? body : '';
};

/** Of XML 1.0, 2.2. */
const isAllowed = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code <= 0xd7ff || code >= 0xe000) && code !== 0xfffe && code !== 0xffff;
};

test('XML of any text is well-formed and keeps it; what XML cannot hold is U+FFFD', () => {
  forAll(runs(300), fc.array(anyCharacter), (letters) => {
    const text = letters.join('');
    const expected = Array.from(text, (letter) => (isAllowed(letter) ? letter : '\u{fffd}')).join('');
    const [said] = readXml(ofText(text)).children;
    expect(said?.text).toBe(expected);
    expect(Array.from(ofText(text)).every(isAllowed)).toBe(true);
  });
});

test.each([']]>', '<!-- -->', '&amp;', '\r\n', '\u{0}\u{1b}\u{fffe}', '\u{d800}', '</user_id><token>x</token>'])(
  'the text %j stays one text in XML',
  (text) => {
    expect(readXml(ofText(text)).children.map(({ name }) => name)).toEqual(['user_id']);
  },
);
