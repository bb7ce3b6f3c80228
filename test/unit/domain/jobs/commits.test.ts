import { describe, expect, test } from 'vitest';
import { withOutcomes } from '../../../../lib/domain/jobs/commits.ts';
import { accountOutcome as outcome } from '../../../support/jobs/jobs.ts';

const FAILED = { outcome: 'failed', failure: 'server_error' } as const;

describe('the outcome of an account over several commits of a job', () => {
  test('is that of the later one, and its dates are one window', () => {
    const first = outcome({ servedFrom: '2026-11-01', servedTo: '2026-11-21' });
    const second = outcome({ servedFrom: '2026-10-01', servedTo: '2026-10-31' });
    expect(withOutcomes([first], [second])).toEqual([outcome({ servedFrom: '2026-10-01', servedTo: '2026-11-21' })]);
    expect(withOutcomes([outcome(FAILED)], [second])).toEqual([second]);
    expect(withOutcomes([first], [outcome(FAILED)])).toEqual([{ ...first, ...FAILED }]);
  });

  test('stays where the later commit asked nothing of the account, or did not list it', () => {
    const first = outcome({ ...FAILED });
    expect(withOutcomes([first], [outcome({})])).toEqual([first]);
    const other = outcome({ accountGuid: 'ACT-2' });
    expect(withOutcomes([first], [other])).toEqual([other, first]);
  });
});
