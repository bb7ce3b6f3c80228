import type { BookAccount, BookRow, SimplefinBook } from '../../../infra/local/upstreams/simplefin-book.ts';
import { parseExactJson } from '../../../lib/connectors/exact-json.ts';
import type { FetchedAccount, FetchedRows } from '../../../lib/connectors/kit/fetched-data.ts';
import { type AnswerRead, readAnswer } from '../../../lib/connectors/simplefin/answer.ts';
import type { Asked } from '../../../lib/connectors/simplefin/transform.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { TEST_NOW } from '../members/members.ts';

/** Noon in UTC, as servers send days, in seconds since 1970. */
export const noonOf = (date: string): number => Date.parse(`${date}T12:00:00.000Z`) / 1_000;

export const ASKED: Asked = {
  rows: { from: '2026-08-25', to: '2026-11-21' },
  wantsHoldings: true,
  isEarlier: false,
  nowMs: TEST_NOW,
};

export const bookRow = (fields: Partial<BookRow> = {}): BookRow => ({
  id: 'TRN-1',
  posted: noonOf('2026-11-18'),
  amount: '-12.50',
  description: 'CORNER CAFE 0042',
  ...fields,
});

export const bookAccount = (fields: Partial<BookAccount> = {}): BookAccount => ({
  connId: 'CON-1',
  id: 'ACT-1',
  name: 'Everyday Checking',
  currency: 'USD',
  balance: '1000.00',
  rows: [],
  ...fields,
});

/** One login at one bank. */
export const bookOf = (...accounts: readonly BookAccount[]): SimplefinBook => ({
  connections: [{ connId: 'CON-1', name: 'First Bank', orgId: 'ORG-1', domain: 'first.example' }],
  accounts,
  errors: [],
});

/** Reads an answer as it comes over the wire. */
export const readBody = (body: string, asked: Asked = ASKED): AnswerRead => readAnswer(parseExactJson(body), asked);

/** The accounts of an answer that is expected to have some. */
export const accountsIn = (answer: AnswerRead): readonly FetchedAccount[] => {
  if (answer.kind !== 'read') throw new Error(`the answer is ${answer.kind}`);
  return answer.data.accounts;
};

export const onlyAccount = (answer: AnswerRead): FetchedAccount => {
  const [account, ...more] = accountsIn(answer);
  if (account === undefined || more.length > 0) throw new Error('the answer has not one account');
  return account;
};

/** Answer of version 1 with one account, whose fields are JSON text: hostile values are spelled as they are. */
export const accountBody = (fields: string, transactions = '[]', holdings = '[]'): string =>
  `{"errors":[],"accounts":[{"org":{"domain":"first.example","name":"First Bank"},"id":"ACT-1","name":"Everyday Checking",` +
  `"currency":"USD","balance":"1000.00","balance-date":1795262400${fields === '' ? '' : `,${fields}`},` +
  `"transactions":${transactions},"holdings":${holdings}}]}`;

/** JSON text of a row. */
export const rowText = (fields = ''): string =>
  `{"id":"TRN-1","posted":${noonOf('2026-11-18')},"amount":"-12.50","description":"CORNER CAFE 0042"${fields === '' ? '' : `,${fields}`}}`;

export const windowOf = ({ rows }: FetchedAccount): Extract<FetchedRows, { kind: 'window' }> => {
  if (rows?.kind !== 'arrived' || rows.value.kind !== 'window') throw new Error('no window came');
  return rows.value;
};

export const rowsOf = (answer: AnswerRead): readonly FeedTransaction[] => windowOf(onlyAccount(answer)).rows;
