import { createHash, randomBytes } from 'node:crypto';
import { PAGE_HEADERS } from '../../../functions/sandbox-bank/bank/answer.ts';
import { type BankRequest, createBank } from '../../../functions/sandbox-bank/bank/bank.ts';
import type { PlainAnswer } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { sandboxConsentUrl } from '../../../lib/connectors/sandbox/consent-url.ts';
import type { ConformanceSubject, Fake, FakeAccount, FakeBook, FakeRow } from '../../support/conformance/fake.ts';
import { fakePage } from '../../support/conformance/fake-pages.ts';
import { type FakeRequest, jsonAnswer, startFakeServer } from '../../support/conformance/fake-server.ts';
import { decide } from '../../support/members/oauth.ts';

const RETURN_URL = 'https://service.example/oauth/return';
/** Further back than any row of a test. */
const SERVED_FROM = '2024-01-01';

/** The sandbox bank with its jobs, questions and consents, and the accounts of a book in the place of its own. */
export const sandboxFake: ConformanceSubject['fake'] = async ({ clock }): Promise<Fake> => {
  const bank = createBank({ clock });
  let book: FakeBook = { accounts: [] };
  const tokens: string[] = [];

  const answerTo = (request: FakeRequest): PlainAnswer => {
    const [, accountId, part] = /^\/v1\/jobs\/[^/]+\/accounts(?:\/([^/]+)\/(\w+))?$/.exec(request.url.pathname) ?? [''];
    if (/\/accounts(\/|$)/.test(request.url.pathname)) return ofBook(book, accountId, part, request.url.searchParams);
    const answer = plain(bank.handle(bankRequestOf(request)));
    const [, token] = /"access_token":"([^"]+)"/.exec(answer.body) ?? [];
    if (token !== undefined) tokens.push(token);
    return answer;
  };
  const { host, close } = await startFakeServer(answerTo);
  return {
    host,
    close,
    setBook: (next) => {
      book = next;
    },
    login: ({ isChallenged }) => ({
      LOGIN: `person-${randomBytes(8).toString('hex')}`,
      PASSWORD: isChallenged ? 'challenge' : `password-${randomBytes(8).toString('hex')}`,
    }),
    consent: async () => {
      const codeVerifier = randomBytes(32).toString('base64url');
      const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
      const window = sandboxConsentUrl(`http://${host}`, { state: 'state-1', returnUrl: RETURN_URL, codeChallenge });
      const code = (await decide(window, 'allow')).searchParams.get('code') ?? '';
      return { code, codeVerifier, returnUrl: RETURN_URL };
    },
    secrets: () => tokens,
  };
};

const bankRequestOf = ({ method, url, headers, body }: FakeRequest): BankRequest => {
  const key = headers['idempotency-key'];
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    idempotencyKey: typeof key === 'string' ? key : null,
    body,
  };
};

const plain = (answer: ReturnType<ReturnType<typeof createBank>['handle']>): PlainAnswer => {
  switch (answer.kind) {
    case 'json':
      return { status: answer.status, headers: { 'content-type': 'application/json' }, body: answer.body };
    case 'html':
      return { status: answer.status, headers: PAGE_HEADERS, body: answer.body };
    case 'redirect':
      return { status: 303, headers: { location: answer.location }, body: '' };
    case 'reset':
    case 'hang':
      throw new Error('the front plays faults');
  }
};

const ofBook = (
  book: FakeBook,
  accountId: string | undefined,
  part: string | undefined,
  query: URLSearchParams,
): PlainAnswer => {
  if (accountId === undefined) return jsonAnswer({ accounts: book.accounts.map(accountOf) });
  const account = book.accounts.find(({ id }) => id === decodeURIComponent(accountId));
  if (account === undefined) return jsonAnswer({ error: { code: 'request.unknown' } }, 404);
  if (account.fails === true) return jsonAnswer({ error: { code: 'account.unavailable' } }, 500);
  return part === 'transactions' ? pageOf(book, account, query) : jsonAnswer({ [part ?? '']: [] });
};

const number = (text: string): unknown => JSON.rawJSON(text);
const DEBTS: ReadonlySet<string> = new Set(['CREDIT_CARD', 'LOAN', 'MORTGAGE']);

const accountOf = ({ id, type, name, currency, balance }: FakeAccount) => ({
  id,
  type: type.toLowerCase(),
  name,
  number: numberOf(name),
  currency,
  balance: number(DEBTS.has(type) ? negated(balance) : balance),
  nickname: null,
  is_closed: false,
});

/** The same for the same account, also under another id. */
const numberOf = (name: string): string =>
  String(Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 10), 16)).padStart(9, '0');

const negated = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

const rowOf = ({ currency }: FakeAccount, { id, pendingId, amount, description, date, isPending }: FakeRow) => ({
  id,
  pending_id: pendingId,
  status: isPending ? 'pending' : 'posted',
  amount: number(amount),
  currency,
  description,
  memo: null,
  date,
  posted_date: isPending ? null : date,
  check_number: null,
});

const pageOf = (book: FakeBook, account: FakeAccount, query: URLSearchParams): PlainAnswer => {
  const from = query.get('from') ?? SERVED_FROM;
  const served = account.rows.filter(({ date }) => date >= from);
  const { rows, cursorNext } = fakePage(book, served, query.get('cursor'));
  return jsonAnswer({
    transactions: rows.map((row) => rowOf(account, row)),
    next_cursor: cursorNext,
    served_from: from,
  });
};
