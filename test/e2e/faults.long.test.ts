import { describe, it } from 'vitest';
import { expectSameEnd } from './compare-storm.ts';
import { STORM_CASES } from './storm.ts';

describe('with messages, answers, reads and functions failing at one step after another', () => {
  it('P9 P11 P12 P19 P30 P35 P46 end as a calm run, and a mirror has it all', () => expectSameEnd(STORM_CASES));
});
