import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connectorsTable } from '../../infra/documents/connectors-table.ts';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import * as csv from '../../lib/connectors/files/csv/limits.ts';
import * as ofx from '../../lib/connectors/files/ofx/limits.ts';
import { manifest as simplefin } from '../../lib/connectors/simplefin/manifest.ts';
import { BRIDGE_HOSTS } from '../../lib/connectors/simplefin/setup-token.ts';
import { OVERLAP_DAYS, WINDOW_DAYS_MAX } from '../../lib/connectors/simplefin/window.ts';
import { FILE_BYTES_MAX } from '../../lib/domain/imports/file-limits.ts';
import { IMPORT_TIMEOUT_SECONDS } from '../../lib/domain/jobs/limits.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const count = (value: number): string => value.toLocaleString('en-US');

const simplefinTexts = (): readonly string[] => {
  const { budget, limits } = simplefin;
  if (budget === null) throw new Error('no budget');
  const { capacity, refillPerDay, reserve } = budget;
  expect(reserve).toBe(1);
  return [
    `at most ${capacity + refillPerDay} in any 24 hours`,
    `${capacity} at once, then one every ${(24 * 60) / refillPerDay} minutes, of which one is kept for the background`,
    `A server may take ${limits.callSeconds} s`,
    `of the last ${OVERLAP_DAYS} days and of the time since the last success, at most ${WINDOW_DAYS_MAX - 1} days back`,
    `one window of ${WINDOW_DAYS_MAX} days more`,
    BRIDGE_HOSTS.map((host) => `\`${host}\``).join(', '),
  ];
};

/** What the page of a connector has to say, as the code has it. */
const TEXTS: Readonly<Record<string, { readonly page: string; readonly says: () => readonly string[] }>> = {
  simplefin: { page: 'docs/connectors/simplefin.md', says: simplefinTexts },
  files: {
    page: 'docs/connectors/files.md',
    says: () => [
      `has more than ${FILE_BYTES_MAX / 2 ** 20} MB`,
      `more than ${count(ofx.ROWS_MAX)} rows, ${ofx.ACCOUNTS_MAX} accounts, ${count(ofx.STATEMENTS_MAX)} statements, ${ofx.DEPTH_MAX} levels, names of tags of ${ofx.TAG_NAME_LENGTH_MAX} characters, values of ${count(ofx.LEAF_LENGTH_MAX)} characters`,
      `${count(csv.ROWS_MAX)} rows, ${csv.COLUMNS_MAX} columns, ${count(csv.CELL_LENGTH_MAX)} characters in a cell, ${count(csv.ROW_LENGTH_MAX)} in a row`,
      `The function \`import\` (1,024 MB, ${IMPORT_TIMEOUT_SECONDS} s;`,
    ],
  },
  sandbox: { page: 'docs/sandbox-bank.md', says: () => ['MX Bank'] },
};

test('the table of connectors shows what the manifests say', () => {
  expect(read('docs/connectors.md')).toContain(connectorsTable(EVERY_CONNECTOR));
});

test('every connector has a page, or the README of its folder', () => {
  const pages = EVERY_CONNECTOR.map(({ name }) => TEXTS[name]?.page ?? `lib/connectors/${name}/README.md`);
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});

test.each(Object.entries(TEXTS))('the page of %s has the figures of the code', (_, { page, says }) => {
  const text = read(page);
  expect(says().filter((one) => !text.includes(one))).toEqual([]);
  expect(says().length).toBeGreaterThan(0);
});
