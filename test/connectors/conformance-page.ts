import type { ConnectorManifest } from '../../lib/connectors/kit/manifest.ts';
import { type Check, testsOf } from '../support/conformance/check.ts';

const INTRODUCTION = `# What every connector proves

One function makes these tests for each connector, against a fake of its upstream: \`connectorConformance\` in \`test/support/conformance\`. A test has the name that stands here, in \`test/connectors/<name>\`. Where it does not apply, the manifest says why, and the test holds that against the connector. [For authors](../connectors.md).

This page is written by \`npm run connectors:page\`; do not edit it.
`;

/** \`docs/connectors/conformance.md\`. */
export const conformancePage = (checks: readonly Check[], manifests: readonly ConnectorManifest[]): string =>
  [INTRODUCTION, ...checks.map((check) => sectionOf(check, manifests))].join('\n');

const sectionOf = (check: Check, manifests: readonly ConnectorManifest[]): string => {
  const names = new Map<string, Set<string>>();
  for (const manifest of manifests) {
    for (const { name } of testsOf(check, manifest)) names.set(name, (names.get(name) ?? new Set()).add(manifest.name));
  }
  const head = ['Test', ...manifests.map(({ name }) => name)];
  const rows = [...names].map(([name, having]) => [
    cell(name),
    ...manifests.map((manifest) => (having.has(manifest.name) ? 'yes' : '')),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${check.id}\n\n${cell(check.protects)}.\n\n${lines.join('\n')}\n`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
