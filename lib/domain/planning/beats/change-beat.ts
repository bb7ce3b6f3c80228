import { type Beat, changedAt } from './beat.ts';

/** What a user may set on a beat. */
export interface BeatFields {
  readonly hasBeenDisplayed?: boolean | undefined;
  readonly isDismissed?: boolean | undefined;
}

/** The same object where nothing is new. When it was first shown is kept, whatever is said later. */
export const changeBeat = (beat: Beat, fields: BeatFields, nowMs: number): Beat => {
  const { hasBeenDisplayed = beat.hasBeenDisplayed, isDismissed = beat.isDismissed } = fields;
  if (hasBeenDisplayed === beat.hasBeenDisplayed && isDismissed === beat.isDismissed) return beat;
  const displayedAt = beat.displayedAt ?? (hasBeenDisplayed ? nowMs : null);
  return { ...beat, hasBeenDisplayed, displayedAt, isDismissed, updatedAt: changedAt(beat, nowMs) };
};
