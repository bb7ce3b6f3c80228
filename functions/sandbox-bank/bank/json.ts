/** A JSON number written exactly as its text: `12.30` stays `12.30`. */
export type Decimal = ReturnType<typeof JSON.rawJSON>;

export type Json = null | boolean | number | string | Decimal | readonly Json[] | { readonly [key: string]: Json };

/** `units` of 10^-scale. */
export const decimal = (units: number, scale: number): Decimal => {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const at = digits.length - scale;
  return JSON.rawJSON(`${units < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
};

export const dollars = (cents: number): Decimal => decimal(cents, 2);

/** Null for a text that is no JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
