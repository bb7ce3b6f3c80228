import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BEAT_TEMPLATES } from '../../lib/domain/planning/beats/compute-beats.ts';
import { isLong, sizeOfRun } from '../support/project/runs.ts';
import { unprovenIn } from './compare-beats.ts';
import { makeUser } from './made-up/make-user.ts';
import { beatInputOf } from './oracle.ts';
import { expectedSeries } from './rules/repeating.ts';
import { decidedIn } from './service/decided.ts';
import { readService } from './service/planned.ts';
import { shownBeats } from './service/shown-beats.ts';

/** Others than those of the comparison at modest size. */
const SEED_FIRST = 10_001;
const USERS = 15;
const USERS_LONG = 500;

test('a beat of every template is shown, and each says only figures that were computed', async () => {
  const users = sizeOfRun(USERS, USERS_LONG);
  const unproven: string[] = [];
  const shown = new Set<string>();
  for (let seed = SEED_FIRST; seed < SEED_FIRST + users; seed += 1) {
    for (const read of readService(makeUser(seed))) {
      const beats = shownBeats(read);
      for (const { template } of beats) shown.add(template);
      unproven.push(...unprovenIn(beats, beatInputOf(read.reading, expectedSeries(read.reading), decidedIn(read))));
    }
    await setImmediate();
  }
  expect(unproven).toEqual([]);
  const missing = BEAT_TEMPLATES.map(({ name }) => name).filter((name) => !shown.has(name));
  // Some templates are rare.
  expect(isLong ? missing : []).toEqual([]);
});
