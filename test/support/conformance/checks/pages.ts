import { expect } from 'vitest';
import { accountsWithRows, rowsIn, saidStored } from '../books.ts';
import type { Check } from '../check.ts';
import type { ConformanceSubject, PageFault } from '../fake.ts';
import { inWorld } from '../in-world.ts';

/** Shows that there are no pages: however many the rows, there are as many requests. */
export const showOneAnswer = async (subject: ConformanceSubject): Promise<void> => {
  const requests: number[] = [];
  for (const rows of [1, 200]) {
    const book = { accounts: accountsWithRows(1, rows), rowsPerPage: 2 };
    await inWorld(subject, { book }, async (world) => {
      await world.refresh();
      expect(await world.rows()).toHaveLength(rows);
      requests.push(world.front.calls.length);
    });
  }
  expect(requests[1]).toBe(requests[0]);
};

const endless = (fault: PageFault): Check['tests'][number] => ({
  name: `pages of which the list ${fault} are given up, and the member says so`,
  run: (subject) =>
    inWorld(
      subject,
      { book: { accounts: accountsWithRows(1, 4), rowsPerPage: 2, pageFault: fault } },
      async (world) => {
        await world.refresh();
        expect((await world.poll.read()).connectionStatus).toBe('FAILED');
        expect(await world.rows()).toEqual([]);
      },
    ),
});

export const pages: Check = {
  id: 'K15',
  protects: 'a list of pages that goes wrong costs bounded time, and no half of an account is taken for the whole',
  exemption: {
    reasonOf: ({ requests }) => (requests.rowsPerPage === null ? 'all rows come in one answer' : null),
    show: showOneAnswer,
  },
  tests: [
    endless('repeats a cursor'),
    endless('never ends'),
    {
      name: 'a page without rows in the middle does not end the list',
      run: async (subject) => {
        const book = { accounts: accountsWithRows(1, 6), rowsPerPage: 2, pageFault: 'has an empty page' } as const;
        await inWorld(subject, { book }, async (world) => {
          await world.refresh();
          expect(saidStored(await world.rows())).toEqual(rowsIn(book));
        });
      },
    },
  ],
};
