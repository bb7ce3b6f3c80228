import { HOUR_MS, MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { INSTITUTIONS } from './city.ts';
import { diceOf } from './dice.ts';

/** How an institution is just now: as usual, slow, out of reach, or refusing further requests for a while. */
export type Mood = 'fine' | 'slow' | 'dead' | 'throttling';

interface Spell {
  readonly institution: number;
  readonly mood: Mood;
  readonly fromMs: number;
  readonly toMs: number;
}

const SPELLS = 24;
const DAY_HOURS = 24;

/** Spells of trouble over the day, drawn from the seed: the moods of institutions, and the hours in which a receiver is dead. */
export const drawWeather = (seed: number, startMs: number) => {
  const dice = diceOf(seed, 2);
  const spells: readonly Spell[] = Array.from({ length: SPELLS }, () => {
    const fromMs = startMs + dice.fraction() * DAY_HOURS * HOUR_MS;
    return {
      institution: dice.upTo(INSTITUTIONS),
      mood: dice.among(['slow', 'dead', 'throttling']),
      fromMs,
      toMs: fromMs + (5 + dice.upTo(55)) * MINUTE_MS,
    };
  });
  const outageFromMs = startMs + (1 + dice.fraction()) * HOUR_MS;
  const goneFromMs = startMs + (4 + dice.fraction()) * HOUR_MS;
  return {
    moodOf: (institution: number, nowMs: number): Mood =>
      spells.find((spell) => spell.institution === institution && spell.fromMs <= nowMs && nowMs < spell.toMs)?.mood ??
      'fine',
    /** The endpoint of the manner `dead` cannot be reached for three hours. */
    isReceiverDead: (nowMs: number): boolean => nowMs >= outageFromMs && nowMs < outageFromMs + 3 * HOUR_MS,
    /** The endpoint of the manner `gone` answers 410 from then on. */
    isReceiverGone: (nowMs: number): boolean => nowMs >= goneFromMs,
  };
};
export type Weather = ReturnType<typeof drawWeather>;
