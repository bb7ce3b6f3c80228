import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader, type Reader } from './reader.ts';
import { walkthroughOf } from './walkthrough.ts';

/** The pages of real upstreams, walked in a folder like a fresh checkout with the commands that a reader copies. */

/** Of the whole file. A reader who follows a page would give up long before. */
const WALKS_MS_MAX = 600_000;
const PAGES = 2;
const PAGE_MS_MAX = WALKS_MS_MAX / PAGES;

let reader: Reader;
beforeAll(() => {
  reader = createReader();
});
afterAll(() => reader.end());

/** Starts the service as the page says, on free ports, and runs its blocks in one shell; what each printed. */
const walk = async (page: string): Promise<readonly string[]> => {
  const { start, blocks } = walkthroughOf(page);
  if (start === null) throw new Error(`${page} does not say how to start the service`);
  const service = await reader.start(start);
  const printed = await reader.paste(page, blocks, service.env);
  await service.stop();
  return printed;
};

const guidsIn = (text: string, prefix: string): readonly string[] => [
  ...new Set(text.match(new RegExp(`${prefix}-[0-9a-f-]{36}`, 'g'))),
];

describe('a reader of the pages about upstreams', () => {
  it('imports, undoes and exports a file, also by hand (docs/connectors/files.md)', {
    timeout: PAGE_MS_MAX,
  }, async () => {
    const [undone = '', exported = '', byHand = '', csv = '', csvByHand = ''] = await walk('docs/connectors/files.md');

    expect(undone).toMatch(/january\.ofx: COMPLETED {2}IMP-\S+\n.*\n\S.*4567 +6 +6 +0 {2}2026-01-01 {2}2026-01-31/);
    const [seen = '', left = 'none'] = undone.split(/^IMP-\S+ {2}UNDONE$/m);
    expect(guidsIn(seen, 'TRN')).toHaveLength(6);
    expect(seen).toMatch(/2026-01-05 +2140\.00 USD {2}\S/);
    expect(guidsIn(left, 'TRN')).toEqual([]);

    const [again = '', table = ''] = exported.split(/^(?=date,)/m);
    expect(again).toMatch(/ 6 +6 +0 {2}2026-01-01/);
    expect(table.trim().split(/\r?\n/)).toHaveLength(1 + 6);
    expect(table).toContain('-1450.00');

    const [made = '', dryRun = '', imported = ''] = byHand.trim().split('\n');
    expect(JSON.parse(made)).toMatchObject({ user: { id: 'u-2' } });
    const account = { transactions_count: 6, transactions_created_count: 6, error: null };
    expect(JSON.parse(dryRun)).toMatchObject({ import: { guid: null, is_dry_run: true, accounts: [account] } });
    expect(JSON.parse(imported)).toMatchObject({ import: { status: 'COMPLETED', accounts: [account] } });

    expect(csv).toMatch(/giro\.csv: COMPLETED[\s\S]+giro +3 +3 +0 /);
    expect(JSON.parse(csvByHand)).toMatchObject({
      error: { code: 4224 },
      mapping: { date_format: null, decimal: ',' },
      unsure: ['date_format'],
    });
  });

  it('changes the token and keeps the guids (docs/connectors/simplefin.md) (P28)', {
    timeout: PAGE_MS_MAX,
  }, async () => {
    const [connected = '', replaced = ''] = await walk('docs/connectors/simplefin.md');

    const endings = /^(MBR-\S+) {2}CONNECTED\nConnected\.$/gm;
    const [first, refreshed, ...more] = [...connected.matchAll(endings)].map(([, guid]) => guid);
    expect(more).toEqual([]);
    expect(first).toMatch(/^MBR-/);
    expect(refreshed).toBe(first);
    expect(connected).toMatch(/^Everyday Checking .* 3182\.66 USD/m);
    expect(guidsIn(connected, 'ACT')).toHaveLength(4);
    expect(guidsIn(connected, 'TRN').length).toBeGreaterThan(10);

    expect([...replaced.matchAll(endings)].map(([, guid]) => guid)).toEqual([first]);
    for (const prefix of ['ACT', 'TRN']) {
      expect(guidsIn(replaced, prefix).toSorted()).toEqual(guidsIn(connected, prefix).toSorted());
    }
  });
});
