import { describe, expect, test } from 'vitest';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import {
  accountOf,
  accountsOf,
  amountsOf,
  BANK_ACCOUNT,
  bankStatement,
  cardStatement,
  failedOf,
  HEADER,
  HEADER_2,
  idsOf,
  ofxText,
  outcomeOf,
  readText,
  rowText,
  textsOf,
  withRows,
} from '../../../../support/files/ofx.ts';

/** Each file has one fault that files of banks have. It has to give the rows all the same, or the account fails by name. */
describe('an OFX file whose', () => {
  test('CCSTMTRS is closed by /STMTRS gives the rows of the card and of the next account', () => {
    const card = cardStatement(`${rowText()}${rowText({ id: 'F2', amount: '50' })}`).replace(
      '</CCSTMTRS>',
      '</STMTRS>',
    );
    const accounts = accountsOf(readText(ofxText(card + bankStatement())));
    expect(accounts.map(outcomeOf)).toEqual(['read Credit card 4444', 'read Checking 4567']);
    expect(accounts.map((account) => account.kind === 'account' && amountsOf(account.rows))).toEqual([
      [-1234n, 5000n],
      [-1234n],
    ]);
  });

  test('FITID is empty in all rows gives rows without ids, twins included', () => {
    const twin = rowText({ id: '' });
    const { rows } = accountOf(readText(withRows(twin, twin, rowText({ id: '', amount: '1' }))));
    expect(idsOf(rows)).toEqual([null, null, null]);
    expect(amountsOf(rows)).toEqual([-1234n, -1234n, 100n]);
    expect(textsOf(rows)).toEqual(['CORNER CAFE', 'CORNER CAFE', 'CORNER CAFE']);
  });

  test('FITID is empty in some rows gives the ids of the others', () => {
    const { rows } = accountOf(readText(withRows(rowText({ id: '' }), rowText({ id: 'F2' }))));
    expect(idsOf(rows)).toEqual([null, 'F2']);
    expect(textsOf(rows)).toEqual(['CORNER CAFE', 'CORNER CAFE']);
  });

  test.each(['', '<ACCTTYPE>', '<ACCTTYPE></ACCTTYPE>'])(
    'ACCTTYPE is missing or empty (%j) gives an account of type UNKNOWN',
    (type) => {
      const account = `<BANKID>121000248<ACCTID>0001234567${type}`;
      const read = accountOf(readText(ofxText(bankStatement({ account }))));
      expect(read.account).toMatchObject({ accountType: 'UNKNOWN', name: 'Account 4567', accountNumber: '0001234567' });
      expect(read.rows).toHaveLength(1);
    },
  );

  test('fields have no end tags, and all stand on one line, gives the rows', () => {
    const text = withRows(rowText(), rowText({ id: 'F2', amount: '7.00' })).replaceAll(/[\r\n]+/g, ' ');
    expect(amountsOf(accountOf(readText(text)).rows)).toEqual([-1234n, 700n]);
  });

  test('fields and aggregates have end tags and no blanks between gives the same', () => {
    const closed = withRows(rowText())
      .replaceAll(/<([A-Z]+)>([^<\n]+)/g, '<$1>$2</$1>')
      .replaceAll('\n', '');
    expect(closed).toContain('<NAME>CORNER CAFE</NAME></STMTTRN>');
    expect(accountOf(readText(closed))).toEqual(accountOf(readText(withRows(rowText()))));
  });

  test.each([
    ['has two lines and no blank line', 'OFXHEADER:100\nDATA:OFXSGML\n'],
    [
      'stands on one line',
      'OFXHEADER:100DATA:OFXSGMLVERSION:102SECURITY:NONEENCODING:USASCIICHARSET:1252COMPRESSION:NONE',
    ],
    ['has blanks for line breaks', 'OFXHEADER:100 DATA:OFXSGML VERSION:102 ENCODING:USASCII CHARSET:1252 '],
    ['is missing', ''],
    ['is that of 2.x', HEADER_2],
    ['comes after blank lines', `\r\n\r\n \n${HEADER}`],
    ['has a mark of UTF-8', `\ufeff${HEADER}`],
    ['has a comment before it', `<!-- export of 2026-02-01: <OFX> follows -->\n${HEADER}`],
  ])('header %s gives the rows', (_, header) => {
    const { rows, windows } = accountOf(readText(ofxText(undefined, header)));
    expect(amountsOf(rows)).toEqual([-1234n]);
    expect(windows).toEqual([{ from: '2026-01-01', to: '2026-01-31' }]);
  });

  test('tags are in lower case gives the rows', () => {
    const text = withRows(rowText()).replaceAll(/<[^>]+>/g, (tag) => tag.toLowerCase());
    expect(accountOf(readText(text))).toEqual(accountOf(readText(withRows(rowText()))));
  });

  test('tags are in mixed case gives the rows', () => {
    const text = withRows(rowText()).replaceAll(/<\/?\w/g, (start) => start.toLowerCase());
    expect(accountOf(readText(text))).toEqual(accountOf(readText(withRows(rowText()))));
  });

  test.each([
    ['a raw & in 2.x', 'SMITH & SONS &c', 'SMITH & SONS &c'],
    ['an & that begins no entity', 'A&B; C &amp D &# E &#x; F &#0; G', 'A&B; C &amp D &# E &#x; F &#0; G'],
    ['entities', 'A &amp; B &lt;C&gt; &quot;D&quot; &apos;E&apos; &#233;&#xE9;&#X20ac;', 'A & B <C> "D" \'E\' éé€'],
    ['entities in upper case', 'A &AMP; B', 'A & B'],
    ['an entity inside an entity, decoded once', 'A &amp;amp; B', 'A &amp; B'],
    ['a hard blank', 'A&nbsp;B', 'A B'],
    ['half a pair as an entity', 'A &#xD800; B', 'A &#xD800; B'],
    ['an entity beyond the last character', 'A &#x110000; &#1114112; B', 'A &#x110000; &#1114112; B'],
    ['a < that begins no tag', 'A < B <3 <me@example.com>', 'A < B <3 <me@example.com>'],
    ['CDATA', 'A <![CDATA[<B> &amp; C]]> D', 'A <B> &amp; C D'],
    ['a comment inside', 'A <!-- <NAME>B --> C', 'A  C'],
  ])('text has %s gives it right', (_, name, expected) => {
    expect(textsOf(accountOf(readText(ofxText(bankStatement({ rows: rowText({ name }) }), HEADER_2))).rows)).toEqual([
      expected,
    ]);
  });

  test('text has several lines gives one line', () => {
    expect(textsOf(accountOf(readText(withRows(rowText({ name: ' CORNER\r\n   CAFE\t42 \r\n' })))).rows)).toEqual([
      'CORNER CAFE 42',
    ]);
  });

  test('vendor tags with dots are empty or filled, closed or not, gives the rows', () => {
    const more = '<INTU.BID>3000<INTU.EMPTY><INTU.USERID>x</INTU.USERID><MEMO>LUNCH';
    const { rows } = accountOf(readText(withRows(rowText({ more }))));
    expect(rows).toMatchObject([{ upstreamId: 'F1', memo: 'LUNCH' }]);
  });

  test('unknown fields are empty and not closed gives what follows them', () => {
    const row =
      '<STMTTRN><NEWFIELD>\n<TRNTYPE>DEBIT<DTPOSTED>20260115<OTHER>\n<TRNAMT>-12.34<FITID>\n<NAME>CORNER CAFE</STMTTRN>';
    expect(accountOf(readText(withRows(row))).rows).toMatchObject([
      { amountMinor: 1_234n, transactedOn: '2026-01-15', description: 'CORNER CAFE', upstreamId: null },
    ]);
  });

  test.each(['<NAME>', '<INTU.NEW>'])('row has many empty fields %s gives the row', (field) => {
    const row = rowText({ more: field.repeat(40) });
    expect(textsOf(accountOf(readText(withRows(row))).rows)).toEqual(['CORNER CAFE']);
  });

  test('unknown aggregates have fields with known names gives none of them', () => {
    const more =
      '<EXTRA><NAME>WRONG<MEMO>WRONG<DEEPER><FITID>WRONG</DEEPER><EXTRA></EXTRA><CHECKNUM>WRONG</EXTRA><LOOSE/>';
    const row = `<STMTTRN>${more}<DTPOSTED>20260115<TRNAMT>-12.34</STMTTRN>`;
    expect(accountOf(readText(withRows(row))).rows).toMatchObject([
      { upstreamId: null, description: '', memo: null, checkNumber: null },
    ]);
  });

  test('rows have no end tag gives the rows', () => {
    const rows = Array.from({ length: 100 }, (_, at) => rowText({ id: `F${at}` }).replace('</STMTTRN>', ''));
    expect(accountOf(readText(withRows(...rows))).rows).toHaveLength(100);
  });

  test('end tags match nothing gives the rows', () => {
    const row = rowText({ more: '</BOLD></NAME></CCSTMTRQ>' });
    expect(accountOf(readText(withRows(row, rowText({ id: 'F2' })))).rows).toHaveLength(2);
  });

  test('rows are outside the list gives the rows', () => {
    const text = ofxText(bankStatement({ rows: '', more: rowText() }));
    expect(amountsOf(accountOf(readText(text)).rows)).toEqual([-1234n]);
  });

  test('CURDEF comes after the rows gives the rows in that currency', () => {
    const text = ofxText(
      bankStatement({ currency: '', more: '<CURDEF>JPY', rows: rowText({ amount: '-1200' }), balance: '7' }),
    );
    const { account, rows } = accountOf(readText(text));
    expect(account).toMatchObject({ currencyCode: 'JPY', balanceMinor: 7n });
    expect(rows).toMatchObject([{ currencyCode: 'JPY', amountMinor: 1_200n }]);
  });

  test('parts with several <OFX> are joined, each with its header, gives all rows once', () => {
    const january = ofxText(bankStatement({ rows: rowText({ id: 'J1' }) + rowText({ id: 'J2' }) }));
    const february = ofxText(
      bankStatement({
        rows: rowText({ id: 'J2' }) + rowText({ id: 'F1', posted: '20260202' }),
        from: '20260125',
        to: '20260228',
        balance: '55.00',
        asOf: '20260228',
      }),
    );
    for (const text of [january + february, february + january]) {
      const read = accountOf(readText(text));
      expect(read.rows).toHaveLength(3);
      expect(new Set(idsOf(read.rows))).toEqual(new Set(['F1', 'J1', 'J2']));
      expect(read.windows).toEqual([{ from: '2026-01-01', to: '2026-02-28' }]);
      expect(read).toMatchObject({ balanceAsOf: '2026-02-28', account: { balanceMinor: 5_500n } });
    }
  });

  test('several months are in one statement gives all rows once', () => {
    const second =
      '<BANKTRANLIST><DTSTART>20260115<DTEND>20260228\n' +
      `${rowText()}${rowText({ id: 'F2', posted: '20260203' })}</BANKTRANLIST>` +
      '<LEDGERBAL><BALAMT>7.00<DTASOF>20260228</LEDGERBAL>';
    const read = accountOf(readText(ofxText(bankStatement({ more: second }))));
    expect(idsOf(read.rows)).toEqual(['F1', 'F2']);
    expect(read).toMatchObject({ balanceAsOf: '2026-02-28', account: { balanceMinor: 700n } });
  });

  test('statements of several accounts are joined gives each account its rows', () => {
    const other = bankStatement({
      account: '<BANKID>121000248<ACCTID>99<ACCTTYPE>SAVINGS',
      rows: rowText({ amount: '3' }),
    });
    const accounts = accountsOf(readText(ofxText(bankStatement() + other)));
    expect(accounts.map(outcomeOf)).toEqual(['read Checking 4567', 'read Savings 99']);
    expect(accounts.map((account) => account.kind === 'account' && amountsOf(account.rows))).toEqual([
      [-1234n],
      [300n],
    ]);
  });

  test.each(['', '<BALAMT><DTASOF>', '<BALAMT></BALAMT><DTASOF></DTASOF>', '<BALAMT/>'])(
    'LEDGERBAL is empty (%j) gives the rows, and no balance',
    (balance) => {
      const text = ofxText().replace(/<LEDGERBAL>.*<\/LEDGERBAL>/, `<LEDGERBAL>${balance}</LEDGERBAL>`);
      expect(accountOf(readText(text))).toMatchObject({
        account: { balanceMinor: null },
        balanceAsOf: null,
        rows: [{ upstreamId: 'F1' }],
      });
    },
  );

  test('LEDGERBAL is missing gives the rows, and no balance', () => {
    const text = ofxText().replace(/<LEDGERBAL>.*<\/LEDGERBAL>/, '');
    expect(accountOf(readText(text))).toMatchObject({ account: { balanceMinor: null }, rows: [{ upstreamId: 'F1' }] });
  });

  test('list is empty gives an account without rows', () => {
    for (const list of ['<BANKTRANLIST></BANKTRANLIST>', '<BANKTRANLIST/>', '']) {
      const text = ofxText().replace(/<BANKTRANLIST>[\s\S]*<\/BANKTRANLIST>/, list);
      expect(accountOf(readText(text))).toMatchObject({ account: { balanceMinor: 10_000n }, rows: [], windows: [] });
    }
  });
});

describe('a fault of one account in an OFX file', () => {
  const OTHER = bankStatement({ account: '<BANKID>121000248<ACCTID>99<ACCTTYPE>SAVINGS' });
  const broken = (statement: string) => accountsOf(readText(ofxText(OTHER + statement))).map(outcomeOf);

  test.each([
    [
      'an amount that is none',
      bankStatement({ rows: `${rowText()}${rowText({ amount: '12.3.4' })}` }),
      'number.malformed',
      18,
    ],
    ['a row without an amount', bankStatement({ rows: rowText().replace('<TRNAMT>-12.34', '') }), 'number.missing', 16],
    ['a day that does not exist', bankStatement({ rows: rowText({ posted: '20260230' }) }), 'date.malformed', 16],
    ['a row without a date', bankStatement({ rows: rowText().replace('<DTPOSTED>20260115', '') }), 'date.missing', 16],
    ['a wrong window', bankStatement({ to: '2026' }), 'date.malformed', 15],
    ['no currency', bankStatement({ currency: '' }), 'currency.missing', 15],
    [
      'a currency that is an address',
      bankStatement({ currency: 'https://example.com/miles' }),
      'currency.malformed',
      15,
    ],
  ])('fails that account by name, with code and line, and no other: %s', (_, statement, code, line) => {
    expect(broken(statement)).toEqual(['read Savings 99', `failed Checking 4567 ${code} ${line}`]);
  });

  test('names the account by its id', () => {
    const { upstreamId } = failedOf(readText(withRows(rowText({ amount: 'x' }))));
    expect(upstreamId).toBe(accountOf(readText(withRows(rowText()))).account.upstreamId);
  });

  test('without a number of an account is reported with its line', () => {
    expect(broken(bankStatement({ account: '<BANKID>1' }))).toEqual(['read Savings 99', 'failed  account.missing 15']);
  });

  test('may be that its statement is of a kind that we do not read', () => {
    const loan =
      '<LOANSTMTRS><CURDEF>USD<LOANACCTFROM><LOANACCTID>0007777<LOANACCTTYPE>AUTO</LOANACCTFROM>' +
      '<LOANTRANLIST><DTSTART>20260101<DTEND>20260131</LOANTRANLIST></LOANSTMTRS>';
    expect(broken(loan)).toEqual(['read Savings 99', 'failed Loan 7777 statement.unsupported 15']);
    expect(accountsOf(readText(ofxText(loan))).map(outcomeOf)).toEqual(['failed Loan 7777 statement.unsupported 11']);
  });

  test('is counted by lines that end with a carriage return, a line feed or both', () => {
    const text = withRows(rowText({ amount: 'x' }));
    const lines = ['', '\r', '\n', '\r\n'].map((end) => text.replaceAll(/\r?\n/g, end));
    expect(lines.map((text) => failedOf(readText(text)).line)).toEqual([1, 12, 12, 12]);
  });

  test('fails an account with another statement, whose rows would be incomplete', () => {
    const wrong = bankStatement({ rows: rowText({ amount: 'x' }) });
    expect(accountsOf(readText(ofxText(bankStatement() + wrong + bankStatement()))).map(outcomeOf)).toEqual([
      'failed Checking 4567 number.malformed 16',
    ]);
  });

  test('is the first one where there are several', () => {
    const rows = rowText({ posted: '1' }) + rowText({ amount: 'x' });
    expect(failedOf(readText(ofxText(bankStatement({ rows }))))).toMatchObject({ code: 'date.malformed', line: 12 });
  });
});

describe('an OFX file that was cut off', () => {
  const text = ofxText(bankStatement({ account: '<ACCTID>1' }) + bankStatement({ account: BANK_ACCOUNT }));

  test('never gives half a number or half a list: the account at its end fails', () => {
    const second = text.lastIndexOf('<STMTRS>');
    for (let length = second + 60; length < text.lastIndexOf('</STMTRS>'); length += 7) {
      const outcomes = accountsOf(readText(text.slice(0, length))).map(outcomeOf);
      expect(outcomes[0]).toBe('read Account 1');
      expect(outcomes[1]).toMatch(/^failed (Checking 4567)? statement\.cut_off 15$/);
    }
  });

  test('is whole where only the last end tags are missing', () => {
    const end = text.lastIndexOf('</STMTRS>') + '</STMTRS>'.length;
    expect(accountsOf(readText(text.slice(0, end))).map(outcomeOf)).toEqual(['read Account 1', 'read Checking 4567']);
  });

  test('is reported also where another file was joined to its end', () => {
    const cut = ofxText(bankStatement({ account: '<ACCTID>1' })).split('<LEDGERBAL>')[0];
    expect(accountsOf(readText(`${cut}${ofxText()}`)).map(outcomeOf)).toEqual([
      'failed Account 1 statement.cut_off 11',
      'read Checking 4567',
    ]);
  });
});

describe('an OFX file', () => {
  test('without a statement is refused', () => {
    const text = `${HEADER}<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500</STATUS></SONRS></SIGNONMSGSRSV1></OFX>`;
    expect(readText(text)).toEqual({ kind: 'refused', code: 'statement.none', line: null });
  });

  test('is read from a part of a larger buffer', () => {
    const bytes = new TextEncoder().encode(`PNG${ofxText()}%PDF`);
    expect(accountOf(readOfx(bytes.subarray(3, -4))).rows).toHaveLength(1);
  });
});
