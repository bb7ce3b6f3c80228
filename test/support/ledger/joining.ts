import type { TestAnswer, TestApi, TestCaller } from '../api/api.ts';
import { FILE_IMPORT } from '../files/imports.ts';
import { rowText, withRows } from '../files/ofx.ts';

export const CAFE = rowText();
export const RENT = rowText({ id: 'F2', posted: '20260120', amount: '-800.00', name: 'RENT' });
export const PAY = rowText({ id: 'F3', posted: '20260125', amount: '1000.00', name: 'PAY', type: 'CREDIT' });

const EVERY_ROW = '/transactions?records_per_page=1000&from_date=2020-01-01&to_date=2030-12-31';

/** A user who has several members of File import, as an earlier widget made them. */
export interface DoubledUser {
  readonly app: TestCaller;
  readonly members: readonly string[];
  /** Imports a file into a member; a moment later, so that the order of imports shows in their guids. */
  readonly bring: (member: string, file: string, query?: string) => Promise<TestAnswer['json']>;
  readonly join: (kept: string, lost: unknown, headers?: Record<string, string>) => Promise<TestAnswer>;
  readonly rows: () => Promise<readonly TestAnswer['json'][]>;
  /** Date, amount and words of each row, sorted. */
  readonly texts: () => Promise<readonly string[]>;
  readonly accounts: () => Promise<readonly TestAnswer['json'][]>;
  readonly rowOf: (member: string, words: string) => Promise<TestAnswer['json']>;
}

export const doubledUser = async (api: TestApi, id: string, count = 2): Promise<DoubledUser> => {
  const app = await api.signIn(id);
  const members: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const created = await app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } });
    members.push(created.json.member.guid);
  }
  return doubledUserOf(api, app, members);
};

export const doubledUserOf = (api: TestApi, app: TestCaller, members: readonly string[]): DoubledUser => {
  const rows = async (): Promise<readonly TestAnswer['json'][]> => (await app.get(EVERY_ROW)).json.transactions;
  return {
    app,
    members,
    bring: async (member, file, query = '') => {
      api.clock.advance(1_000);
      const answer = await app.call('POST', `/members/${member}/imports${query && `?${query}`}`, Buffer.from(file));
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      return answer.json.import;
    },
    join: (kept, lost, headers = {}) =>
      app.call('PUT', `/members/${kept}/join`, { member: { from_member_guid: lost } }, headers),
    rows,
    texts: async () => (await rows()).map((row) => `${row.date} ${row.amount} ${row.feed_description}`).toSorted(),
    accounts: async () => (await app.get('/accounts')).json.accounts,
    rowOf: async (member, words) => {
      const found = (await rows()).find((row) => row.member_guid === member && row.feed_description === words);
      if (found === undefined) throw new Error(`no row ${words}`);
      return found;
    },
  };
};

export const fileOf = (...rows: readonly string[]): string => withRows(...rows);
