import type { ConnectorManifest } from '../../lib/connectors/kit/manifest.ts';
import { type Check, testsOf } from '../support/conformance/check.ts';

const INTRODUCTION = `# What every connector proves

One function makes these tests for each connector, against a fake of its upstream: \`connectorConformance\` in \`test/support/conformance\` (\`importConformance\` for files). A test has the name that stands here, in \`test/connectors/<name>\`. Where it does not apply, the manifest says why, and the test holds that against the connector. [For authors](../connectors.md).

This page is written by \`npm run connectors:page\`; do not edit it.
`;

/** What one connector proves, by check. */
export interface Proof {
  readonly name: string;
  readonly testsOf: (id: string) => readonly string[];
}

export const proofOf = <Subject>(checks: readonly Check<Subject>[], manifest: ConnectorManifest): Proof => ({
  name: manifest.name,
  testsOf: (id) => checks.flatMap((check) => (check.id === id ? testsOf(check, manifest).map(({ name }) => name) : [])),
});

/** `docs/connectors/conformance.md`. */
export const conformancePage = (checks: readonly Pick<Check, 'id' | 'protects'>[], proofs: readonly Proof[]): string =>
  [INTRODUCTION, ...checks.map((check) => sectionOf(check, proofs))].join('\n');

const sectionOf = ({ id, protects }: Pick<Check, 'id' | 'protects'>, proofs: readonly Proof[]): string => {
  const names = [...new Set(proofs.flatMap((proof) => proof.testsOf(id)))];
  const head = ['Test', ...proofs.map(({ name }) => name)];
  const rows = names.map((name) => [cell(name), ...proofs.map((one) => (one.testsOf(id).includes(name) ? 'yes' : ''))]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${id}\n\n${cell(protects)}.\n\n${lines.join('\n')}\n`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
