import type { Guid } from '../../kernel/guid.ts';
import { withChange } from '../../kernel/with-change.ts';

/** What a beat is about. The order of a list means nothing, and no guid stands in it twice. */
export interface BeatLinks {
  readonly primaryAccountGuid: Guid<'ACT'> | null;
  readonly primaryTransactionGuid: Guid<'TRN'> | null;
  readonly accountGuids: readonly Guid<'ACT'>[];
  readonly categoryGuids: readonly Guid<'CAT'>[];
  readonly merchantGuids: readonly Guid<'MCH'>[];
  readonly scheduledPaymentGuids: readonly Guid<'SCP'>[];
  readonly transactionGuids: readonly Guid<'TRN'>[];
}

/** What a beat says, in plain words and with the figures. */
export interface BeatText {
  readonly title: string;
  readonly description: string;
  /** At most `MICRO_TITLE_CHARACTERS_MAX`. */
  readonly microTitle: string;
  /** At most `MICRO_DESCRIPTION_CHARACTERS_MAX`. */
  readonly microDescription: string;
  readonly microCallToAction: string | null;
}

export const MICRO_TITLE_CHARACTERS_MAX = 60;
export const MICRO_DESCRIPTION_CHARACTERS_MAX = 300;
/** Names of a feed may be any length; all beats of a user lie in one item. */
export const TITLE_CHARACTERS_MAX = 120;
export const DESCRIPTION_CHARACTERS_MAX = 500;

/** How many days a beat stays after the day on which it began to hold. */
export const FEED_DAYS = 90;

/** A beat is an insight too: one record serves both, under one guid. */
export interface Beat extends BeatLinks, BeatText {
  /** Derived from user and digest. */
  readonly guid: Guid<'BET'>;
  readonly template: string;
  /** Base64 of 16 bytes over template, user, entities and period: the same inputs never make a second beat. */
  readonly digest: string;
  /** Midnight (UTC) of the day on which it began to hold. */
  readonly activeAt: number;
  readonly hasBeenDisplayed: boolean;
  readonly displayedAt: number | null;
  readonly isDismissed: boolean;
  /** True once later data no longer support the beat. */
  readonly isOvertaken: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export const isRelevant = ({ hasBeenDisplayed, isDismissed, isOvertaken }: Beat): boolean =>
  !hasBeenDisplayed && !isDismissed && !isOvertaken;

/** The new `updatedAt` of a beat: always later than the last one, even when the clock is behind. */
export const changedAt = ({ updatedAt }: Beat, nowMs: number): number => Math.max(nowMs, updatedAt + 1);

/** What a user may set on a beat. */
export interface BeatFields {
  readonly hasBeenDisplayed?: boolean | undefined;
  readonly isDismissed?: boolean | undefined;
}

/** The same object where nothing changes. `displayedAt` is the first time at which the beat was shown, and is kept. */
export const changeBeat = (beat: Beat, fields: BeatFields, nowMs: number): Beat => {
  const next = withChange(beat, fields);
  if (next === beat) return beat;
  const displayedAt = beat.displayedAt ?? (next.hasBeenDisplayed ? nowMs : null);
  return { ...next, displayedAt, updatedAt: changedAt(beat, nowMs) };
};
