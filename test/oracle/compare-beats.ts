import type { KnownFault } from './known.ts';
import type { BeatInput, ExpectedBeat } from './rules/beats/beat.ts';
import { faultOfPayments } from './rules/beats/payments.ts';
import { COMPUTED, expectedBeats } from './rules/beats/beats.ts';
import { type Figures, put } from './rules/figures.ts';
import type { ShownBeat } from './service/shown-beats.ts';

/** The newest ten beats of a template are kept. */
const KEPT_MAX = 10;
const NOT_SHOWN = 'not shown';

/** Each beat that is shown must be expected, and each that is expected must be shown, if its template has room. */
export const beatFigures = (shown: readonly ShownBeat[], input: BeatInput, figures: Figures): void => {
  const expected = expectedBeats(input);
  for (const template of COMPUTED) {
    const right = new Map(expected.filter((one) => one.template === template).map((one) => [one.subject, one]));
    const seen = shown.filter((one) => one.template === template).map(({ subject }) => subject);
    for (const subject of right.size > KEPT_MAX ? seen : new Set([...seen, ...right.keys()])) {
      const beat = right.get(subject);
      const fault: KnownFault | null = beat?.known ?? faultOfPayments(template, subject, input.payments);
      put(figures, beatName(template, subject), beat?.facts.join('; ') ?? NOT_SHOWN, fault);
      if (beat !== undefined) put(figures, titleName(template, subject), titleOf(beat), fault);
    }
  }
};

const titleOf = ({ inTitle = '', facts }: ExpectedBeat): string => (facts.includes(inTitle) ? '' : inTitle);

export const titleName = (template: string, subject: string): string => `${beatName(template, subject)} title`;

export const beatName = (template: string, subject: string): string => `beat ${template} of ${subject}`;
