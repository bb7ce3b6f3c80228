import { dayOf } from '../kernel/calendar.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { ServedRow } from './served-row.ts';

/** A card payment posts within ten days of its authorisation, or the authorisation lapses. */
export const PENDING_TO_POSTED_DAYS_MAX = 10;
/** What a tip may add between authorisation and posting. */
export const AMOUNT_RAISE_PERCENT_MAX = 35;
/** What a returned item, a weighed price or a better exchange rate may take off. */
export const AMOUNT_FALL_PERCENT_MAX = 10;

interface Candidate {
  readonly pending: LedgerRow;
  readonly posted: ServedRow;
  /** Compared from the left; smaller is likelier. */
  readonly rank: readonly [tier: number, textDistance: number, days: number, percent: number];
}

/**
 * Finds the pending rows that posted under a new id and without a link. `merge.ts` asks for these last, when ids, links and
 * equal content have paired all other rows. A pair has the same direction and currency, and it posted on the pending date
 * or within ten days after. Its amounts are the same; or they differ by what a tip explains, and the texts share a word.
 * Best pairs first, each row once; the outcome does not depend on the order of either list.
 */
export const matchPending = (
  pendingRows: readonly LedgerRow[],
  postedRows: readonly ServedRow[],
): ReadonlyMap<ServedRow, LedgerRow> => {
  const candidates: Candidate[] = [];
  for (const pending of pendingRows) {
    for (const posted of postedRows) {
      const rank = rankOf(pending, posted);
      if (rank !== null) candidates.push({ pending, posted, rank });
    }
  }
  candidates.sort(compareCandidates);
  const matches = new Map<ServedRow, LedgerRow>();
  const taken = new Set<LedgerRow>();
  for (const { pending, posted } of candidates) {
    if (taken.has(pending) || matches.has(posted)) continue;
    matches.set(posted, pending);
    taken.add(pending);
  }
  return matches;
};

const rankOf = (pending: LedgerRow, posted: ServedRow): Candidate['rank'] | null => {
  if (pending.type !== posted.type || pending.currencyCode !== posted.currencyCode) return null;
  const days = dayOf(posted.postedOn ?? posted.transactedOn) - dayOf(pending.transactedOn);
  if (days < 0 || days > PENDING_TO_POSTED_DAYS_MAX) return null;
  const textDistance = textDistanceOf(pending.feedDescription, posted.description);
  const isLike = textDistance <= LIKE_TEXT_DISTANCE_MAX;
  if (pending.amountMinor === posted.amountMinor) return [isLike ? TIER.sure : TIER.amountOnly, textDistance, days, 0];
  const percent = percentOf(posted.amountMinor - pending.amountMinor, pending.amountMinor);
  if (percent > AMOUNT_RAISE_PERCENT_MAX || percent < -AMOUNT_FALL_PERCENT_MAX || textDistance === 1) return null;
  return [isLike ? TIER.textAndTip : TIER.wordAndTip, textDistance, days, Math.abs(percent)];
};

/** Another amount at a shop of like name is likelier than the same amount at another shop. */
const TIER = { sure: 0, textAndTip: 1, amountOnly: 2, wordAndTip: 3 } as const;
/** Half of all words in common: the same shop, with a city or a number more. */
export const LIKE_TEXT_DISTANCE_MAX = 0.5;

/** In percent of `base`, rounded away from zero so that no fraction passes a limit. Infinite where `base` is zero. */
const percentOf = (difference: bigint, base: bigint): number => {
  if (base === 0n) return Number.POSITIVE_INFINITY;
  const scaled = difference * 100n;
  const whole = scaled / base;
  const away = scaled % base === 0n ? 0n : difference > 0n ? 1n : -1n;
  return Number(whole + away);
};

/** Words of three letters and more: store numbers, dates and `#` marks change between pending and posted. */
const WORD = /\p{L}{3,}/gu;

/** Words that banks put around any merchant's name. */
const NOISE: ReadonlySet<string> = new Set([
  'pending',
  'purchase',
  'payment',
  'card',
  'debit',
  'pos',
  'the',
  'authorization',
]);

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => !NOISE.has(word));

/** The words of a text that tell a payment from others. */
export const wordSetOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** From 0 (the same words) to 1 (no word in common). */
export const wordDistanceOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = a.intersection(b).size;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : 1 - shared / all;
};

/** As `wordDistanceOf`; equal texts are 0, also without words. */
export const textDistanceOf = (a: string, b: string): number =>
  a === b ? 0 : wordDistanceOf(wordSetOf(a), wordSetOf(b));

const compareCandidates = (a: Candidate, b: Candidate): number => {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareText(a.posted.content, b.posted.content) || compareText(a.pending.guid, b.pending.guid);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
