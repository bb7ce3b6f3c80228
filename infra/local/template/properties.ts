/** Properties of a resource, with all references resolved. */
export type Properties = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Properties => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('An object was expected');
  return value as Properties;
};
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const number = (value: unknown, fallback: number): number => (value === undefined ? fallback : Number(value));
export const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`A text was expected, not ${JSON.stringify(value)}`);
  return value;
};
