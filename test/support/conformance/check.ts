import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { ConformanceSubject } from './fake.ts';

export type CheckId = `K${number}`;

/** Where a check, or one of its tests, does not apply. */
export interface Exemption {
  /** Why it does not apply to a connector, by its manifest; null where it does. */
  readonly reasonOf: (manifest: ConnectorManifest) => string | null;
  /** Holds the reason against what the connector does. */
  readonly show: (subject: ConformanceSubject) => Promise<void>;
}

/** One promise that every connector keeps. */
export interface Check {
  readonly id: CheckId;
  /** What users and operators may rely on. */
  readonly protects: string;
  readonly exemption?: Exemption;
  readonly tests: readonly CheckTest[];
}

export interface CheckTest {
  readonly name: string;
  readonly exemption?: Exemption;
  readonly run: (subject: ConformanceSubject) => Promise<void>;
}

/** The tests of a check for one connector, by the names that reports and `docs/connectors/conformance.md` have. */
export const testsOf = ({ id, exemption, tests }: Check, manifest: ConnectorManifest): readonly CheckTest[] => {
  const whole = exempted(exemption, manifest);
  if (whole !== null) return [{ name: `${id} does not apply: ${whole.reason}`, run: whole.show }];
  return tests.map((one) => {
    const part = exempted(one.exemption, manifest);
    return part === null
      ? { name: `${id} ${one.name}`, run: one.run }
      : { name: `${id} ${one.name}: does not apply, ${part.reason}`, run: part.show };
  });
};

const exempted = (exemption: Exemption | undefined, manifest: ConnectorManifest) => {
  const reason = exemption?.reasonOf(manifest) ?? null;
  return exemption === undefined || reason === null ? null : { reason, show: exemption.show };
};
