import { describe, expect, test } from 'vitest';
import { accountsPath } from '../../../../lib/connectors/simplefin/requests.ts';

describe('a SimpleFIN request for all accounts', () => {
  const recent = { window: { from: '2026-08-26', before: null }, wantsPending: true } as const;

  test('names the version, the first day and pending rows, and no account', () => {
    expect(accountsPath(recent)).toBe('/accounts?version=2&start-date=1787702400&pending=1');
    expect(Date.UTC(2026, 7, 26)).toBe(1_787_702_400_000);
  });

  test('of an earlier window ends with the day that was served, which is not included', () => {
    const window = { from: '2026-05-29', before: '2026-08-26' };
    expect(accountsPath({ window, wantsPending: false })).toBe(
      '/accounts?version=2&start-date=1780012800&end-date=1787702400',
    );
  });

  test('without pending rows does not name them, and never as 0', () => {
    expect(accountsPath({ ...recent, wantsPending: false })).toBe('/accounts?version=2&start-date=1787702400');
  });
});
