import { SECOND_MS } from '../kernel/time.ts';

/** Nobody asks for counts that are older than some seconds. */
export const REQUEST_COUNTS_KEPT_SECONDS = 3_600;

/**
 * What one environment of a function gives out of a limit that holds for all environments together. Once a second it
 * reports how many calls came to it, and gets from its next call on the part of the limit that its calls had among all
 * calls. So the parts of all environments add up to the limit, whichever of them the calls reach. A pure value.
 */
export interface Share {
  /** The part of the limit that refills the tokens, from 0 to 1. */
  readonly part: number;
  /** Mean of the parts that were known exactly; null until the first is known. */
  readonly knownPart: number | null;
  /** Each admitted call takes one. Below zero after more was given out than the part allowed. */
  readonly tokens: number;
  readonly filledAtMs: number;
  /** Tokens given since the last report. `part` was an estimate then; the next report corrects them. */
  readonly given: number;
  /** Calls since the last report, those that were refused among them. */
  readonly calls: number;
  /** Calls up to the begin of this second are reported, or were too few to be. */
  readonly countedSecond: number;
  readonly reported: Report | null;
}

/** Calls that came in so many seconds, reported in a second since 1970. */
export interface Report {
  readonly second: number;
  readonly calls: number;
  readonly seconds: number;
}

/** What the other environments said. */
export interface Heard {
  /** Calls that were reported in the same second before this report. */
  readonly before: number;
  /** All calls that were reported in `secondsToHear`. */
  readonly earlier: number;
}

/** Calls per second; for all environments together. */
export type PerSecond = number;

/** Unused calls can be saved up for so long. */
const BURST_SECONDS = 1;
/** An environment may save up so much of the limit even where its part is smaller: calls do not come evenly. */
const SAVED_PART_MIN = 0.1;
/** However small the limit is, the first calls that are reported, and the one that reports them, are admitted. */
const SAVED_CALLS_MIN = 3;
/** A single call is not reported, so that rare calls cost no write. */
const REPORTED_CALLS_MIN = 2;
/** Nor is less than a hundredth of the limit: twenty environments that report nothing stay below a fifth of it. */
const REPORTED_PART_MIN = 0.01;
/** After so long without a report, calls may be spread over environments in quite another way. */
const MEMORY_SECONDS = 10;
/** Later in a second, environments with few calls would often have none left with which to report. */
const PLACE_MS_MAX = 750;

export const secondOf = (instantMs: number): number => Math.floor(instantMs / SECOND_MS);

/** `part` is the one to begin with, before anything is known of other environments. */
export const newShare = (limit: PerSecond, part: number, nowMs: number): Share => ({
  part,
  knownPart: null,
  tokens: savedMax(limit, part),
  filledAtMs: nowMs,
  given: 0,
  calls: 0,
  // The second call may be reported at once.
  countedSecond: secondOf(nowMs) - 1,
  reported: null,
});

const savedMax = (limit: PerSecond, part: number): number =>
  Math.max(SAVED_CALLS_MIN, limit * SAVED_PART_MIN, limit * part * BURST_SECONDS);

/** The share at an instant, with the call counted. `partFirst` as for `newShare`. */
export const withCall = (share: Share, limit: PerSecond, partFirst: number, nowMs: number): Share => {
  const current = isForgotten(share, nowMs) ? newShare(limit, partFirst, nowMs) : filled(share, limit, nowMs);
  return { ...current, calls: current.calls + 1 };
};

const isForgotten = ({ reported, countedSecond }: Share, nowMs: number): boolean =>
  secondOf(nowMs) - (reported?.second ?? countedSecond) > MEMORY_SECONDS;

const filled = (share: Share, limit: PerSecond, nowMs: number): Share => {
  const seconds = Math.max(0, nowMs - share.filledAtMs) / SECOND_MS;
  const tokens = Math.max(
    share.tokens,
    Math.min(savedMax(limit, share.part), share.tokens + limit * share.part * seconds),
  );
  return {
    ...share,
    tokens,
    given: share.given + tokens - share.tokens,
    filledAtMs: Math.max(share.filledAtMs, nowMs),
  };
};

export const isSpent = ({ tokens }: Share): boolean => tokens < 1;

export const taken = (share: Share): Share => ({ ...share, tokens: share.tokens - 1 });

/** Seconds until a call is admitted again, as far as this environment can tell. */
export const spentForSeconds = ({ tokens, part }: Share, limit: PerSecond): number => (1 - tokens) / (limit * part);

/** How many calls are left, of all environments, as far as this environment can tell. */
export const callsLeft = ({ tokens, part }: Share, limit: PerSecond): number =>
  Math.max(0, Math.min(limit, Math.floor(tokens / part)));

/**
 * Calls since the last report; null where there are none, or where it is too early in this second. Each environment has a place
 * of its own in the second, `placeMs`, so that not all of them are busy with it at the same time.
 */
export const reportOf = (share: Share, placeMs: number, nowMs: number): Report | null => {
  const { calls, countedSecond, knownPart } = share;
  const second = secondOf(nowMs);
  if (second <= countedSecond || calls === 0 || isForgotten(share, nowMs)) return null;
  // The first two reports do not wait: until then the environment does not know its part.
  if (knownPart !== null && nowMs - second * SECOND_MS < placeMs) return null;
  return { second, calls, seconds: second - countedSecond };
};

/** Where in each second an environment reports. `fraction` is drawn from 0 to 1. */
export const placeMsOf = (fraction: number): number => fraction * PLACE_MS_MAX;

/** Whether other environments need to know. */
export const isWorthReporting = ({ calls, seconds }: Report, limit: PerSecond): boolean =>
  calls >= REPORTED_CALLS_MIN && calls / seconds >= limit * REPORTED_PART_MIN;

/** The share whose calls are being reported. */
export const reporting = (share: Share, { second }: Report): Share => ({ ...share, calls: 0, countedSecond: second });

/** The share without the calls of earlier seconds that are not worth reporting. */
export const unreported = (share: Share, { second, seconds }: Report): Share =>
  seconds > 1 ? { ...share, calls: 0, countedSecond: second - 1 } : share;

/** The seconds whose totals the next report asks for: those in which the calls of the last report came, or the one before now. */
export const secondsToHear = ({ reported }: Share, nowMs: number): readonly number[] => {
  if (reported === null) return [secondOf(nowMs) - 1];
  return Array.from({ length: reported.seconds }, (_, back) => reported.second - back);
};

/** The share after its report was heard, and others were. */
export const heard = (share: Share, limit: PerSecond, report: Report, { before, earlier }: Heard): Share => {
  const { reported: last } = share;
  if (last === null) {
    // The others of this second are not all known yet. The next report corrects what is given too much.
    const part = report.calls / (Math.max(before, earlier) + report.calls);
    const saved = savedMax(limit, part);
    const used = savedMax(limit, share.part) - share.tokens;
    const filledAtMs = (report.second + 1) * SECOND_MS;
    return { ...share, part, knownPart: null, tokens: saved - used, filledAtMs, given: saved, reported: report };
  }
  const truePart = last.calls / Math.max(earlier, last.calls);
  const part = share.knownPart === null ? truePart : (share.knownPart + truePart) / 2;
  const saved = savedMax(limit, part);
  const corrected = share.tokens + share.given * (truePart / share.part - 1);
  const tokens = Math.max(-saved, Math.min(saved, corrected));
  return { ...share, part, knownPart: part, tokens, given: 0, reported: report };
};

/** The share of an environment that cannot hear others: it gives out the whole limit by itself, so no call within it is refused. */
export const alone = (share: Share, limit: PerSecond): Share => ({
  ...share,
  part: 1,
  knownPart: null,
  tokens: savedMax(limit, 1),
  given: 0,
  reported: null,
});
