import type { BeatInput, ExpectedBeat } from './rules/beats/beat.ts';
import { expectedBeats } from './rules/beats/beats.ts';
import { type Figures, put } from './rules/figures.ts';
import { beatName, NOT_SHOWN, type ShownBeat, titleName } from './shown-beat.ts';

/** The newest ten beats of a template are kept. */
const KEPT_MAX = 10;

/** Each beat that is shown must be expected, and each that is expected must be shown, if its template has room. */
export const beatFigures = (shown: readonly ShownBeat[], input: BeatInput, figures: Figures): void => {
  const expected = expectedBeats(input);
  for (const template of new Set([...expected, ...shown].map((one) => one.template))) {
    const right = new Map(expected.filter((one) => one.template === template).map((one) => [one.subject, one]));
    const seen = shown.filter((one) => one.template === template).map(({ subject }) => subject);
    const needed = [...right.values()].filter(({ isOptional }) => isOptional !== true).map(({ subject }) => subject);
    for (const subject of right.size > KEPT_MAX ? seen : new Set([...seen, ...needed])) {
      const beat = right.get(subject);
      put(figures, beatName(template, subject), beat?.facts.join('; ') ?? NOT_SHOWN);
      if (beat !== undefined) put(figures, titleName(template, subject), titleOf(beat));
    }
  }
};

const titleOf = ({ inTitle = '', facts }: ExpectedBeat): string => (facts.includes(inTitle) ? '' : inTitle);

/** Figures that a beat says and that were not computed for it. */
export const unprovenIn = (shown: readonly ShownBeat[], input: BeatInput): readonly string[] => {
  const expected = expectedBeats(input);
  return shown.flatMap((one) => {
    const beat = expected.find(({ template, subject }) => template === one.template && subject === one.subject);
    const proven = new Set([...(beat?.facts ?? []), beat?.inTitle ?? ''].flatMap((fact) => fact.split(' ')));
    return figuresIn(one.texts)
      .filter((figure) => !proven.has(figure))
      .map((figure) => `${beatName(one.template, one.subject)} says ${figure}: ${one.texts.join(' | ')}`);
  });
};

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const COUNT = /^(?:one|once|twice|two|three|four|five)$/;

/** Every word with a digit, every month and every count. */
const figuresIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(' '))
    .map((word) => word.replace(/^\(?/, '').replace(/[.,:;?!)…]+$/, ''))
    .filter((word) => /\d/.test(word) || MONTH.test(word) || COUNT.test(word));
