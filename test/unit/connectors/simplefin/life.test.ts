import { describe, expect, test } from 'vitest';
import {
  accountsAnswer,
  type SimplefinBook,
  withoutRow,
  withPosted,
  withReissuedIds,
  withRow,
} from '../../../../infra/local/upstreams/simplefin-book.ts';
import { DAY_MS } from '../../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import type { MergeResult } from '../../../../lib/domain/ledger/merge.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { mergeServed } from '../../../support/ledger/merging.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import {
  ASKED,
  bookAccount,
  bookOf,
  bookRow,
  noonOf,
  onlyAccount,
  readBody,
  windowOf,
} from '../../../support/upstreams/simplefin.ts';

/** A ledger that is refreshed from a book, day by day. */
const ledgerOf = (version: 1 | 2 = 2) => {
  const ids = testIds('life');
  let stored: readonly LedgerRow[] = [];
  let nowMs = TEST_NOW;
  return {
    rows: () => stored.filter(({ deletedAt }) => deletedAt === null),
    /** The next day. */
    refresh: (book: SimplefinBook): Pick<MergeResult, 'created' | 'updated' | 'removed'> => {
      nowMs += DAY_MS;
      const asked = { version, startDate: noonOf('2026-08-01'), endDate: null, wantsPending: true };
      const body = JSON.stringify(accountsAnswer(book, { ...asked, nowSeconds: nowMs / 1_000 }));
      const served = windowOf(onlyAccount(readBody(body, { ...ASKED, nowMs })));
      const { rows, created, updated, removed } = mergeServed(stored, served, { nowMs, ids });
      stored = rows;
      return { created, updated, removed };
    },
  };
};

const dinner = bookRow({
  id: 'P-1',
  posted: 0,
  amount: '-80.00',
  description: 'LUCKY BISTRO AUSTIN',
  more: { pending: true, transacted_at: noonOf('2026-11-20') },
});
const BOOK = [
  bookRow({ id: 'T-1' }),
  bookRow({ id: 'T-2' }),
  bookRow({ id: 'T-3', amount: '2500.00', description: 'PAYROLL', posted: noonOf('2026-11-13') }),
  dinner,
].reduce((book, row) => withRow(book, 'ACT-1', row), bookOf(bookAccount()));

describe.each([1, 2] as const)('from a SimpleFIN server of version %i', (version) => {
  const begun = () => {
    const ledger = ledgerOf(version);
    expect(ledger.refresh(BOOK)).toEqual({ created: 4, updated: 0, removed: 0 });
    return { ...ledger, guids: new Map(ledger.rows().map((row) => [row.upstreamId, row.guid])) };
  };

  test('the same answer changes nothing (P18)', () => {
    const { refresh } = begun();
    for (let day = 0; day < 5; day += 1) expect(refresh(BOOK)).toEqual({ created: 0, updated: 0, removed: 0 });
  });

  test('two coffees of one day stay two, whatever their ids (P20)', () => {
    const { refresh, rows } = begun();
    for (const book of [withReissuedIds(BOOK, 'x'), withReissuedIds(BOOK, 'y')]) refresh(book);
    expect(rows().filter(({ amountMinor }) => amountMinor === 1_250n)).toHaveLength(2);
  });

  test('rows whose ids were all replaced keep their guids (P28)', () => {
    const { refresh, rows, guids } = begun();
    expect(refresh(withReissuedIds(BOOK, 'new'))).toMatchObject({ created: 0, removed: 0 });
    expect(new Set(rows().map(({ guid }) => guid))).toEqual(new Set(guids.values()));
    for (const { upstreamId } of rows()) expect(upstreamId).toMatch(/^new-/);
  });

  test('a pending dinner that posts with a tip and another id keeps its guid (P21)', () => {
    const { refresh, rows, guids } = begun();
    const posted = bookRow({
      id: 'T-9',
      posted: noonOf('2026-11-22'),
      amount: '-96.00',
      description: 'LUCKY BISTRO AUSTIN TX',
      more: { transacted_at: noonOf('2026-11-20') },
    });
    expect(refresh(withPosted(BOOK, 'ACT-1', 'P-1', posted))).toEqual({ created: 0, updated: 1, removed: 0 });
    const row = rows().find(({ guid }) => guid === guids.get('P-1'));
    expect(row).toMatchObject({ upstreamId: 'T-9', status: 'POSTED', amountMinor: 9_600n, postedOn: '2026-11-22' });
  });

  test('a pending row that the bank drops is deleted (P21)', () => {
    const { refresh, rows } = begun();
    expect(refresh(withoutRow(BOOK, 'ACT-1', 'P-1'))).toEqual({ created: 0, updated: 0, removed: 1 });
    expect(rows()).toHaveLength(3);
  });

  test('a pending row without any time stays the same row from day to day', () => {
    const { refresh, rows } = begun();
    const timeless = bookRow({ id: 'P-2', posted: 0, amount: '-5.00', description: 'PARKING' });
    const book = withRow(BOOK, 'ACT-1', timeless);
    expect(refresh(book)).toMatchObject({ created: 1 });
    const guid = rows().find(({ upstreamId }) => upstreamId === 'P-2')?.guid;
    expect(refresh(book)).toMatchObject({ created: 0, removed: 0 });
    expect(rows().find(({ upstreamId }) => upstreamId === 'P-2')?.guid).toBe(guid);
  });
});
