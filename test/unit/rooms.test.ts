import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import dependencies from '../lint/dependencies.json' with { type: 'json' };
import { projectFiles } from '../support/project/project-files.ts';

const files = projectFiles();

interface Placed {
  readonly path: string;
  readonly floor: string;
  readonly room: string;
  /** Its name without what says on which floor it is: `goal` of `goals.ts`, `goal-store.ts` and `goal-operations.ts`. */
  readonly subject: string;
}

const FLOORS = [
  /^(lib\/(?:domain|contract|present|store|app))\/([^/]+)\/(?:.*\/)?([^/]+)\.ts$/,
  /^(functions\/(?!sandbox-bank)[^/]+)\/([^/]+)\/([^/]+)\.ts$/,
  /^(test\/(?:operations|stores|unit\/domain))\/([^/]+)\/(?:.*\/)?([^/.]+)[^/]*\.test\.ts$/,
];

const KINDS = /-(?:store|item|reader|schema|operations|changes|requests|event|event-schema)$/;

const subjectOf = (name: string): string => name.replace(KINDS, '').replace(/ies$/, 'y').replace(/s$/, '');

const placed: readonly Placed[] = files.flatMap((path) =>
  FLOORS.flatMap((floors) => {
    const [, floor, room, name] = floors.exec(path) ?? [];
    return floor === undefined || room === undefined || name === undefined
      ? []
      : [{ path, floor, room, subject: subjectOf(name) }];
  }),
);

/** A beat about a thing is a beat; its file has the name of its template in the contract. */
const isTemplateOfBeat = ({ path }: Placed): boolean => /\/planning\/beats\//.test(path);

const sectionOf = (title: string): string => {
  const [, after = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split(`\n## ${title}\n`);
  return after.split('\n## ')[0] ?? '';
};

describe('the floors of the code', () => {
  test('each have a line in the table of ARCHITECTURE.md, also the folder of rules', () => {
    const told = [...sectionOf('Floors').matchAll(/`((?:(?:lib|docs|packages|test)\/)?[a-z]+)`\]/g)].map(
      ([, name]) => name,
    );
    const folders = [...Object.keys(dependencies.floors), 'test/lint'];
    const missing = folders.filter((folder) => !told.includes(folder) && !told.includes(folder.split('/')[0]));
    expect(missing).toEqual([]);
  });
});

/** A file for each language, and two for each layout of a bank. */
const DATA_FOLDERS: ReadonlySet<string> = new Set(['lib/domain/imports/words', 'lib/connectors/files/presets/data']);

describe('the rooms of the code', () => {
  test('mean the same on every floor: each operation is in the room of its subject', () => {
    const roomOfSubject = new Map(
      placed
        .filter(({ path }) => /^lib\/contract\/.*-(?:operations|changes)\.ts$/.test(path))
        .map(({ subject, room }) => [subject, room]),
    );
    expect(roomOfSubject.size).toBeGreaterThan(30);
    const astray = placed.filter(
      (file) => !isTemplateOfBeat(file) && (roomOfSubject.get(file.subject) ?? file.room) !== file.room,
    );
    expect(astray.map(({ path }) => path)).toEqual([]);
  });

  test('have a meaning each, given in the table of ARCHITECTURE.md', () => {
    const used = new Set(placed.map(({ room }) => room));
    const told = [...sectionOf('Rooms').matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect([...used].filter((room) => !told.includes(room))).toEqual([]);
    expect(told.filter((room) => !used.has(room))).toEqual([]);
  });

  test('are not called misc, common, shared, util or helpers', () => {
    const folders = files.flatMap((path) => path.split('/').slice(0, -1));
    expect(folders.filter((name) => /^(misc|common|shared|utils?|helpers?)$/.test(name))).toEqual([]);
  });

  test('hold thirty files at most, and the largest floors a dozen outside rooms', () => {
    const counts = Map.groupBy(
      files.filter((path) => /^(lib|functions)\//.test(path)),
      (path) => path.split('/').slice(0, -1).join('/'),
    );
    const full = [...counts].filter(([folder, inside]) => inside.length > 30 && !DATA_FOLDERS.has(folder));
    expect(full.map(([folder]) => folder)).toEqual([]);
    for (const floor of ['lib/store', 'lib/domain', 'lib/contract']) {
      expect(counts.get(floor)?.length ?? 0, floor).toBeLessThanOrEqual(12);
    }
  });

  test('are in the line of their floor', () => {
    const lines: Readonly<Record<string, { readonly why: string; readonly rooms?: readonly string[] }>> =
      dependencies.floors;
    const missing = placed.filter(
      ({ floor, room }) => lines[floor] !== undefined && lines[floor].rooms?.includes(room) !== true,
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});
