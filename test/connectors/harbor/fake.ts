import { createHash, randomBytes } from 'node:crypto';
import type { PlainAnswer } from '../../../infra/local/upstreams/simplefin-plays.ts';
import type { Fake, FakeAccount, FakeBook, FakeRow } from '../../support/conformance/fake.ts';
import { type FakeRequest, jsonAnswer, startFakeServer } from '../../support/conformance/fake-server.ts';
import { SETUP_CODE_FIELD } from './manifest.ts';

/** The last change of a row; null where it was taken away. */
interface Change {
  readonly version: number;
  readonly accountId: string;
  readonly rowId: string;
  readonly row: FakeRow | null;
}

export interface HarborFake extends Fake {
  /** The key with which it signs hints, by its id. */
  readonly hintKey: { readonly id: string; readonly key: string };
}

const secret = (): string => randomBytes(12).toString('hex');

export const harborFake = async (): Promise<HarborFake> => {
  let book: FakeBook = { accounts: [] };
  let version = 0;
  let oldest = 0;
  const changes = new Map<string, Change>();
  const [codes, tokens, given]: [Set<string>, Set<string>, string[]] = [new Set(), new Set(), []];
  const hintKey = { id: 'key-1', key: secret() };

  const connection = (): PlainAnswer => {
    const token = secret();
    tokens.add(token);
    given.push(token);
    return jsonAnswer({ token, connection: secret() });
  };
  const answerTo = ({ method, url, headers, body }: FakeRequest): PlainAnswer => {
    const sent: Record<string, unknown> = body === '' ? {} : JSON.parse(body);
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    switch (`${method} ${url.pathname}`) {
      case 'POST /claim':
        return codes.delete(String(sent.code)) ? connection() : jsonAnswer({}, 403);
      case 'GET /changes':
        return tokens.has(token) ? jsonAnswer(changesAfter(url.searchParams.get('since') ?? '')) : jsonAnswer({}, 401);
      case 'POST /revoke':
        return tokens.delete(token) ? jsonAnswer({}) : jsonAnswer({}, 410);
      case 'POST /consents':
        return jsonAnswer({ url: `https://harbor.example/consent?state=${String(sent.state)}`, id: 'consent-1' });
      case 'POST /consents/end':
        return codes.delete(String(sent.code)) ? connection() : jsonAnswer({}, 403);
      case `GET /keys/${hintKey.id}`:
        return jsonAnswer({ key: hintKey.key });
      case 'GET /institutions':
        return url.searchParams.get('cursor') === ''
          ? jsonAnswer({ codes: ['harbor'], next: '2' })
          : jsonAnswer({ codes: ['harbor_consent'], next: null });
      default:
        return jsonAnswer({}, 404);
    }
  };
  const changesAfter = (since: string) => {
    // A cursor that is not known, or not any more, is none.
    const after = /^\d+$/.test(since) && Number(since) >= oldest ? Number(since) : -1;
    const later = [...changes.values()].filter((change) => change.version > after);
    const failing = new Set(book.accounts.filter(({ fails }) => fails === true).map(({ id }) => id));
    const told = later.filter(({ accountId }) => !failing.has(accountId));
    return {
      accounts: book.accounts.map(accountOf),
      changed: told.flatMap(({ accountId, row }) => (row === null ? [] : [rowOf(accountId, row)])),
      removed:
        after < 0
          ? []
          : told.flatMap(({ accountId, rowId, row }) => (row === null ? [{ account: accountId, id: rowId }] : [])),
      is_all: after < 0,
      cursor: String(version),
    };
  };
  const newCode = (): string => {
    const code = secret();
    codes.add(code);
    return code;
  };
  const { host, close } = await startFakeServer(answerTo);
  return {
    host,
    close,
    hintKey,
    setBook: (next) => {
      version += 1;
      noteChanges(changes, next, version);
      book = next;
    },
    forgetCursors: () => {
      version += 1;
      oldest = version;
    },
    login: () => ({ [SETUP_CODE_FIELD]: newCode() }),
    consent: async () => ({
      code: newCode(),
      codeVerifier: secret(),
      returnUrl: 'https://service.example/oauth/return',
    }),
    secrets: () => given,
  };
};

const keyOf = (accountId: string, rowId: string): string => JSON.stringify([accountId, rowId]);

const noteChanges = (changes: Map<string, Change>, next: FakeBook, version: number): void => {
  const listed = new Set<string>();
  for (const { id: accountId, rows } of next.accounts) {
    for (const row of rows) {
      const key = keyOf(accountId, row.id);
      listed.add(key);
      const before = changes.get(key)?.row ?? null;
      if (JSON.stringify(before) !== JSON.stringify(row)) changes.set(key, { version, accountId, rowId: row.id, row });
    }
  }
  for (const [key, change] of changes) {
    if (change.row !== null && !listed.has(key)) changes.set(key, { ...change, version, row: null });
  }
};

const accountOf = ({ id, type, name, currency, balance, fails }: FakeAccount) => ({
  id,
  type: type === 'CREDIT_CARD' ? 'card' : 'current',
  name,
  digits: String(Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 6), 16)).padStart(9, '0'),
  currency,
  balance,
  ...(fails === true && { is_failing: true }),
});

const rowOf = (account: string, { id, pendingId, amount, description, date, isPending }: FakeRow) => ({
  account,
  id,
  pending_id: pendingId,
  amount,
  text: description,
  memo: null,
  date,
  is_pending: isPending,
});
