import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { CHECKS } from '../support/conformance/checks.ts';
import { conformancePage } from './conformance-page.ts';
import { manifest as harbor } from './harbor/manifest.ts';

test('the page of tests says what each connector proves, by the names of the tests', async () => {
  await expect(conformancePage(CHECKS, [...EVERY_CONNECTOR, harbor])).toMatchFileSnapshot(
    '../../docs/connectors/conformance.md',
  );
});

test('every connector has its tests, under its own name', () => {
  const missing = EVERY_CONNECTOR.filter(({ name }) => !existsSync(`test/connectors/${name}/${name}.test.ts`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('there are checks K1 to K19, each with a test', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, at) => `K${at + 1}`));
  for (const { tests } of CHECKS) expect(tests.length).toBeGreaterThan(0);
});
