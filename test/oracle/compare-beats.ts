import type { KnownFault } from './known.ts';
import type { ExpectedBeat } from './rules/beats/beat.ts';
import { COMPUTED } from './rules/beats/beats.ts';
import { type Figures, put } from './rules/figures.ts';
import type { ShownBeat } from './service/shown-beats.ts';

/** The newest ten beats of a template are kept. */
const KEPT_MAX = 10;
const NOT_SHOWN = 'not shown';

/** Each beat that is shown must be expected, and each that is expected must be shown, if its template has room. */
export const beatFigures = (shown: readonly ShownBeat[], expected: readonly ExpectedBeat[], figures: Figures): void => {
  for (const template of COMPUTED) {
    const right = new Map(expected.filter((one) => one.template === template).map((one) => [one.subject, one]));
    const seen = shown.filter((one) => one.template === template).map(({ subject }) => subject);
    const known = expected.find((one) => one.template === template && one.known)?.known ?? null;
    for (const subject of right.size > KEPT_MAX ? seen : new Set([...seen, ...right.keys()])) {
      const beat = right.get(subject);
      const fault: KnownFault | null = beat === undefined ? known : (beat.known ?? null);
      put(figures, beatName(template, subject), beat?.facts.join('; ') ?? NOT_SHOWN, fault);
    }
  }
};

export const beatName = (template: string, subject: string): string => `beat ${template} of ${subject}`;
