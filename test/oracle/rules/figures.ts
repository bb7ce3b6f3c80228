import type { KnownFault } from '../known.ts';

/** One thing that a user is shown: what it must be, and the fault that the service is known to have with it. */
export interface Figure {
  readonly value: string;
  readonly known: KnownFault | null;
}

/** By a name that says where the figure is shown. */
export type Figures = Map<string, Figure>;

export const put = (
  figures: Figures,
  name: string,
  value: unknown,
  known: KnownFault | null | undefined = null,
): void => {
  if (figures.has(name)) throw new Error(`two figures are called ${name}`);
  figures.set(name, { value: String(value), known: known ?? null });
};
