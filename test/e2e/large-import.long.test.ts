import { describe, expect, it } from 'vitest';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { bankStatement, ofxText } from '../support/files/ofx.ts';
import { newApp } from './app.ts';
import { expectWholeImport } from './large-import.ts';
import { startTestHost } from './test-host.ts';

const host = await startTestHost();

describe('an import of 100,000 rows', () => {
  it('is visible whole or not at all, and the second time writes no chunk (P19)', () =>
    expectWholeImport(host, 100_000));
});

const ROWS_MAX = 50_000;
const IMPORT_MS_MAX = 60_000;

/** As many rows as a file may have, as short as they get: 3.5 MB. */
const largestFile = (): Uint8Array => {
  const dayOf = (at: number): string =>
    `2025${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}`;
  const row = (_: unknown, at: number): string =>
    `<STMTTRN><DTPOSTED>${dayOf(at)}<TRNAMT>-${at % 97}.25<FITID>${at}<NAME>S${at % 311}</STMTTRN>`;
  return Buffer.from(ofxText(bankStatement({ rows: Array.from({ length: ROWS_MAX }, row).join('') })));
};

interface Imported {
  readonly import: {
    readonly guid: string;
    readonly status: string;
    readonly accounts: readonly { readonly transactions_created_count: number | null }[];
  };
}

describe('a file of 50,000 rows', () => {
  it('is imported, tried out again and undone within memory and time of its function', {
    timeout: 300_000,
  }, async () => {
    const app = await newApp(host);
    const { member } = await app.session<{ member: { guid: string } }>('POST', '/members', {
      member: { institution_guid: FILE_IMPORT },
    });
    const path = `/members/${member.guid}/imports`;
    const file = largestFile();
    expect(file.length).toBeLessThan(4 * 2 ** 20);
    const startedAt = performance.now();
    const sent = await app.session<Imported>('POST', path, file);
    const answeredMs = performance.now() - startedAt;
    const read = () => app.session<Imported>('GET', `${path}/${sent.import.guid}`);
    let seen = await read();
    while (seen.import.status === 'RUNNING' && performance.now() - startedAt < IMPORT_MS_MAX) seen = await read();
    const wholeMs = performance.now() - startedAt;
    console.info(
      `50,000 rows: answered ${sent.import.status} in ${answeredMs.toFixed()} ms, whole in ${wholeMs.toFixed()} ms`,
    );
    expect(seen.import).toMatchObject({ status: 'COMPLETED', accounts: [{ transactions_created_count: ROWS_MAX }] });
    const tried = await app.session<Imported>('POST', `${path}?dry_run=true`, file);
    expect(tried.import.accounts).toMatchObject([{ transactions_created_count: 0 }]);
    await app.session('DELETE', `${path}/${sent.import.guid}`);
    const { pagination } = await app.session<{ pagination: { total_entries: number } }>(
      'GET',
      '/transactions?from_date=2025-01-01&records_per_page=10',
    );
    expect(pagination.total_entries).toBe(0);
    // The host cuts a function off at its memory and at its timeout.
    const { functions } = await host.stats();
    expect([functions.import?.errors, functions.poll?.errors]).toEqual([0, 0]);
  });
});
