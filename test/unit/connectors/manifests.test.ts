import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONNECTORS, EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { listedBy } from '../../../lib/connectors/directory.ts';
import { COLLECT_SECONDS_MAX, CONTACT_SECONDS_MAX } from '../../../lib/domain/jobs/limits.ts';
import { isGuid } from '../../../lib/domain/kernel/guid.ts';

const ROOT = 'lib/connectors';

/** Folders of connectors. `kit` is what connectors are made of. */
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, entry.name, 'manifest.ts')) && entry.name !== 'kit')
  .map(({ name }) => name);

const unlisted = (found: readonly string[]): readonly string[] => found.filter((name) => !(name in CONNECTORS));

describe('the list of connectors', () => {
  test('has every folder with a connector, under its own name', () => {
    expect(folders.length).toBeGreaterThan(0);
    expect(unlisted(folders)).toEqual([]);
    expect(Object.entries(CONNECTORS).map(([name, manifest]) => [name, manifest.name])).toEqual(
      folders.map((name) => [name, name]),
    );
  });

  test('is refused with a folder that does not exist', () => {
    expect(unlisted([...folders, 'acme'])).toEqual(['acme']);
  });

  test('names each institution and each field of a form once', () => {
    const listed = EVERY_CONNECTOR.flatMap(listedBy);
    const fields = listed.flatMap(({ login }) => (login.kind === 'form' ? login.fields : []));
    const names = [
      ...listed.map(({ institution }) => institution.guid),
      ...listed.map(({ institution }) => institution.code),
      ...fields.map(({ guid }) => guid),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const { guid } of fields) expect(isGuid('CRD', guid)).toBe(true);
  });

  test.each(EVERY_CONNECTOR.map((manifest) => [manifest.name, manifest] as const))(
    'gives %s no more time than a step has, and calls for the background',
    (_, { limits, budget }) => {
      expect(limits.contactSeconds).toBeLessThanOrEqual(CONTACT_SECONDS_MAX);
      expect(limits.collectSeconds).toBeLessThanOrEqual(COLLECT_SECONDS_MAX);
      expect(budget === null || budget.reserve < budget.capacity).toBe(true);
    },
  );
});
