import { createHash, randomBytes } from 'node:crypto';
import type { ConformanceSubject, FakeAccount, FakeBook, FakeRow } from '../../support/conformance/fake.ts';
import { jsonAnswer, startFakeServer } from '../../support/conformance/fake-server.ts';
import { API_KEY_FIELD } from './institution.ts';

/** Further back than any row of a test. */
const EVERYTHING_FROM = '2024-01-01';

/** Acme as a server of ours, with the accounts of a book. */
export const acmeFake: ConformanceSubject['fake'] = async () => {
  let book: FakeBook = { accounts: [] };
  const keys = new Set<string>();
  const server = await startFakeServer(({ method, url, headers }) => {
    if (`${method} ${url.pathname}` !== 'GET /accounts') return jsonAnswer({ error: 'unknown' }, 404);
    const key = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    if (!keys.has(key)) return jsonAnswer({ error: 'unauthorized' }, 401);
    const from = url.searchParams.get('from') ?? EVERYTHING_FROM;
    return jsonAnswer({ accounts: book.accounts.map((account) => accountOf(account, from)), from });
  });
  return {
    ...server,
    setBook: (next) => {
      book = next;
    },
    login: () => {
      const key = randomBytes(16).toString('hex');
      keys.add(key);
      return { [API_KEY_FIELD]: key };
    },
    consent: null,
    secrets: () => [...keys],
  };
};

const number = (text: string): unknown => JSON.rawJSON(text);

const accountOf = ({ id, type, name, currency, balance, rows, fails }: FakeAccount, from: string) => ({
  id,
  type: type.toLowerCase(),
  name,
  // The same for the same account, also under another id.
  number: createHash('sha256').update(name).digest('hex').replace(/\D/g, '').slice(0, 9),
  currency,
  balance: number(balance),
  transactions: fails === true ? null : rows.filter(({ date }) => date >= from).map(rowOf),
});

const rowOf = ({ id, amount, description, date, isPending }: FakeRow) => ({
  id,
  status: isPending ? 'pending' : 'posted',
  amount: number(amount),
  description,
  memo: null,
  date,
});
