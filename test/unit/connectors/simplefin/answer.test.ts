import { describe, expect, test } from 'vitest';
import {
  accountsAnswer,
  type BookError,
  type SimplefinBook,
} from '../../../../infra/local/upstreams/simplefin-book.ts';
import type { AnswerRead } from '../../../../lib/connectors/simplefin/answer.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import {
  ASKED,
  accountsIn,
  bookAccount,
  bookRow,
  onlyAccount,
  readBody,
} from '../../../support/upstreams/simplefin.ts';

/** Two banks: one has two accounts, the other one. */
const BOOK: SimplefinBook = {
  connections: [
    { connId: 'CON-1', name: 'First Bank', orgId: 'ORG-1', domain: 'first.example' },
    { connId: 'CON-2', name: 'Second Bank - Jill', orgId: 'ORG-2', domain: 'second.example' },
  ],
  accounts: [
    bookAccount({ id: 'A', name: 'Checking', rows: [bookRow({ id: 'a1' })] }),
    bookAccount({ id: 'B', name: 'Brokerage', rows: [bookRow({ id: 'b1' })], holdings: [{ id: 'H', shares: '1' }] }),
    bookAccount({ connId: 'CON-2', id: 'A', name: 'Savings', rows: [bookRow({ id: 'a1' })] }),
  ],
  errors: [],
};

const bodyOf = (errors: readonly BookError[], book = BOOK, version: 1 | 2 = 2): string => {
  const asked = { version, startDate: null, endDate: null, wantsPending: true, nowSeconds: TEST_NOW / 1_000 };
  return JSON.stringify(accountsAnswer({ ...book, errors }, asked));
};
const read = (...errors: readonly BookError[]) => readBody(bodyOf(errors));

/** What came of each account: its rows, or how they failed. */
const partsOf = (answer: AnswerRead): Readonly<Record<string, string>> =>
  Object.fromEntries(
    accountsIn(answer).map(({ account, rows }) => [
      account.upstreamId,
      rows?.kind === 'arrived' ? rows.value.kind : (rows?.failure.code ?? 'not asked'),
    ]),
  );
const WHOLE = { 'CON-1/A': 'window', 'CON-1/B': 'window', 'CON-2/A': 'window' };

describe('a SimpleFIN answer without errors', () => {
  test('has all accounts, each with its bank and the window that was served', () => {
    const answer = read();
    expect(partsOf(answer)).toEqual(WHOLE);
    expect(accountsIn(answer).map(({ institutionName }) => institutionName)).toEqual([
      'First Bank',
      'First Bank',
      'Second Bank - Jill',
    ]);
    expect(accountsIn(answer)[0]?.rows).toMatchObject({
      value: { servedFrom: '2026-08-25', servedTo: '2026-11-21', rows: [{ upstreamId: 'a1' }] },
    });
    expect(answer).toMatchObject({ data: { troubles: [] }, notices: [], blamesRequest: false });
  });

  test('of version 1 has the same accounts, but for the ids of the banks', () => {
    const plain = (answer: AnswerRead) =>
      accountsIn(answer).map((data) => ({ ...data, account: { ...data.account, upstreamId: '' } }));
    const [first, second] = [readBody(bodyOf([], BOOK, 1)), readBody(bodyOf([], BOOK, 2))];
    expect(plain(first)).toEqual(plain(second));
    expect(accountsIn(first).map(({ account }) => account.upstreamId)).toEqual(['ORG-1/A', 'ORG-1/B', 'ORG-2/A']);
  });

  test('may have no accounts', () => {
    expect(readBody('{"errlist":[],"connections":[],"accounts":[]}')).toMatchObject({
      kind: 'read',
      data: { accounts: [], troubles: [] },
    });
  });
});

describe('a SimpleFIN error of one account', () => {
  test.each([
    ['act.failed', 'act.failed'],
    ['act.', 'act.'],
    ['act.from_the_future', 'act.'],
    ['act.unreadable', 'act.'],
  ])('as %s fails that account, and names its bank', (code, told) => {
    const answer = read({ code, msg: 'The bank was closed.', connId: 'CON-1', accountId: 'A' });
    expect(partsOf(answer)).toEqual({ ...WHOLE, 'CON-1/A': 'server_error' });
    expect(answer).toMatchObject({
      data: { troubles: [{ institutionName: 'First Bank', code: told }] },
      notices: [{ institutionName: 'First Bank', code: told, text: 'The bank was closed.' }],
    });
  });

  test('as act.missingdata keeps the rows that came, and drops none', () => {
    const answer = read({ code: 'act.missingdata', msg: '', connId: 'CON-1', accountId: 'B' });
    expect(partsOf(answer)).toEqual({ ...WHOLE, 'CON-1/B': 'delta' });
    expect(accountsIn(answer)[1]).toMatchObject({
      rows: { value: { kind: 'delta', upserts: [{ upstreamId: 'b1' }], removedIds: [] } },
      holdings: { kind: 'failed' },
    });
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'First Bank', code: 'act.missingdata' }] } });
  });

  test('with another of the same account counts by the worse of both', () => {
    const of = { msg: '', connId: 'CON-1', accountId: 'A' };
    for (const codes of [
      ['act.missingdata', 'act.failed'],
      ['act.failed', 'act.missingdata'],
    ]) {
      const answer = read(...codes.map((code) => ({ ...of, code })));
      expect(partsOf(answer)).toEqual({ ...WHOLE, 'CON-1/A': 'server_error' });
    }
  });

  test('without its connection is about every account of that id', () => {
    const answer = read({ code: 'act.failed', msg: '', accountId: 'A' });
    expect(partsOf(answer)).toEqual({ ...WHOLE, 'CON-1/A': 'server_error', 'CON-2/A': 'server_error' });
  });

  test('that is not in the list, or not named, is reported and fails nothing', () => {
    const answer = read(
      { code: 'act.failed', msg: '', connId: 'CON-2', accountId: 'Z' },
      { code: 'act.failed', msg: '' },
      { code: 'act.failed', msg: '', accountId: 'Z' },
    );
    expect(partsOf(answer)).toEqual(WHOLE);
    expect(answer).toMatchObject({
      data: {
        troubles: [
          { institutionName: 'Second Bank - Jill', code: 'act.failed' },
          { institutionName: null, code: 'act.failed' },
        ],
      },
    });
  });

  test('of a job for balances alone is reported', () => {
    const body = bodyOf([{ code: 'act.failed', msg: '', connId: 'CON-1', accountId: 'A' }]);
    const answer = readBody(body, { ...ASKED, rows: null, wantsHoldings: false });
    expect(accountsIn(answer)).toHaveLength(3);
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'First Bank', code: 'act.failed' }] } });
  });
});

describe('a SimpleFIN error of a connection', () => {
  test.each([
    ['con.auth', 'con.auth'],
    ['con.', 'con.'],
    ['con.from_the_future', 'con.'],
  ])('as %s fails its accounts, and the others are unchanged', (code, told) => {
    const answer = read({ code, msg: 'Authentication required', connId: 'CON-1' });
    expect(partsOf(answer)).toEqual({ 'CON-1/A': 'server_error', 'CON-1/B': 'server_error', 'CON-2/A': 'window' });
    expect(accountsIn(answer)[1]?.holdings?.kind).toBe('failed');
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'First Bank', code: told }] } });
  });

  test('that has no accounts yet is reported with the name of its bank', () => {
    const book = { ...BOOK, accounts: BOOK.accounts.filter(({ connId }) => connId === 'CON-1') };
    const answer = readBody(bodyOf([{ code: 'con.auth', msg: '', connId: 'CON-2' }], book));
    expect(partsOf(answer)).toEqual({ 'CON-1/A': 'window', 'CON-1/B': 'window' });
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'Second Bank - Jill', code: 'con.auth' }] } });
  });

  test('that is not named, among several, is reported and fails nothing', () => {
    const answer = read({ code: 'con.auth', msg: '' });
    expect(partsOf(answer)).toEqual(WHOLE);
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: null, code: 'con.auth' }] } });
  });

  test('that comes twice is reported once', () => {
    const answer = read(
      { code: 'con.auth', msg: '1', connId: 'CON-1' },
      { code: 'con.auth', msg: '2', connId: 'CON-1' },
    );
    expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'First Bank', code: 'con.auth' }] } });
    expect(answer).toMatchObject({ notices: [{ text: '1' }, { text: '2' }] });
  });

  test.each([
    ['the only one', bookFor('CON-1'), [{ code: 'con.auth', msg: 'x', connId: 'CON-1' }]],
    ['the only one, which it does not name', bookFor('CON-1'), [{ code: 'con.auth', msg: 'x' }]],
    ['the only one, without accounts', { ...bookFor('CON-1'), accounts: [] }, [{ code: 'con.auth', msg: 'x' }]],
    [
      'each of several',
      BOOK,
      [
        { code: 'con.auth', msg: 'x', connId: 'CON-1' },
        { code: 'con.', msg: 'y', connId: 'CON-2' },
      ],
    ],
  ])('as %s sets the member to IMPEDED', (_, book, errors) => {
    const answer = readBody(bodyOf(errors, book));
    expect(answer).toMatchObject({
      kind: 'refused',
      reason: 'impeded',
      notices: [{ text: 'x' }, ...errors.slice(1).map(() => ({}))],
    });
    expect(answer.kind === 'refused' && answer.troubles[0]).toEqual({
      institutionName: 'First Bank',
      code: 'con.auth',
    });
  });
});

function bookFor(only: string): SimplefinBook {
  return {
    ...BOOK,
    connections: BOOK.connections.filter(({ connId }) => connId === only),
    accounts: BOOK.accounts.filter(({ connId }) => connId === only),
  };
}

describe('a SimpleFIN error of the server', () => {
  test('as gen.auth denies the member, whatever else came', () => {
    expect(read({ code: 'gen.auth', msg: 'Access was revoked.' })).toEqual({
      kind: 'refused',
      reason: 'denied',
      troubles: [],
      notices: [{ institutionName: null, code: 'gen.auth', text: 'Access was revoked.' }],
      blamesRequest: false,
    });
  });

  test('as gen.api is for the operator: it changes nothing, and users do not see it', () => {
    const answer = read({ code: 'gen.api', msg: 'The date range was cut.' });
    expect(partsOf(answer)).toEqual(WHOLE);
    expect(answer).toMatchObject({ data: { troubles: [] }, notices: [], blamesRequest: true });
  });

  test.each(['gen.', 'gen.from_the_future', '', 'nobody.knows', 'gen', 'ACT.FAILED'])('as %j is a notice', (code) => {
    const answer = read({ code, msg: 'Maintenance on Sunday.', connId: 'CON-1', accountId: 'A' });
    expect(partsOf(answer)).toEqual(WHOLE);
    expect(answer).toMatchObject({
      data: { troubles: [] },
      notices: [{ institutionName: 'First Bank', code: 'gen.', text: 'Maintenance on Sunday.' }],
    });
  });

  test('of version 1 is only a text that decides nothing', () => {
    const texts = ['You must reauthenticate at First Bank.', 'gen.auth', 'con.auth', 'Forbidden'];
    const answer = readBody(
      bodyOf(
        texts.map((msg) => ({ code: 'con.auth', msg, connId: 'CON-1' })),
        BOOK,
        1,
      ),
    );
    expect(Object.values(partsOf(answer))).toEqual(['window', 'window', 'window']);
    expect(answer).toMatchObject({
      data: { troubles: [] },
      notices: texts.map((text) => ({ institutionName: null, code: 'gen.', text })),
    });
  });

  test('is read by its code where a server between two versions also sends texts', () => {
    const body = bodyOf([{ code: 'con.auth', msg: 'x', connId: 'CON-2' }]).replace('{', '{"errors":["x"],');
    expect(readBody(body)).toMatchObject({
      data: { troubles: [{ institutionName: 'Second Bank - Jill', code: 'con.auth' }] },
      notices: [{ text: 'x' }],
    });
  });
});

describe('a text from a SimpleFIN server', () => {
  test('is shown sanitised, from either field, and limited in length and number', () => {
    const errors = [
      '{"code":"gen.","msg":"<a href=\\"https://evil.example\\">Click</a>\\u0007 here\\n now"}',
      '{"code":"gen.","message":"by the other name"}',
      '{"code":"gen.","msg":"see https://user:hunter2@bridge.example/simplefin"}',
      `{"code":"gen.","msg":"${'long '.repeat(1_000)}"}`,
      '{"code":"gen.","msg":""}',
      '{"code":"gen.","msg":null}',
      '{"msg":7}',
      'null',
      '[]',
      ...Array.from({ length: 100 }, (_, at) => `{"code":"gen.","msg":"one more ${at}"}`),
    ];
    const answer = readBody(`{"accounts":[],"errlist":[${errors.join(',')}]}`);
    if (answer.kind !== 'read') throw new Error(answer.kind);
    const texts = answer.notices.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(['Click here now', 'by the other name', 'see https://bridge.example/simplefin']);
    expect(texts[4]).toBe('7');
    expect(texts).toHaveLength(20);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(300);
  });

  test.each(['null', '{}', '"Forbidden"', '7'])('is empty where the lists are %s', (list) => {
    const body = bodyOf([]).replace('"errlist":[]', `"errlist":${list}`);
    expect(partsOf(readBody(body))).toEqual(WHOLE);
  });
});

describe('the name of a bank at SimpleFIN', () => {
  const nameOf = (account: string, connections = '[]') =>
    onlyAccount(readBody(`{"connections":${connections},"accounts":[{${account}"id":"A","currency":"USD"}]}`))
      .institutionName;

  test.each([
    ['"conn_id":"C",', '[{"conn_id":"C","name":"My Bank - Jill","org_name":"My Bank"}]', 'My Bank - Jill'],
    ['"conn_id":"C",', '[{"conn_id":"C","name":"","org_name":"My Bank"}]', 'My Bank'],
    ['"conn_id":"C","conn_name":"Told Here",', '[{"conn_id":"D","name":"Other"}]', 'Told Here'],
    ['"conn_id":"C","conn_name":"Told Here",', '[]', 'Told Here'],
    ['"conn_id":"C","org":{"name":"By Org"},', '[null,7,{}]', 'By Org'],
    ['"org":{"name":"My Bank","domain":"bank.example"},', '[]', 'My Bank'],
    ['"org":{"domain":"bank.example"},', 'null', 'bank.example'],
    ['"org":{"name":"<b>Bold</b>\\n Bank"},', '[]', 'Bold Bank'],
    ['"org":{},', '[]', null],
    ['"conn_id":"C",', '{}', null],
    ['', '[]', null],
  ])('of %s among %s is %s', (account, connections, expected) => {
    expect(nameOf(account, connections)).toBe(expected);
  });
});

describe('a wrong SimpleFIN answer', () => {
  test.each([
    '',
    'null',
    '7',
    '"Forbidden"',
    '[]',
    '{}',
    '{"accounts":null}',
    '{"accounts":{}}',
    '{"errlist":[]}',
    '<html><body>Just a moment</body></html>',
    bodyOf([]).slice(0, 200),
    `{"accounts":[${Array.from({ length: 501 }, () => '{}').join(',')}]}`,
  ])('as %j is malformed', (body) => {
    expect(readBody(body)).toEqual({ kind: 'malformed' });
  });

  test.each(['null', '7', '"A"', '[]', '{}', '{"id":"A"}', '{"id":{},"currency":{}}'])(
    'with an account that is %s is reported, and fails no other',
    (account) => {
      const answer = readBody(bodyOf([]).replace('"accounts":[', `"accounts":[${account},`));
      expect(partsOf(answer)).toEqual(WHOLE);
      expect(answer).toMatchObject({ data: { troubles: [{ institutionName: null, code: 'act.unreadable' }] } });
    },
  );

  test('whichever accounts fail, the others of a SimpleFIN answer are kept (P25)', () => {
    for (let failing = 0; failing < 8; failing += 1) {
      const accounts = BOOK.accounts.map((account, at) =>
        (failing >> at) & 1 ? { ...account, balance: 'NaN' } : account,
      );
      const answer = readBody(bodyOf([], { ...BOOK, accounts }));
      const sound = Object.keys(WHOLE).filter((_, at) => !((failing >> at) & 1));
      expect(Object.keys(partsOf(answer))).toEqual(sound);
      expect(answer.kind === 'read' && answer.data.troubles.length > 0).toBe(failing !== 0);
    }
  });
});
