import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { ConformanceSubject } from './fake.ts';

export type CheckId = `K${number}`;

/** Where a check, or one of its tests, does not apply. */
export interface Exemption<Subject = ConformanceSubject> {
  /** Why it does not apply to a connector, by its manifest; null where it does. */
  readonly reasonOf: (manifest: ConnectorManifest) => string | null;
  /** Holds the reason against what the connector does. */
  readonly show: (subject: Subject) => Promise<void>;
}

/** One promise that every connector keeps. */
export interface Check<Subject = ConformanceSubject> {
  readonly id: CheckId;
  /** What users and operators may rely on. */
  readonly protects: string;
  readonly exemption?: Exemption<Subject>;
  readonly tests: readonly CheckTest<Subject>[];
}

export interface CheckTest<Subject = ConformanceSubject> {
  readonly name: string;
  readonly exemption?: Exemption<Subject>;
  readonly run: (subject: Subject) => Promise<void>;
}

/** The tests of a check for one connector, by the names that reports and `docs/connectors/conformance.md` have. */
export const testsOf = <Subject>(
  { id, exemption, tests }: Check<Subject>,
  manifest: ConnectorManifest,
): readonly CheckTest<Subject>[] => {
  const whole = exempted(exemption, manifest);
  if (whole !== null) return [{ name: `${id} does not apply: ${whole.reason}`, run: whole.show }];
  return tests.map((one) => {
    const part = exempted(one.exemption, manifest);
    return part === null
      ? { name: `${id} ${one.name}`, run: one.run }
      : { name: `${id} ${one.name}: does not apply, ${part.reason}`, run: part.show };
  });
};

const exempted = <Subject>(exemption: Exemption<Subject> | undefined, manifest: ConnectorManifest) => {
  const reason = exemption?.reasonOf(manifest) ?? null;
  return exemption === undefined || reason === null ? null : { reason, show: exemption.show };
};
