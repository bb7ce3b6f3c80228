import type { BeatInput, ExpectedBeat } from './rules/beats/beat.ts';
import { COMPUTED, expectedBeats } from './rules/beats/beats.ts';
import { faultOfPayments } from './rules/beats/payments.ts';
import { type Figures, put } from './rules/figures.ts';
import { beatName, type ShownBeat, titleName } from './shown-beat.ts';

/** The newest ten beats of a template are kept. */
const KEPT_MAX = 10;
const NOT_SHOWN = 'not shown';

/** Each beat that is shown must be expected, and each that is expected must be shown, if its template has room. */
export const beatFigures = (shown: readonly ShownBeat[], input: BeatInput, figures: Figures): void => {
  const expected = expectedBeats(input);
  for (const template of COMPUTED) {
    const right = new Map(expected.filter((one) => one.template === template).map((one) => [one.subject, one]));
    const seen = shown.filter((one) => one.template === template).map(({ subject }) => subject);
    const needed = [...right.values()].filter(({ isOptional }) => isOptional !== true).map(({ subject }) => subject);
    for (const subject of right.size > KEPT_MAX ? seen : new Set([...seen, ...needed])) {
      const beat = right.get(subject);
      const fault = beat?.known ?? faultOfPayments(template, subject, input.payments);
      put(figures, beatName(template, subject), beat?.facts.join('; ') ?? NOT_SHOWN, fault);
      if (beat !== undefined) put(figures, titleName(template, subject), titleOf(beat), fault);
    }
  }
};

const titleOf = ({ inTitle = '', facts }: ExpectedBeat): string => (facts.includes(inTitle) ? '' : inTitle);
