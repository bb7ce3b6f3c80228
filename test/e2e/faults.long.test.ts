import { describe, it } from 'vitest';
import { expectSameEnd } from './compare-storm.ts';
import { STORM_CASES } from './storm.ts';

describe('jobs with a failure of a message, answer, read or function at each step', () => {
  it('end as without failures (P9, P11, P12, P19, P30, P35, P46)', () => expectSameEnd(STORM_CASES));
});
