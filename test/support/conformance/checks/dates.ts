import { expect } from 'vitest';
import { addDays, todayUtc } from '../../../../lib/domain/kernel/calendar.ts';
import { HOUR_MS } from '../../../../lib/domain/kernel/time.ts';
import { fakeAccount, fakeRow, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject, FakeBook } from '../fake.ts';
import { inWorld } from '../in-world.ts';

/** West and east of the date line, off the full hour, and with daylight saving. */
export const ZONES = ['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/New_York', 'Europe/Berlin'];

/** Around the ends of days, and of the days on which New York and Berlin change their clocks. */
export const INSTANTS = [
  '2026-11-21T23:59:59Z',
  '2026-12-31T23:30:00Z',
  '2027-03-14T00:00:01Z',
  '2027-03-28T01:30:00Z',
  '2027-10-31T00:30:00Z',
  '2027-11-07T06:30:00Z',
];

export const inZone = async (zone: string, use: () => Promise<void>): Promise<void> => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    await use();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

const bookAt = (nowMs: number): FakeBook => ({
  accounts: [
    fakeAccount({
      rows: [-40, -1, 0].map((days) =>
        fakeRow({ id: `row${days}`, date: addDays(todayUtc(nowMs), days), description: `SHOP ${days}` }),
      ),
    }),
  ],
});

const datesAt = async (subject: ConformanceSubject, instant: string): Promise<void> => {
  await inWorld(subject, {}, async (world) => {
    world.poll.clock.advance(Date.parse(instant) - world.poll.clock());
    const book = bookAt(world.poll.clock());
    world.fake.setBook(book);
    await world.refresh();
    expect(saidStored(await world.rows())).toEqual(rowsIn(book));
    world.poll.clock.advance(25 * HOUR_MS);
    await world.refresh();
    expect(saidStored(await world.rows())).toEqual(rowsIn(book));
  });
};

export const dates: Check = {
  id: 'K11',
  protects: 'P24: a row keeps the day that its institution gave it, wherever the service runs',
  tests: ZONES.map((zone) => ({
    name: `dates are those of the institution when the service runs in ${zone}, also on days of daylight saving`,
    run: (subject: ConformanceSubject) =>
      inZone(zone, async () => {
        for (const instant of INSTANTS) await datesAt(subject, instant);
      }),
  })),
};
