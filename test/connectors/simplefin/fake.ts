import type { BookAccount, BookRow, SimplefinBook } from '../../../infra/local/upstreams/simplefin-book.ts';
import { startSimplefinServer } from '../../../infra/local/upstreams/simplefin-server.ts';
import { SETUP_TOKEN_FIELD } from '../../../lib/connectors/simplefin/institution.ts';
import type { ConformanceSubject, FakeAccount, FakeBook, FakeRow } from '../../support/conformance/fake.ts';
import { noonOf } from '../../support/upstreams/simplefin.ts';

const CONNECTION = { connId: 'CON-1', name: 'First Bank', orgId: 'ORG-1', domain: 'first.example' };

/** The SimpleFIN server of this machine, with the accounts of a book. */
export const simplefinFake: ConformanceSubject['fake'] = async ({ clock, host }) => {
  const server = await startSimplefinServer({ clock, book: bookOf({ accounts: [] }) });
  return {
    host: server.host,
    close: server.close,
    setBook: (book) => server.change(() => bookOf(book)),
    login: () => ({ [SETUP_TOKEN_FIELD]: at(host, server.host, server.issueToken('p@ss:w%rd/secret')) }),
    consent: null,
    secrets: () => ['p@ss:w%rd/secret'],
  };
};

/** The token with another address in it. */
const at = (host: string, before: string, token: string): string =>
  Buffer.from(Buffer.from(token, 'base64').toString('latin1').replace(before, host)).toString('base64');

const bookOf = ({ accounts }: FakeBook): SimplefinBook => ({
  connections: [CONNECTION],
  accounts: accounts.map(accountOf),
  errors: accounts.flatMap(({ id, fails }) =>
    fails === true ? [{ code: 'act.failed', msg: 'The bank does not answer.', connId: 'CON-1', accountId: id }] : [],
  ),
});

const accountOf = ({ id, name, currency, balance, rows }: FakeAccount): BookAccount => ({
  connId: CONNECTION.connId,
  id,
  name,
  currency,
  balance,
  rows: rows.map(rowOf),
});

const rowOf = ({ id, amount, description, date, isPending }: FakeRow): BookRow => ({
  id,
  posted: isPending ? 0 : noonOf(date),
  amount,
  description,
  ...(isPending && { more: { pending: true, transacted_at: noonOf(date) } }),
});
