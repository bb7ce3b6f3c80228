import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type NewConnector, newConnector } from '../../../infra/connectors/new-connector.ts';

const project = { exists: existsSync, read: (path: string) => readFileSync(path, 'utf8') };

let made = 0;
const uuid = (): string => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};
const filesOf = (one: NewConnector): Readonly<Record<string, string>> => {
  if (one.kind === 'refused') throw new Error(one.sentence);
  return one.files;
};

describe('a new connector', () => {
  const files = filesOf(newConnector('fjord', project, uuid));

  test('is a folder with its code, a fake, its tests, and a line in each list', () => {
    expect(Object.keys(files).toSorted()).toEqual([
      'lib/connectors/connectors.ts',
      'lib/connectors/fjord/README.md',
      'lib/connectors/fjord/connector.ts',
      'lib/connectors/fjord/institution.ts',
      'lib/connectors/fjord/manifest.ts',
      'lib/connectors/fjord/transform.ts',
      'lib/connectors/hint-readers.ts',
      'lib/connectors/registry.ts',
      'test/connectors/fjord/fake.ts',
      'test/connectors/fjord/fjord.test.ts',
      'test/connectors/recorded-guids.json',
      'test/lint/dependencies.json',
    ]);
    expect(files['lib/connectors/connectors.ts']).toContain(
      "import { manifest as fjord } from './fjord/manifest.ts';\n",
    );
    expect(files['lib/connectors/connectors.ts']).toMatch(/CONNECTORS = \{ (\w+, )*fjord, sandbox/);
    expect(files['lib/connectors/registry.ts']).toContain("  fjord: () => import('./fjord/connector.ts'),\n");
    expect(files['lib/connectors/hint-readers.ts']).toContain('  fjord: null,\n};');
    expect(files['test/lint/dependencies.json']).toContain('"fjord",\n        "sandbox"');
  });

  test('has names and guids of its own, in every file', () => {
    const own = Object.entries(files).filter(([path]) => path.includes('/fjord/'));
    expect(own).toHaveLength(7);
    for (const [path, text] of own) expect([path, /acme/i.exec(text)]).toEqual([path, null]);
    const institution = files['lib/connectors/fjord/institution.ts'] ?? '';
    expect(institution).toContain("guid: 'INS-00000000-0000-4000-8000-000000000001'");
    expect(institution).toContain("guid: 'CRD-00000000-0000-4000-8000-000000000002'");
    expect(JSON.parse(files['test/connectors/recorded-guids.json'] ?? '')).toMatchObject({
      fjord: {
        fjord: 'INS-00000000-0000-4000-8000-000000000001',
        'fjord API_KEY': 'CRD-00000000-0000-4000-8000-000000000002',
      },
      sandbox: expect.anything(),
    });
  });

  test('imports files that exist', () => {
    for (const [path, text] of Object.entries(files)) {
      const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, from = '']) => join(dirname(path), from));
      expect(imported.filter((one) => !existsSync(one) && !(one in files))).toEqual([]);
    }
  });
});

describe('the name of a new connector', () => {
  test.each(['', 'a', 'Fjord', 'fjord bank', 'fjord-bank', '../fjord', '9fjord', 'fjörd', 'f'.repeat(31)])(
    'that is %j is refused with a sentence about valid names',
    (name) => {
      expect(newConnector(name, project, uuid)).toEqual({
        kind: 'refused',
        sentence: `The name of a connector is 2 to 30 lower-case letters and digits, and begins with a letter; "${name}" is not.`,
      });
    },
  );

  test('that is a reserved word of JavaScript is refused', () => {
    expect(newConnector('new', project, uuid)).toEqual({
      kind: 'refused',
      sentence: '"new" is a word of TypeScript, so no connector can have this name.',
    });
  });

  test.each([
    ['sandbox', 'lib/connectors/sandbox'],
    ['files', 'lib/connectors/files'],
    ['kit', 'lib/connectors/kit'],
    ['harbor', 'test/connectors/harbor'],
  ])('%s, of a folder that exists, is refused', (name, folder) => {
    expect(newConnector(name, project, uuid)).toEqual({
      kind: 'refused',
      sentence: `${folder} exists already. Choose another name.`,
    });
  });

  test('is refused where a list has changed and nothing can be added to it', () => {
    const read = (path: string) => (path === 'lib/connectors/registry.ts' ? '' : project.read(path));
    expect(() => newConnector('fjord', { ...project, read }, uuid)).toThrow('There is no place for a new connector');
  });
});
