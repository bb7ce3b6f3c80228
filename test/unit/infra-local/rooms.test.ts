import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import dependencies from '../../lint/dependencies.json' with { type: 'json' };
import { projectFiles } from '../../support/project/project-files.ts';

const FOLDER = 'infra/local';
/** From below to above. */
const ROOMS: readonly string[] = dependencies.floors[FOLDER].rooms;
const README = readFileSync(`${FOLDER}/README.md`, 'utf8');

/** A room may be one file. */
const named = (room: string): string => (ROOMS.includes(room) ? room : `${room}.ts`);

/** The arrows of the picture: `a --> b & c`. */
const ARROWS = [...README.matchAll(/^ {2}(\w+) --> (.+)$/gm)].flatMap(([, from = '', targets = '']) =>
  targets.split(' & ').map((to) => [named(from), named(to)] as const),
);

/** Where arrows lead to from a room, one after the other. */
const reachedFrom = (room: string): ReadonlySet<string> =>
  new Set(ARROWS.filter(([from]) => from === room).flatMap(([, to]) => [to, ...reachedFrom(to)]));

const roomOf = (path: string): string => path.slice(FOLDER.length + 1).replace(/\/.*/, '');

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)]
    .map(([, target = '']) => normalize(join(path, '..', target)))
    .filter((target) => target.startsWith(`${FOLDER}/`));

test('the README of the local host has one line for each room, from above to below', () => {
  const told = [...README.matchAll(/^\| `(\w+)` \|/gm)].map(([, room = '']) => named(room));
  expect(told).toEqual(ROOMS.toReversed());
});

test('the arrows in the README of the local host go down', () => {
  expect(ARROWS.filter(([from, to]) => ROOMS.indexOf(to) >= ROOMS.indexOf(from))).toEqual([]);
});

test('the local host has no import that its README does not show', () => {
  const files = projectFiles().filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.ts'));
  const imports = files
    .filter((path) => ROOMS.includes(roomOf(path)))
    .flatMap((path) => importsOf(path).map((target) => [roomOf(path), roomOf(target)] as const))
    .filter(([from, to]) => from !== to);
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(([from, to]) => !reachedFrom(from).has(to))).toEqual([]);
});
