import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentedRows } from '../bench/cost/cost-table.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'deploy.md'), 'utf8');
const section = page.slice(page.indexOf('\n## Costs\n'), page.indexOf('\n## Undo and delete\n'));

/** Jobs run on the emulator, and the template of a stage is made. */
const COUNT_MS_MAX = 120_000;

/** What jitter and chance change of the counts. */
const DRIFT_MAX = 0.02;

const dollarsIn = (row: string): readonly number[] =>
  row
    .split('|')
    .filter((cell) => cell.includes('$'))
    .map((cell) => Number(cell.replaceAll(/[ $,]/g, '')));

const written = (row: string): string =>
  section.split('\n').find((line) => line.startsWith(row.slice(0, row.indexOf('$')))) ?? '';

test(
  'the costs in the documents are those that are counted',
  async () => {
    for (const row of await documentedRows()) {
      const shares = dollarsIn(row).map((dollars, at) => (dollarsIn(written(row))[at] ?? 0) / dollars);
      expect(
        shares.every((share) => Math.abs(share - 1) <= DRIFT_MAX),
        `${written(row)} is now ${row}`,
      ).toBe(true);
    }
  },
  COUNT_MS_MAX,
);
