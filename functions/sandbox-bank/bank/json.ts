/** A JSON number written exactly as its text: `12.30` stays `12.30`. */
export interface Decimal {
  readonly decimal: string;
}

export type Json = null | boolean | number | string | Decimal | readonly Json[] | { readonly [key: string]: Json };

const isDecimal = (value: object): value is Decimal => 'decimal' in value;

export const toJson = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (isDecimal(value)) return value.decimal;
  return `{${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}:${toJson(entry)}`)
    .join(',')}}`;
};

/** `units` of 10^-scale. */
export const decimal = (units: number, scale: number): Decimal => {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const at = digits.length - scale;
  return { decimal: `${units < 0 ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}` };
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
