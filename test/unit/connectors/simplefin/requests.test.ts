import { describe, expect, test } from 'vitest';
import { protocolVersionOf } from '../../../../lib/connectors/simplefin/info.ts';
import { accountsPath } from '../../../../lib/connectors/simplefin/requests.ts';

describe('the request for all accounts', () => {
  const recent = { window: { from: '2026-08-26', before: null }, wantsPending: true, version: 2 } as const;

  test('names the first day, pending rows and the version, and no account', () => {
    expect(accountsPath(recent)).toBe('/accounts?start-date=1787702400&pending=1&version=2');
    expect(Date.UTC(2026, 7, 26)).toBe(1_787_702_400_000);
  });

  test('of an earlier window ends with the day that was served, which is not included', () => {
    const window = { from: '2026-05-29', before: '2026-08-26' };
    expect(accountsPath({ ...recent, window, wantsPending: false })).toBe(
      '/accounts?start-date=1780012800&end-date=1787702400&version=2',
    );
  });

  test('without pending rows or a version says nothing of them, and never 0', () => {
    expect(accountsPath({ ...recent, wantsPending: false, version: 1 })).toBe('/accounts?start-date=1787702400');
  });
});

test.each([
  [{ versions: ['1.0'] }, 1],
  [{ versions: ['1'] }, 1],
  [{ versions: ['2'] }, 2],
  [{ versions: ['1.0', '2.0'] }, 2],
  [{ versions: ['2.0.1', '1.0'] }, 2],
  [{ versions: ['1.0-draft.2'] }, 1],
  [{ versions: ['1.2'] }, 1],
  [{ versions: ['20.1'] }, 1],
  [{ versions: ['12'] }, 1],
  [{ versions: [null, 7, {}] }, 1],
  [{ versions: [] }, 1],
  [{ versions: '2.0' }, 1],
  [{}, 1],
  [null, 1],
  [undefined, 1],
  ['2', 1],
])('the server that answers %j is asked for version %i', (body, version) => {
  expect(protocolVersionOf(body)).toBe(version);
});
