import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { dateOf, dayOf, dayOfInstant, isCivilDate, parseDay } from '../../../../lib/domain/kernel/calendar.ts';
import { DAY_MS } from '../../../../lib/domain/kernel/time.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const ZONES = ['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/New_York'];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('civil dates', () => {
  test.each(ZONES)('do not move under %s, on daylight-saving days either (P24)', async (name) => {
    process.env.TZ = name;
    // A calendar of its own for each zone: days that were looked up before are remembered.
    const { addDays, dateOf, dayOf, todayUtc }: typeof import('../../../../lib/domain/kernel/calendar.ts') =
      await import(`../../../../lib/domain/kernel/calendar.ts?zone=${name}`);
    for (const date of ['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2024-02-29', '1969-12-31']) {
      expect(dateOf(dayOf(date))).toBe(date);
      expect(addDays(addDays(date, 1), -1)).toBe(date);
      expect(dayOf(addDays(date, 1)) - dayOf(date)).toBe(1);
    }
    expect(todayUtc(Date.parse('2026-11-21T23:59:59.999Z'))).toBe('2026-11-21');
    expect(todayUtc(Date.parse('2026-11-22T00:00:00.000Z'))).toBe('2026-11-22');
  });

  test('have the same days in both forms', () => {
    forAll(runs(1_000), fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(parseDay(dateOf(day))).toBe(day);
      expect(dayOfInstant(day * DAY_MS)).toBe(day);
      expect(dayOfInstant(day * DAY_MS + DAY_MS - 1)).toBe(day);
    });
  });

  test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20261121', '2026-11-21T00:00:00Z', '', 'today'])(
    'never have %s',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => dayOf(text)).toThrow();
    },
  );
});
