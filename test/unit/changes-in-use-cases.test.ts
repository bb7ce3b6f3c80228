import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintPlanted, onlyRule } from '../support/project/lint-planted.ts';

const REFUSED = [
  ['an event', 'functions/write/a.ts', 'newEvent(draft, ids, 0);'],
  ['writes of events', 'functions/write/b.ts', 'await table.transact(eventWrites(events));'],
  ['an announcement', 'functions/write/c.ts', 'await announce(events);'],
  ['an announcement of its dependencies', 'functions/write/d.ts', 'await deps.outbox.announce(events);'],
  ['a loop', 'functions/partner/e.ts', 'await changeUntilWon(limits, step);'],
  ['a loop in a store', 'lib/store/users/h.ts', 'await changeUntilWon(limits, step);'],
  ['a loop in a store with an answer of its own', 'lib/store/i.ts', 'await tryUntilWon(limits, step);'],
] as const;

const ALLOWED = [
  ['a use case', 'functions/write/f.ts', "await change({ what: 'tags' }, step);"],
  ['the unit of work', 'lib/app/g.ts', 'await announce([newEvent(draft, ids, 0)]);'],
  ['a loop of a use case', 'lib/app/j.ts', 'await changeUntilWon(limits, step);'],
  ['events in a store', 'lib/store/k.ts', 'await table.transact(eventWrites(events));'],
] as const;

const findingsOn = lintPlanted(
  onlyRule('house/changes-in-use-cases'),
  [...REFUSED, ...ALLOWED].map(([, path, call]) => [path, `export const planted = async () => {\n  ${call}\n};\n`]),
);
const messagesOn = (path: string): readonly string[] => findingsOn(path).map(({ message }) => message);

test.each(REFUSED)('the linter refuses a change in a function: %s', (_, path) => {
  expect(messagesOn(path)).toEqual([expect.stringContaining('a use case of lib/app makes the change')]);
});

test.each(ALLOWED)('the linter allows a change in a use case: %s', (_, path) => {
  expect(messagesOn(path)).toEqual([]);
});

test('the linter of the project has the rule about changes switched on', () => {
  expect(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')).rules['house/changes-in-use-cases']).toBe('error');
});
