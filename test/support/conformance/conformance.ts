import { describe, test } from 'vitest';
import { testsOf } from './check.ts';
import { CHECKS } from './checks.ts';
import type { ConformanceSubject } from './fake.ts';

/**
 * The tests K1 to K19 of one connector, against its fake, through the real step of jobs, the real store and real HTTP. A
 * test that does not apply says why, and holds the reason against the connector.
 */
export const connectorConformance = (subject: ConformanceSubject): void => {
  describe(`connector ${subject.manifest.name}`, () => {
    for (const check of CHECKS) {
      for (const { name, run } of testsOf(check, subject.manifest)) test(name, () => run(subject));
    }
  });
};
