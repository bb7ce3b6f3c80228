/** The promises that a day of the city can show, by their numbers in `docs/promises.md`. */
export const PROMISES_SHOWN = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P16',
  'P17',
  'P18',
  'P19',
  'P20',
  'P21',
  'P22',
  'P25',
  'P29',
  'P30',
  'P31',
  'P35',
  'P36',
  'P37',
] as const;
export type PromiseShown = (typeof PROMISES_SHOWN)[number];

export interface Verdict {
  readonly promise: PromiseShown;
  /** How often the promise could have been broken, and how often it was. */
  readonly looks: number;
  readonly breaches: number;
  /** The first breaches, in words. */
  readonly examples: readonly string[];
}

const EXAMPLES_MAX = 3;

/** What was seen of each promise in the day. */
export const createEvidence = () => {
  const seen = new Map<PromiseShown, { looks: number; breaches: number; readonly examples: string[] }>(
    PROMISES_SHOWN.map((promise) => [promise, { looks: 0, breaches: 0, examples: [] }]),
  );
  return {
    /** One look at a promise. `words` say what was seen where it was broken. */
    look: (promise: PromiseShown, isKept: boolean, words: () => string): void => {
      const entry = seen.get(promise);
      if (entry === undefined) return;
      entry.looks += 1;
      if (isKept) return;
      entry.breaches += 1;
      if (entry.examples.length < EXAMPLES_MAX) entry.examples.push(words());
    },
    verdicts: (): readonly Verdict[] =>
      PROMISES_SHOWN.map((promise) => ({ promise, looks: 0, breaches: 0, examples: [], ...seen.get(promise) })),
  };
};
export type Evidence = ReturnType<typeof createEvidence>;
