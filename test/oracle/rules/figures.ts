/** What a user must be shown, by a name that says where it is shown. */
export type Figures = Map<string, string>;

export const put = (figures: Figures, name: string, value: unknown): void => {
  if (figures.has(name)) throw new Error(`two figures are called ${name}`);
  figures.set(name, String(value));
};
