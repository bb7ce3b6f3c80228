import { hash } from 'node:crypto';
import { addDays, dayOf } from '../../kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { DAY_MS } from '../../kernel/time.ts';
import { type Beat, type BeatLinks, changedAt, FEED_DAYS, isRelevant } from './beat.ts';
import type { BeatContext, BeatDraft, BeatTemplate } from './beat-template.ts';
import { SAVE_AND_BORROW_TEMPLATES } from './saving-templates.ts';
import { SPEND_TEMPLATES } from './spending-templates.ts';

export const BEAT_TEMPLATES: readonly BeatTemplate[] = [...SPEND_TEMPLATES, ...SAVE_AND_BORROW_TEMPLATES];

/** Limit of the beats of one template: beats about card payments must not push out all others. */
export const BEATS_PER_TEMPLATE_MAX = 10;
/**
 * All beats of a user lie in one item that is read at once: at some 200 bytes each, so many cost three read units. Where
 * there are more, beats that hold are kept before those that no longer do; first among them those that the user has seen,
 * because they would come back as new. Newer ones are kept before older ones.
 */
export const BEATS_MAX = 120;

/**
 * The beats that hold now, and those of the last `FEED_DAYS` that no longer do. What the user set stays with the digest.
 * Where nothing changes, each beat and the list are the same objects.
 */
export const computeBeats = (
  context: BeatContext,
  before: readonly Beat[],
  templates: readonly BeatTemplate[] = BEAT_TEMPLATES,
): readonly Beat[] => {
  const oldest = addDays(context.today, -FEED_DAYS);
  const found = templates.flatMap((template) => foundBy(template, context, oldest));
  const known = new Map(before.map((beat) => [beat.digest, beat]));
  const holding = found.map((one) => merged(known.get(one.digest), one, context));
  const digests = new Set(found.map(({ digest }) => digest));
  const overtaken = before
    .filter(({ digest, activeAt }) => !digests.has(digest) && activeAt >= dayOf(oldest) * DAY_MS)
    // A beat that is not relevant any more reads the same, overtaken or not.
    .map((beat) =>
      isRelevant(beat) ? { ...beat, isOvertaken: true, updatedAt: changedAt(beat, context.nowMs) } : beat,
    );
  const beats = [...holding.toSorted(seenFirst), ...overtaken.toSorted(newestFirst)]
    .slice(0, BEATS_MAX)
    .toSorted(newestFirst);
  return isSameList(beats, before) ? before : beats;
};

interface Found {
  readonly template: string;
  readonly digest: string;
  readonly draft: BeatDraft;
}

/** Drafts of later days are left out until their day. */
const foundBy = (template: BeatTemplate, context: BeatContext, oldest: string): readonly Found[] => {
  const byDigest = new Map<string, Found>();
  const drafts = template
    .find(context)
    .filter(({ activeOn }) => activeOn >= oldest && activeOn <= context.today)
    .map((draft) => ({ template: template.name, digest: digestOf(template.name, context.userGuid, draft.key), draft }))
    .toSorted(
      (a, b) =>
        order(b.draft.activeOn, a.draft.activeOn) ||
        order(a.digest, b.digest) ||
        order(a.draft.description, b.draft.description),
    );
  for (const one of drafts) if (!byDigest.has(one.digest)) byDigest.set(one.digest, one);
  return [...byDigest.values()].slice(0, BEATS_PER_TEMPLATE_MAX);
};

/** As many bytes as the digests in the contract's samples have. */
const DIGEST_BYTES = 16;

const digestOf = (template: string, userGuid: Guid<'USR'>, key: readonly string[]): string =>
  hash('sha256', JSON.stringify([template, userGuid, ...key]), 'buffer')
    .subarray(0, DIGEST_BYTES)
    .toString('base64');

const merged = (before: Beat | undefined, { template, digest, draft }: Found, context: BeatContext): Beat => {
  const { userGuid, nowMs } = context;
  const { key: _, activeOn, ...said } = draft;
  const computed = { ...said, ...linksOf(draft), activeAt: dayOf(activeOn) * DAY_MS, isOvertaken: false };
  if (before === undefined) {
    return {
      guid: derivedGuid('BET', userGuid, digest),
      template,
      digest,
      ...computed,
      hasBeenDisplayed: false,
      displayedAt: null,
      isDismissed: false,
      createdAt: nowMs,
      updatedAt: nowMs,
    };
  }
  return saysTheSame(before, computed) ? before : { ...before, ...computed, updatedAt: changedAt(before, nowMs) };
};

const saysTheSame = (before: Beat, computed: Partial<Beat>): boolean => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(computed).every(([name, value]) => JSON.stringify(was.get(name)) === JSON.stringify(value));
};

/** In an order that depends on nothing but the guids. */
const linksOf = (draft: BeatDraft): BeatLinks => ({
  primaryAccountGuid: draft.primaryAccountGuid ?? null,
  primaryTransactionGuid: draft.primaryTransactionGuid ?? null,
  accountGuids: distinct(draft.accountGuids),
  categoryGuids: distinct(draft.categoryGuids),
  merchantGuids: distinct(draft.merchantGuids),
  scheduledPaymentGuids: distinct(draft.scheduledPaymentGuids),
  transactionGuids: distinct(draft.transactionGuids),
});

const distinct = <G extends string>(guids: readonly G[] = []): readonly G[] => [...new Set(guids)].toSorted();

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: Beat, b: Beat): number => order(b.activeAt, a.activeAt) || order(a.guid, b.guid);

const seenFirst = (a: Beat, b: Beat): number => Number(isSeen(b)) - Number(isSeen(a)) || newestFirst(a, b);

const isSeen = ({ hasBeenDisplayed, isDismissed }: Beat): boolean => hasBeenDisplayed || isDismissed;

const isSameList = (a: readonly Beat[], b: readonly Beat[]): boolean =>
  a.length === b.length && a.every((beat, index) => beat === b[index]);
