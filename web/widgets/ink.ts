/** On a colour of this luminance white and black text have the same contrast, which is enough for small text. */
const DARK_BELOW = 0.179;

const HEX_COLOR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Relative luminance by WCAG 2, from 0 (black) to 1 (white). Null for a text that is no colour. */
const luminanceOf = (color: string): number | null => {
  const [, ...parts] = HEX_COLOR.exec(color) ?? [];
  if (parts.length === 0) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The text colour that can be read on a colour; null for a text that is no colour. */
export const inkOn = (color: string): '#ffffff' | '#000000' | null => {
  const luminance = luminanceOf(color);
  if (luminance === null) return null;
  return luminance < DARK_BELOW ? '#ffffff' : '#000000';
};
