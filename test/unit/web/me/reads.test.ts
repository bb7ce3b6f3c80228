import { createSession } from '@tributary-data/tributary/client';
import { expect, test } from 'vitest';
import { readRows } from '../../../../web/me/read-rows.ts';
import { readTotals } from '../../../../web/me/read-totals.ts';

/** A session whose calls are answered by their paths, which are kept. */
const sessionWith = (answerTo: (url: URL) => object) => {
  const asked: string[] = [];
  const session = createSession({
    baseUrl: 'http://127.0.0.1',
    open: async () => 'token',
    fetch: async (address) => {
      const url = new URL(address instanceof Request ? address.url : address);
      asked.push(`${url.pathname}${url.search}`);
      return Response.json(answerTo(url));
    },
  });
  return { session, asked };
};

const leftOut = (currency_code: string, count: number, reason = 'OTHER_CURRENCY') => ({ currency_code, count, reason });
const totalsIn = (url: URL) => ({
  currency_code: url.searchParams.get('currency_code') ?? 'EUR',
  date_range_category_totals: [{ category_guid: url.pathname.slice(-5), total: 1 }],
  left_out: [leftOut('JPY', 1), leftOut('USD', 3), leftOut('KWD', 9, 'HIDDEN_TRANSACTION')],
});
const TOTALS = '/date_range_category_totals/from/';

test('the totals of each month are those of the service, in the currency of the user', async () => {
  const { session, asked } = sessionWith(totalsIn);
  expect(await readTotals(session, ['2026-01', '2026-02'], null)).toEqual({
    mainCurrency: 'EUR',
    currencies: ['EUR', 'USD', 'JPY'],
    currency: 'EUR',
    months: [
      { month: '2026-01', totals: [{ category_guid: '01-31', total: 1 }] },
      { month: '2026-02', totals: [{ category_guid: '02-28', total: 1 }] },
    ],
  });
  expect(asked).toEqual([
    `${TOTALS}2026-01-01/to/2026-02-28`,
    `${TOTALS}2026-01-01/to/2026-01-31?currency_code=EUR`,
    `${TOTALS}2026-02-01/to/2026-02-28?currency_code=EUR`,
  ]);
});

test('the totals are in another currency where that is asked for', async () => {
  const { session, asked } = sessionWith(totalsIn);
  expect(await readTotals(session, ['2026-01'], 'JPY')).toMatchObject({ mainCurrency: 'EUR', currency: 'JPY' });
  expect(asked.at(-1)).toBe(`${TOTALS}2026-01-01/to/2026-01-31?currency_code=JPY`);
});

test('the list has transactions of later days, which totals and budgets count too', async () => {
  const { session, asked } = sessionWith(() => ({
    transactions: [],
    pagination: { current_page: 1, per_page: 1_000, total_entries: 0, total_pages: 1 },
  }));
  expect(await readRows(session, '2025-11-01')).toEqual({ rows: [], isWhole: true });
  expect(new URL(asked[0] ?? '', 'http://127.0.0.1').searchParams.get('to_date')).toBe('9999-12-31');
});
