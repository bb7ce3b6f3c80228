import type { PromiseShown, Verdict } from './evidence.ts';

/** The fewest members whose day shows every promise. */
export const MEMBERS_SHOWING_ALL = 300;
/** A smaller city shows these only when the dice fall so. All others are shown by a city of two members. */
const RARE: ReadonlySet<PromiseShown> = new Set(['P1', 'P5', 'P7', 'P12', 'P25', 'P37']);

export interface Outcome {
  readonly kept: readonly PromiseShown[];
  readonly broken: readonly PromiseShown[];
  /** Not seen, though a city of this size shows them: then the day proves less than it says. */
  readonly missed: readonly PromiseShown[];
  /** Not seen, as may be in so small a city. */
  readonly unseen: readonly PromiseShown[];
}

export const outcomeOf = (verdicts: readonly Verdict[], members: number): Outcome => {
  const those = (holds: (verdict: Verdict) => boolean) => verdicts.filter(holds).map(({ promise }) => promise);
  const mayBeUnseen = ({ promise }: Verdict): boolean => members < MEMBERS_SHOWING_ALL && RARE.has(promise);
  return {
    kept: those(({ looks, breaches }) => looks > 0 && breaches === 0),
    broken: those(({ breaches }) => breaches > 0),
    missed: those((verdict) => verdict.looks === 0 && !mayBeUnseen(verdict)),
    unseen: those((verdict) => verdict.looks === 0 && mayBeUnseen(verdict)),
  };
};

/** The last words on a day, and the exit code: 1 where a promise was broken, or missed. */
export const conclusionOf = ({ kept, broken, missed, unseen }: Outcome) => ({
  text: [
    `${kept.length} promises kept, ${broken.length} broken, ${missed.length + unseen.length} not seen.`,
    ...(broken.length > 0 ? [`Broken: ${broken.join(', ')}.`] : []),
    ...(missed.length > 0 ? [`Not seen, though a city of this size shows them: ${missed.join(', ')}.`] : []),
    ...(unseen.length > 0 ? [`Not seen, as may be in so small a city: ${unseen.join(', ')}.`] : []),
  ].join('\n'),
  exitCode: broken.length + missed.length > 0 ? 1 : 0,
});
