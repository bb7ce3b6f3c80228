import { expect, test } from 'vitest';
import { inkOn } from '../../../web/widgets/ink.ts';

test("text on a partner's colour can be read: white on dark, black on light", () => {
  expect(inkOn('#2456d6')).toBe('#ffffff');
  expect(inkOn('#000000')).toBe('#ffffff');
  expect(inkOn('#FFD400')).toBe('#000000');
  expect(inkOn('#8cacff')).toBe('#000000');
});

test("text on a partner's colour has a contrast of 4.5 at least", () => {
  const luminanceOf = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  for (const color of steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))) {
    const [dark = 0, light = 0] = [luminanceOf(color), luminanceOf(inkOn(color) ?? '')].toSorted((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05), color).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(['red', '#fff', '#12345g', '', 'url(https://evil.example)'])(
  'the text %j is no colour, and changes nothing',
  (text) => {
    expect(inkOn(text)).toBeNull();
  },
);
