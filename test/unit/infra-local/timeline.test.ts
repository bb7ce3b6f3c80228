import { afterEach, describe, expect, it } from 'vitest';
import { createActivity } from '../../../infra/local/time/activity.ts';
import { createTimeline, type Timeline } from '../../../infra/local/time/timeline.ts';
import { createVirtualClock } from '../../../infra/local/time/virtual-clock.ts';

const made: Timeline[] = [];
afterEach(() => {
  for (const timeline of made.splice(0)) timeline.stop();
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

describe('moving the clock', () => {
  it('runs what falls due in its order, each at its own instant', async () => {
    const { timeline, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 300_000, note('second', startedAt));
    timeline.at(startedAt + 60_000, note('first', startedAt));
    timeline.at(startedAt + 900_000, note('later', startedAt));
    await timeline.advance(600);
    expect(seen).toEqual(['first at 60', 'second at 300']);
  });

  it('waits for the work of one thing before it goes on to the next', async () => {
    const { timeline, activity, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 10_000, () => {
      // Begun by a due thing and ended by nobody who waits for it: as a function that answers later.
      const end = activity.begin();
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

  it('runs what falls due because of what ran', async () => {
    const { timeline, clock, seen, startedAt } = fresh();
    const tick = (): void => {
      seen.push(String(Math.round((clock.now() - startedAt) / 1_000)));
      timeline.at(clock.now() + 60_000, tick);
    };
    timeline.at(startedAt + 60_000, tick);
    await timeline.advance(300);
    expect(seen).toEqual(['60', '120', '180', '240', '300']);
  });

  it('sleeps through what fell due and runs it once at the end', async () => {
    const { timeline, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 60_000, note('missed', startedAt));
    await timeline.sleep(600);
    expect(seen).toEqual(['missed at 600']);
  });

  it('never goes back, and forgets what was called off', async () => {
    const { timeline, clock, seen, note, startedAt } = fresh();
    timeline.at(startedAt + 1_000, note('called off', startedAt))();
    await timeline.advance(10);
    clock.jumpTo(startedAt);
    expect(clock.now()).toBeGreaterThanOrEqual(startedAt + 10_000);
    expect(seen).toEqual([]);
  });
});
