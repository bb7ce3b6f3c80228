import { expect, test } from 'vitest';
import { everyRow, SUMMED_ROWS_MAX } from '../../../functions/read/ledger/every-row.ts';
import { testUser } from '../../support/members/members.ts';

const QUERY = { userGuid: testUser().guid, ledgers: [], accountGuids: null, from: null, to: null };
const rowsOf = (total: number) => everyRow({ page: async () => ({ total, entries: [] }) }, QUERY);

test('more transactions than are added up are refused, and never summed in part', async () => {
  expect(await rowsOf(SUMMED_ROWS_MAX)).not.toHaveProperty('problem');
  expect(await rowsOf(SUMMED_ROWS_MAX + 1)).toMatchObject({
    problem: 'malformed',
    message: expect.stringContaining(`${SUMMED_ROWS_MAX.toLocaleString('en')} transactions`),
  });
});
