import { pollDelaySeconds } from '../../lib/domain/jobs/pace.ts';
import { type Figure, mean } from './figure.ts';

/** A worker claims, asks and writes within this of its message; the sum of three calls. */
const STEP_SECONDS = 0.1;

/** Polls until a job of `jobSeconds` is seen to have ended, and when that was. */
const watch = (jobSeconds: number, fraction: number): { readonly polls: number; readonly endedAt: number } => {
  let at = 0;
  let polls = 0;
  while (at < jobSeconds) {
    at += pollDelaySeconds({ origin: 'REFRESH', polls: polls + 1, hintSeconds: null, fraction }) + STEP_SECONDS;
    polls += 1;
  }
  return { polls, endedAt: at };
};

/** How soon and how often the delay loop looks. */
export const measurePace = (): readonly Figure[] => {
  const fractions = Array.from({ length: 20 }, (_, step) => step / 20);
  const durations = Array.from({ length: 291 }, (_, step) => 10 + step);
  const added = durations.map((seconds) =>
    mean(fractions.map((fraction) => (watch(seconds, fraction).endedAt - seconds) / seconds)),
  );
  return [
    {
      name: 'polls of a job of 60 s, at most',
      value: Math.max(...fractions.map((fraction) => watch(60, fraction).polls)),
      unit: '',
      budget: 8,
    },
    { name: 'time added by polling, mean over jobs of 10 to 300 s', value: mean(added) * 100, unit: '%', budget: 12 },
  ];
};
