import { expect, test } from 'vitest';
import { inkOn } from '../../../web/widgets/ink.ts';

test('text on the colour of a partner can be read: white on dark, black on light', () => {
  expect(inkOn('#2456d6')).toBe('#ffffff');
  expect(inkOn('#000000')).toBe('#ffffff');
  expect(inkOn('#FFD400')).toBe('#000000');
  expect(inkOn('#8cacff')).toBe('#000000');
});

test.each(['red', '#fff', '#12345g', '', 'url(https://evil.example)'])(
  '%j is no colour, and changes nothing',
  (text) => {
    expect(inkOn(text)).toBeNull();
  },
);
