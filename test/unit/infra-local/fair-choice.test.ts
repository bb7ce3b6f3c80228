import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFairChoice } from '../../../infra/local/queues/fair-choice.ts';
import { forAll, runs } from '../../support/project/runs.ts';

interface Message {
  readonly group: string | null;
  readonly place: number;
}
const choice = () => createFairChoice<Message>(({ group }) => group);
const messages = (group: string | null, count: number): Message[] =>
  Array.from({ length: count }, (_, place) => ({ group, place }));

describe('local queues that are fair, as those of SQS', () => {
  test('give the message of a quiet group next, however many a busy one has', () => {
    const fair = choice();
    for (const message of messages('busy', 500)) fair.add(message);
    expect(fair.take(40)).toHaveLength(40);
    for (const message of messages('quiet', 1)) fair.add(message);
    expect(fair.take(10)[0]).toEqual({ group: 'quiet', place: 0 });
    expect(fair.size()).toBe(451);
  });

  test('keep the order of messages without a group', () => {
    const fair = choice();
    for (const message of messages(null, 9)) fair.add(message);
    expect(fair.take(100)).toEqual(messages(null, 9));
    expect(fair.take(1)).toEqual([]);
  });

  test('give each message once, in order, and share groups out evenly', () => {
    const step = fc.record({ group: fc.constantFrom('a', 'b', 'c', null), count: fc.integer({ min: 0, max: 9 }) });
    const plan = fc.array(fc.oneof(step, fc.record({ take: fc.nat(9) }), fc.record({ end: fc.nat(9) })), {
      maxLength: 60,
    });
    forAll(runs(200), plan, (steps) => {
      const fair = choice();
      const added = new Map<string | null, number>();
      const seen = new Map<string | null, number>();
      const running: Message[] = [];
      for (const one of steps) {
        if ('group' in one) {
          for (let count = 0; count < one.count; count += 1) {
            const place = added.get(one.group) ?? 0;
            added.set(one.group, place + 1);
            fair.add({ group: one.group, place });
          }
        } else if ('take' in one) {
          for (let count = 0; count < one.take; count += 1) {
            const inFlight = (group: string | null) => running.filter((message) => message.group === group).length;
            const waits = [...added].filter(([group, all]) => all > (seen.get(group) ?? 0)).map(([group]) => group);
            const [taken] = fair.take(1);
            expect(taken === undefined).toBe(waits.length === 0);
            if (taken === undefined) break;
            expect(taken.place).toBe(seen.get(taken.group) ?? 0);
            expect(inFlight(taken.group)).toBe(Math.min(...waits.map(inFlight)));
            seen.set(taken.group, taken.place + 1);
            running.push(taken);
          }
        } else {
          for (const message of running.splice(0, one.end)) fair.ended(message);
        }
      }
    });
  });
});
