import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { listedBy } from '../../lib/connectors/directory.ts';
import type { ConnectorManifest } from '../../lib/connectors/kit/manifest.ts';
import { CHECKS } from '../support/conformance/checks.ts';
import { IMPORT_CHECKS } from '../support/conformance/import-checks.ts';
import { conformancePage, type Proof, proofOf } from './conformance-page.ts';
import { manifest as harbor } from './harbor/manifest.ts';

const proofFor = (manifest: ConnectorManifest): Proof => {
  const isImport = listedBy(manifest).some(({ login }) => login.kind === 'import');
  return isImport ? proofOf(IMPORT_CHECKS, manifest) : proofOf(CHECKS, manifest);
};

test('the conformance page lists what each connector proves, by the names of the tests', async () => {
  const proofs = [...EVERY_CONNECTOR, harbor].map(proofFor);
  await expect(conformancePage(CHECKS, proofs)).toMatchFileSnapshot('../../docs/connectors/conformance.md');
});

test('every connector has its tests, under its own name', () => {
  const missing = EVERY_CONNECTOR.filter(({ name }) => !existsSync(`test/connectors/${name}/${name}.test.ts`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('there are checks K1 to K19 for both kinds of connectors', () => {
  const ids = Array.from({ length: 19 }, (_, at) => `K${at + 1}`);
  expect(CHECKS.map(({ id }) => id)).toEqual(ids);
  expect(IMPORT_CHECKS.map(({ id }) => id)).toEqual(ids);
  for (const { tests, exemption } of [...CHECKS, ...IMPORT_CHECKS]) {
    expect(tests.length > 0 || exemption !== undefined).toBe(true);
  }
});
