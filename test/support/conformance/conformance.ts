import { describe, test } from 'vitest';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { type Check, testsOf } from './check.ts';
import { CHECKS } from './checks.ts';
import type { ConformanceSubject } from './fake.ts';
import { IMPORT_CHECKS } from './import-checks.ts';
import type { ImportSubject } from './import-world.ts';

/**
 * The tests K1 to K19 of one connector, against its fake, through the real step of jobs, the real store and real HTTP. A
 * test that does not apply says why, and holds the reason against the connector.
 */
export const connectorConformance = (subject: ConformanceSubject): void => conform(CHECKS, subject);

/** The same for a connector whose members get their data from files, through the operations that import them. */
export const importConformance = (subject: ImportSubject): void => conform(IMPORT_CHECKS, subject);

const conform = <Subject extends { readonly manifest: ConnectorManifest }>(
  checks: readonly Check<Subject>[],
  subject: Subject,
): void => {
  describe(`connector ${subject.manifest.name}`, () => {
    for (const check of checks) {
      for (const { name, run } of testsOf(check, subject.manifest)) test(name, () => run(subject));
    }
  });
};
