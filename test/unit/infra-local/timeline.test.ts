import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActivity } from '../../../infra/local/clock/activity.ts';
import { createTimeline, type Timeline } from '../../../infra/local/clock/timeline.ts';
import { createVirtualClock } from '../../../infra/local/clock/virtual-clock.ts';

const made: Timeline[] = [];
afterEach(() => {
  for (const timeline of made.splice(0)) timeline.stop();
  vi.useRealTimers();
});

const fresh = () => {
  const clock = createVirtualClock();
  const activity = createActivity();
  const timeline = createTimeline(clock, activity);
  made.push(timeline);
  const seen: string[] = [];
  /** Notes the second at which it ran. */
  const note = (name: string, startedAt: number) => () =>
    void seen.push(`${name} at ${Math.round((clock.now() - startedAt) / 1_000)}`);
  return { clock, activity, timeline, seen, note, startedAt: clock.now() };
};

describe('moving the local clock', () => {
  it('runs due tasks in order, each at its own time', async () => {
    const { timeline, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 300_000, note('second', startedAt));
    timeline.at(startedAt + 60_000, note('first', startedAt));
    timeline.at(startedAt + 900_000, note('later', startedAt));
    await timeline.advance(600);
    expect(seen).toEqual(['first at 60', 'second at 300']);
  });

  it('waits for the work of one task before the next', async () => {
    const { timeline, activity, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 10_000, () => {
      // Begun by a due thing and ended by nobody who waits for it: as a function that answers later.
      const { end } = activity.beginWork();
      setImmediate(() =>
        setImmediate(() => {
          seen.push('work done');
          end();
        }),
      );
    });
    timeline.at(startedAt + 20_000, note('next', startedAt));
    await timeline.advance(30);
    expect(seen).toEqual(['work done', 'next at 20']);
  });

  it('runs tasks that other tasks made due', async () => {
    // Each tick plans the next one from its own time, so a slow machine must not add to it.
    vi.setSystemTime(Date.now());
    const { timeline, clock, seen, startedAt } = fresh();
    const tick = (): void => {
      seen.push(String(Math.round((clock.now() - startedAt) / 1_000)));
      timeline.at(clock.now() + 60_000, tick);
    };
    timeline.at(startedAt + 60_000, tick);
    await timeline.advance(300);
    expect(seen).toEqual(['60', '120', '180', '240', '300']);
  });

  it('runs tasks of one time in their planned order, also those planned there', async () => {
    vi.setSystemTime(Date.now());
    const { timeline, seen, startedAt } = fresh();
    for (const name of ['first', 'second'])
      timeline.at(startedAt + 60_000, async () => {
        seen.push(name);
        await nextTurn();
        timeline.at(startedAt + 60_000, () => void seen.push(`after the ${name}`));
      });
    await timeline.advance(60);
    expect(seen).toEqual(['first', 'second', 'after the first', 'after the second']);
  });

  it('moves as far as all who ask for it at once', async () => {
    const { timeline, clock, startedAt } = fresh();
    await Promise.all([timeline.advance(60), timeline.advance(60), timeline.sleep(60)]);
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(180_000);
  });

  it('runs nothing once it is stopped', async () => {
    const { timeline, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 1_000, note('planned before', startedAt));
    timeline.stop();
    timeline.at(startedAt + 1_000, note('planned after', startedAt));
    await timeline.advance(10);
    expect(seen).toEqual([]);
  });

  it('skips due tasks while asleep and runs them once at the end', async () => {
    const { timeline, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 60_000, note('missed', startedAt));
    await timeline.sleep(600);
    expect(seen).toEqual(['missed at 600']);
  });

  it('never goes back, and forgets cancelled tasks', async () => {
    const { timeline, clock, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 1_000, note('called off', startedAt))();
    await timeline.advance(10);
    clock.jumpTo(startedAt);
    expect(clock.now()).toBeGreaterThanOrEqual(startedAt + 10_000);
    expect(seen).toEqual([]);
  });
});

describe('running work that the clock waits for', () => {
  it('counts once when ended twice, and work that begins at its end is waited for too', async () => {
    const activity = createActivity();
    const [{ end }, { end: endOther }] = [activity.beginWork(), activity.beginWork()];
    let isIdle = false;
    const idle = (async () => {
      await activity.whenIdle();
      isIdle = true;
    })();
    end();
    end();
    await nextTurn();
    expect(isIdle).toBe(false);
    endOther();
    const { end: endSuccessor } = activity.beginWork();
    for (let turn = 0; turn < 3; turn += 1) await nextTurn();
    expect(isIdle).toBe(false);
    endSuccessor();
    await idle;
  });
});

describe('work that waits for an outside server', () => {
  const PATIENCE = { leftMs: 10, eachMsMax: 10 };

  it('delays callers that wait for all work, and others only for a limited time', async () => {
    const activity = createActivity();
    const work = activity.beginWork();
    work.waitsOutside(true);
    let isIdle = false;
    const idle = (async () => {
      await activity.whenIdle();
      isIdle = true;
    })();
    await activity.whenSettled({ ...PATIENCE });
    expect(isIdle).toBe(false);
    work.end();
    await idle;
  });

  it('is waited for again as soon as it continues', async () => {
    const activity = createActivity();
    const work = activity.beginWork();
    work.waitsOutside(true);
    work.waitsOutside(false);
    let isSettled = false;
    const settled = (async () => {
      await activity.whenSettled({ leftMs: 0, eachMsMax: 0 });
      isSettled = true;
    })();
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    expect(isSettled).toBe(false);
    work.end();
    await settled;
  });

  it('is not waited for by the next move, if one has waited for it', async () => {
    const { activity, timeline } = fresh();
    const work = activity.beginWork();
    work.waitsOutside(true);
    await timeline.advance(60);
    const startedAt = performance.now();
    await timeline.advance(60);
    expect(performance.now() - startedAt).toBeLessThan(500);
    work.end();
  });
});
