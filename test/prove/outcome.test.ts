import { describe, expect, test } from 'vitest';
import { liveDay } from './day.ts';
import { conclusionOf, MEMBERS_SHOWING_ALL, outcomeOf } from './outcome.ts';

const MEMBERS = 2;
/** The verdicts of a day in which nobody saw this promise. */
const withoutLooks = async (promise: string) =>
  (await day).verdicts.map((verdict) => (verdict.promise === promise ? { ...verdict, looks: 0 } : verdict));
const day = liveDay({ seed: 1, members: MEMBERS, plant: null });

describe('a simulated day of two members', () => {
  test('succeeds, and says which promises so few members do not show', async () => {
    const outcome = outcomeOf((await day).verdicts, MEMBERS);
    expect(outcome).toMatchObject({ broken: [], missed: [] });
    expect(outcome.unseen).toContain('P25');
    const { text, exitCode } = conclusionOf(outcome);
    expect(exitCode).toBe(0);
    expect(text).toContain(`Not seen, as may be in so small a city: ${outcome.unseen.join(', ')}.`);
  });

  test('fails when a promise that it should show was not seen, and names it', async () => {
    const { text, exitCode } = conclusionOf(outcomeOf(await withoutLooks('P30'), MEMBERS));
    expect(exitCode).toBe(1);
    expect(text).toContain('Not seen, though a city of this size shows them: P30.');
  });

  test('would fail with more members, which must show every promise', async () => {
    const { verdicts } = await day;
    const outcome = outcomeOf(verdicts, MEMBERS_SHOWING_ALL);
    expect(outcome.unseen).toEqual([]);
    expect(outcome.missed).toEqual(outcomeOf(verdicts, MEMBERS).unseen);
    expect(conclusionOf(outcome).exitCode).toBe(1);
  });

  test('fails when a promise was broken, and names it', async () => {
    const verdicts = (await day).verdicts.map((one) => (one.promise === 'P10' ? { ...one, breaches: 2 } : one));
    const { text, exitCode } = conclusionOf(outcomeOf(verdicts, MEMBERS));
    expect(exitCode).toBe(1);
    expect(text).toContain('Broken: P10.');
  });
});
