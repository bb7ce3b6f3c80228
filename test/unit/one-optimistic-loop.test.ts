import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintPlanted, onlyRule } from '../support/project/lint-planted.ts';

const REFUSED = [
  ['a bound of tries', 'lib/store/a.ts', 'for (let at = 0; at < TRIES_MAX; at += 1) { await step(); }'],
  ['a counter of attempts', 'lib/app/b.ts', 'for (let attempt = 1; ; attempt += 1) { if (await step()) break; }'],
  ['a counter of rounds', 'functions/write/c.ts', 'for (let round = 0; round < 5; round++) { await step(); }'],
  ['a single write', 'lib/store/d.ts', 'for (;;) { if ((await table.write(update)).ok) break; }'],
  ['a transaction', 'lib/app/e.ts', 'while (!isDone) { isDone = (await deps.table.transact(writes)).ok; }'],
  ['a store', 'functions/write/f.ts', 'do { before = await read(); } while (await deps.members.update(before));'],
  ['a reviser', 'functions/write/g.ts', 'while (isBusy) { isBusy = await reviser.revise(reaches, decide); }'],
] as const;

const ALLOWED = [
  ['paging', 'lib/store/h.ts', 'for (let page = 0; page < PAGES_MAX; page += 1) { await table.query(page); }'],
  [
    'a list in parts',
    'functions/write/i.ts',
    'for (let from = 0; from < 9; from += 30) { await reviser.revise(from); }',
  ],
  ['polling', 'lib/store/j.ts', 'while (clock() < untilMs) { await wait(5); await leases.read(); }'],
  ['each of a list', 'lib/app/k.ts', 'for (const item of items) { await table.write(item); }'],
  ['rounds without a wait', 'lib/domain/l.ts', 'for (let round = 0; round < 3; round += 1) { text = clean(text); }'],
  ['the table itself', 'lib/store/table/m.ts', 'for (let attempt = 1; ; attempt += 1) { await send(); }'],
  ['a test', 'test/n.ts', 'for (let attempt = 1; ; attempt += 1) { await table.write(update); }'],
  ['the one loop', 'lib/domain/kernel/change-until-won.ts', 'for (let tries = 1; ; tries += 1) { await step(); }'],
] as const;

const findingsOn = lintPlanted(
  onlyRule('house/one-optimistic-loop'),
  [...REFUSED, ...ALLOWED].map(([, path, loop]) => [path, `export const planted = async () => {\n  ${loop}\n};\n`]),
);
const messagesOn = (path: string): readonly string[] => findingsOn(path).map(({ message }) => message);

test.each(REFUSED)('the linter refuses a loop that tries a change again: %s', (_, path) => {
  expect(messagesOn(path)).toEqual([expect.stringContaining('use changeUntilWon')]);
});

test.each(ALLOWED)('the linter accepts a loop that tries no change again: %s', (_, path) => {
  expect(messagesOn(path)).toEqual([]);
});

test('the linter of the project has the rule about loops switched on', () => {
  expect(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')).rules['house/one-optimistic-loop']).toBe('error');
});
