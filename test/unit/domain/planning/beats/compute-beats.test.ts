import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../lib/domain/kernel/calendar.ts';
import { type Beat, changeBeat, isRelevant } from '../../../../../lib/domain/planning/beats/beat.ts';
import type { BeatDraft, BeatTemplate } from '../../../../../lib/domain/planning/beats/beat-template.ts';
import {
  BEATS_MAX,
  BEATS_PER_TEMPLATE_MAX,
  computeBeats,
} from '../../../../../lib/domain/planning/beats/compute-beats.ts';
import { accountGuid, beatContext, TODAY, transactionGuid } from '../../../../support/planning/planning-view.ts';

const draft = (fields: Partial<BeatDraft> = {}): BeatDraft => ({
  key: ['one'],
  activeOn: TODAY,
  title: 'Title',
  description: 'Paid $31.26.',
  microTitle: 'Title',
  microDescription: 'Paid $31.26.',
  microCallToAction: null,
  ...fields,
});
const saying = (...drafts: readonly BeatDraft[]): readonly BeatTemplate[] => [{ name: 'Said', find: () => drafts }];
const only = (beats: readonly Beat[]): Beat => {
  const [beat] = beats;
  if (beat === undefined || beats.length !== 1) throw new Error(`${beats.length} beats`);
  return beat;
};
const at = (nowMs: number, today = TODAY) => beatContext({ nowMs, today });

describe('a beat', () => {
  it('is made once for a template, a user and a key, however words and figures move', () => {
    const first = only(computeBeats(at(1), [], saying(draft({ transactionGuids: [transactionGuid('a')] }))));
    expect(first).toMatchObject({
      template: 'Said',
      digest: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
      primaryAccountGuid: null,
      transactionGuids: [transactionGuid('a')],
      hasBeenDisplayed: false,
      isDismissed: false,
      isOvertaken: false,
      createdAt: 1,
      updatedAt: 1,
    });
    const moved = only(computeBeats(at(2), [first], saying(draft({ description: 'Paid $32.00.' }))));
    expect(moved).toMatchObject({ guid: first.guid, digest: first.digest, createdAt: 1, updatedAt: 2 });
    expect(moved.description).toBe('Paid $32.00.');
    expect(moved.transactionGuids).toEqual([]);
    const other = only(computeBeats(at(1), [], saying(draft({ key: ['other'] }))));
    expect([other.guid, other.digest]).not.toContain(first.guid);
    expect(other.digest).not.toBe(first.digest);
  });

  it('stays the same object in the same list while nothing is new', () => {
    const drafts = [draft(), draft({ key: ['two'], accountGuids: [accountGuid('b'), accountGuid('a')] })];
    const before = computeBeats(at(1), [], saying(...drafts));
    const reordered = drafts.map((one) => ({ ...one, accountGuids: [...(one.accountGuids ?? [])].toReversed() }));
    expect(computeBeats(at(2), before, saying(...reordered.toReversed()))).toBe(before);
  });

  it('ends when it is not found any more, and may return with what its user set', () => {
    const [first] = [only(computeBeats(at(1), [], saying(draft())))];
    const gone = only(computeBeats(at(2), [first], saying()));
    expect(gone).toMatchObject({ isOvertaken: true, updatedAt: 2 });
    expect(isRelevant(gone)).toBe(false);
    const still = computeBeats(at(3), [gone], saying());
    expect(still[0]).toBe(gone);
    const back = only(computeBeats(at(4), [{ ...gone, isDismissed: true }], saying(draft())));
    expect(back).toMatchObject({ isOvertaken: false, isDismissed: true, updatedAt: 4, createdAt: 1 });
  });

  it.each([{ isDismissed: true }, { hasBeenDisplayed: true, displayedAt: 1 }])(
    'with %j stays unchanged when it is no longer found',
    (set) => {
      const seen = [{ ...only(computeBeats(at(1), [], saying(draft()))), ...set }];
      expect(computeBeats(at(2), seen, saying())).toBe(seen);
      const unset = seen.map((beat) => ({ ...beat, isDismissed: false, hasBeenDisplayed: false }));
      expect(only(computeBeats(at(2), unset, saying()))).toMatchObject({ isOvertaken: true });
    },
  );

  it('has a later time after each change, also by a clock that is behind', () => {
    const first = only(computeBeats(at(5), [], saying(draft())));
    const moved = only(computeBeats(at(5), [first], saying(draft({ description: 'Paid $32.00.' }))));
    const gone = only(computeBeats(at(3), [moved], saying()));
    const seen = changeBeat(gone, { isDismissed: true }, 2);
    expect([first, moved, gone, seen].map(({ updatedAt }) => updatedAt)).toEqual([5, 6, 7, 8]);
  });

  it.each([
    ['holds', [draft()]],
    ['is overtaken', []],
  ])('is deleted after 90 days when it %s', (_name, drafts) => {
    const first = computeBeats(at(1), [], saying(draft()));
    expect(computeBeats(at(2, addDays(TODAY, 90)), first, saying(...drafts))).toHaveLength(1);
    expect(computeBeats(at(2, addDays(TODAY, 91)), first, saying(...drafts))).toEqual([]);
  });

  it('of a day in the future waits for it', () => {
    const tomorrow = draft({ activeOn: addDays(TODAY, 1) });
    expect(computeBeats(at(1), [], saying(tomorrow))).toEqual([]);
    expect(computeBeats(at(1, addDays(TODAY, 1)), [], saying(tomorrow))).toHaveLength(1);
  });
});

describe('all beats of a user', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      draft({ key: [String(index)], activeOn: addDays(TODAY, -index), description: String(index) }),
    );

  it('of one template are the newest ones', () => {
    const beats = computeBeats(at(1), [], saying(...many(BEATS_PER_TEMPLATE_MAX + 5).toReversed()));
    expect(beats.map(({ description }) => description)).toEqual(
      Array.from({ length: BEATS_PER_TEMPLATE_MAX }, (_, index) => String(index)),
    );
  });

  it('are limited in number: those that are true come before those that are not', () => {
    const templates = Array.from({ length: BEATS_MAX / BEATS_PER_TEMPLATE_MAX }, (_, index) => ({
      name: `Template ${index}`,
      find: () => many(BEATS_PER_TEMPLATE_MAX),
    }));
    const overtaken = computeBeats(at(1), [], saying(draft()));
    const beats = computeBeats(at(2), overtaken, templates);
    expect(beats).toHaveLength(BEATS_MAX);
    expect(beats.every(({ isOvertaken }) => !isOvertaken)).toBe(true);
    const room = computeBeats(at(2), overtaken, templates.slice(1));
    expect(room.filter(({ isOvertaken }) => isOvertaken)).toHaveLength(1);
  });

  it.each([{ isDismissed: true }, { hasBeenDisplayed: true }])(
    'with %j that are true are never dropped, so that none comes back as new',
    (set) => {
      const old = saying(draft({ activeOn: addDays(TODAY, -60) }));
      const seen = computeBeats(at(1), [], old).map((beat) => ({ ...beat, ...set }));
      const crowd = Array.from({ length: BEATS_MAX / BEATS_PER_TEMPLATE_MAX }, (_, index) => ({
        name: `Template ${index}`,
        find: () => many(BEATS_PER_TEMPLATE_MAX),
      }));
      const crowded = computeBeats(at(2), seen, [...old, ...crowd]);
      expect(crowded).toHaveLength(BEATS_MAX);
      expect(crowded).toContain(seen[0]);
      expect(crowded.toSorted((a, b) => b.activeAt - a.activeAt)).toEqual(crowded);
    },
  );
});
