import { expect } from 'vitest';
import type { ConformanceSubject } from './fake.ts';
import type { FrontCall } from './front.ts';
import { type ConformanceWorld, conformanceWorld, type WorldOptions } from './world.ts';

/** A world for one test. At its end nothing has thrown, no secret has come to light, and no step made a call twice. */
export const inWorld = async (
  subject: ConformanceSubject,
  options: WorldOptions,
  use: (world: ConformanceWorld) => Promise<void>,
): Promise<void> => {
  const world = await conformanceWorld(subject, options);
  try {
    await use(world);
    expect(await world.leaks(), 'secrets that stand in clear in what was stored, sent, logged or thrown').toEqual([]);
    if (options.hasEqualIds !== true) expectNoRepeats(world);
  } finally {
    await world.close();
  }
};

export const expectNoRepeats = ({ front }: ConformanceWorld): void => {
  expect(repeatedIn(front.calls), 'calls that one step made twice').toEqual([]);
};

/** Calls that one step made more than once, word for word. */
const repeatedIn = (calls: readonly FrontCall[]): readonly string[] => {
  const seen = new Set<string>();
  return calls.flatMap(({ step, method, path, body }) => {
    const id = JSON.stringify([step, method, path, body]);
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [`${method} ${path} in step ${step}`] : [];
  });
};
