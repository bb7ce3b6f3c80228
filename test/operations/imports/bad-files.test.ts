import { beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE_KINDS, hostileFile } from '../../support/files/hostile-ofx.ts';
import { dumpOf, type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { bankStatement, cardStatement, HEADER, HEADER_2, ofxText, rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

let users = 0;
let one: ImportingUser;

const table = createMemoryTable();
const api = await startImportApi({ table, items: async () => table.items() });
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `importer-${users}`);
});

const MB = 2 ** 20;
const CAFE = '2026-01-15 -12.34 CORNER CAFE';

describe('a file with a common fault of bank files', () => {
  const twin = rowText({ id: '' });
  const charset = (encoding: string, name: string): string =>
    HEADER.replace('ENCODING:USASCII', `ENCODING:${encoding}`).replace('CHARSET:1252', `CHARSET:${name}`);
  /** A degree sign of windows-1252 in the place of each `@`: no UTF-8 has that byte alone. */
  const withLoneByte = (text: string): Uint8Array => Buffer.from(text).map((byte) => (byte === 0x40 ? 0xb0 : byte));
  const FILES: Readonly<Record<string, readonly [file: string | Uint8Array, rows: readonly string[]]>> = {
    'CCSTMTRS closed by /STMTRS': [ofxText(cardStatement().replace('</CCSTMTRS>', '</STMTRS>')), [CAFE]],
    'rows without ids, twins among them': [withRows(twin, twin), [CAFE, CAFE]],
    'an id in one row and none in its twin': [withRows(rowText(), twin), [CAFE, CAFE]],
    'no ACCTTYPE': [ofxText(bankStatement({ account: '<BANKID>1<ACCTID>77' })), [CAFE]],
    'everything on one line': [withRows(rowText()).replaceAll(/[\r\n]+/g, ''), [CAFE]],
    'a header of two lines': [ofxText(bankStatement(), 'OFXHEADER:100\nDATA:OFXSGML\n'), [CAFE]],
    'no header': [ofxText(bankStatement(), ''), [CAFE]],
    'a raw ampersand in 2.x': [
      ofxText(bankStatement({ rows: rowText({ name: 'A & B' }) }), HEADER_2),
      ['2026-01-15 -12.34 A & B'],
    ],
    'UTF-8 under a 1252 header': [
      ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ' }) })),
      ['2026-01-15 -12.34 CAFÉ'],
    ],
    'windows-1252': [
      Buffer.from(ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ' }) })), 'latin1'),
      ['2026-01-15 -12.34 CAFÉ'],
    ],
    'UTF-8 with utf-8 as the names of its charset': [
      ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ 5€' }) }), charset('utf-8', 'utf-8')),
      ['2026-01-15 -12.34 CAFÉ 5€'],
    ],
    'windows-1252 with USASCII as the name of its charset': [
      Buffer.from(ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ' }) }), charset('USASCII', 'USASCII')), 'latin1'),
      ['2026-01-15 -12.34 CAFÉ'],
    ],
    'a lone byte of windows-1252 in UTF-8': [
      withLoneByte(ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ 5@' }) }), charset('UTF-8', 'NONE'))),
      ['2026-01-15 -12.34 CAFÉ 5°'],
    ],
    'a statement twice': [ofxText() + ofxText(), [CAFE]],
    'two months with a row in common, each with its header': [
      withRows(rowText()) +
        ofxText(
          bankStatement({
            rows: rowText() + rowText({ id: 'F2', posted: '20260203', name: 'RENT' }),
            from: '20260110',
            to: '20260228',
            asOf: '20260228',
          }),
        ),
      ['2026-02-03 -12.34 RENT', CAFE],
    ],
    'a comma and a plus in an amount': [withRows(rowText({ amount: '+12,34' })), ['2026-01-15 12.34 CORNER CAFE']],
    'blanks in an amount': [withRows(rowText({ amount: ' - 1 234.50 ' })), ['2026-01-15 -1234.50 CORNER CAFE']],
    'an empty balance': [ofxText(bankStatement({ balance: '' })), [CAFE]],
    'a byte-order mark, blank lines and lower-case tags': [
      `\u{feff}\n\n${ofxText().replaceAll(/<\/?[A-Z0-9.]+/g, (tag) => tag.toLowerCase())}`,
      [CAFE],
    ],
  };

  test.each(Object.entries(FILES))('%s gives its rows', async (_, [file, rows]) => {
    await one.bring(file);
    expect(await one.rows()).toEqual(rows);
    const again = await one.bring(file);
    expect(again.accounts).toMatchObject([{ transactions_created_count: 0, transactions_updated_count: 0 }]);
    expect(await one.rows()).toEqual(rows);
  });

  test.each([
    ['an amount that is no number', { amount: '12.3.4' }, 'number.malformed'],
    ['a day that does not exist', { posted: '20260230' }, 'date.malformed'],
    ['a row without amount', { amount: '' }, 'number.missing'],
  ])('%s fails its account by name and line, and no other', async (_, row, code) => {
    const bad = bankStatement({ account: '<BANKID>1<ACCTID>777<ACCTTYPE>SAVINGS', rows: rowText(row) });
    const { accounts } = await one.bring(ofxText(bankStatement() + bad));
    expect(accounts).toMatchObject([
      { error: null },
      { name: 'Savings 777', error: { code, line: expect.any(Number) } },
    ]);
    expect(await one.rows()).toEqual([CAFE]);
  });
});

describe('a hostile file (P40)', () => {
  test.each(HOSTILE_KINDS)('of %s is read or refused, and never causes a 5xx', async (kind) => {
    const answer = await one.send(hostileFile(kind, 64 * 1024), 'dry_run=true');
    expect([200, 422]).toContain(answer.status);
  });

  const million = 1_000_000;
  test.each<[string, string, string]>([
    ['a tag name of 1 MB', `${HEADER}<OFX><${'A'.repeat(million)}>`, 'limit.tag_name'],
    ['100,000 aggregates in one another', `${HEADER}<OFX>${'<A>'.repeat(100_000)}`, 'limit.depth'],
    ['1,000,000 leaves', `${HEADER}<OFX>${'<A>1'.repeat(million)}`, 'statement.none'],
    ['1,000,000 beginnings of a tag', `${HEADER}<OFX>${'<A'.repeat(million)}`, 'statement.none'],
    ['1,000,000 beginnings of a tag within a text', withRows(rowText({ name: '<A'.repeat(million) })), 'limit.leaf'],
  ])('of %s is refused by name, and stores nothing', async (_, file, code) => {
    const before = await dumpOf(api);
    const answer = await one.send(file);
    expect(answer).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(answer.json.error.message).toContain(code);
    expect(await dumpOf(api)).toBe(before);
  });

  test('of random bytes at random places is read whole or refused', async () => {
    const good = Buffer.from(ofxText(bankStatement({ rows: rowText() + rowText({ id: 'F2' }) }) + cardStatement()));
    let seed = 4711;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(good);
      for (let change = 0; change <= random(4); change += 1) bytes[random(bytes.length)] = random(256);
      const { status, json } = await one.send(bytes, 'dry_run=true');
      expect([200, 422]).toContain(status);
      if (status === 200) expect(json.import.accounts.length).toBeGreaterThan(0);
    }
  });
});

describe('dates in files', () => {
  /** Each zone has a day of its own, because the reader remembers days that it has read. */
  const ZONES = {
    UTC: '20260105',
    'America/New_York': '20260108',
    'Pacific/Kiritimati': '20260111',
    'Pacific/Pago_Pago': '20260114',
    'Asia/Kathmandu': '20260117',
  } as const;
  const TIMES = ['', '000000', '000000[-5:EST]', '235959[-5:EST]', '003000[+14]', '120000.000[0:GMT]'];

  test.each(Object.entries(ZONES))('are the days as written, in the zone %s', async (zone, day) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const rows = TIMES.map((time, at) => rowText({ posted: `${day}${time}`, id: `F${at}` }));
      await one.bring(withRows(...rows));
      const written = day.replace(/(....)(..)(..)/, '$1-$2-$3');
      expect(await one.rows()).toEqual(TIMES.map(() => `${written} -12.34 CORNER CAFE`));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('a file that is no statement (P40)', () => {
  const large = (bytes: number): Buffer =>
    Buffer.concat([Buffer.from(ofxText()), Buffer.alloc(bytes, ' ')]).subarray(0, bytes);
  const REFUSED: Readonly<
    Record<string, readonly [body: string | Uint8Array, status: number, code: number, words: string]>
  > = {
    'one of 6 MB': [large(6 * MB), 413, 4130, '4194304 bytes'],
    'one byte more than 4 MB': [large(4 * MB + 1), 413, 4130, '4194304 bytes'],
    nothing: [new Uint8Array(), 400, 4001, 'empty'],
    'blank lines': [Buffer.from('\r\n\r\n'), 422, 4223, 'file.empty'],
    'an image': [Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 422, 4223, 'file.image'],
    'a PDF': [Buffer.from('%PDF-1.7\n'), 422, 4223, 'file.pdf'],
    'a web page': [Buffer.from('<!DOCTYPE html><html></html>'), 422, 4223, 'file.html'],
    'the beginning of an archive': [Buffer.from('PK\u0003\u0004'), 422, 4223, 'zip.cut_off'],
    'a QIF file without rows': [Buffer.from('!Type:Bank\n'), 422, 4223, 'rows.none'],
    'an MT940 file that is cut off': [Buffer.from(':20:A\n:25:1\n:60F:C260101EUR1,\n'), 422, 4223, 'statement.cut_off'],
    'OFX without a statement': [Buffer.from(`${HEADER}<OFX></OFX>`), 422, 4223, 'statement.none'],
    'more rows than a file may have': [
      Buffer.from(withRows('<STMTTRN></STMTTRN>'.repeat(50_001))),
      422,
      4223,
      'limit.rows: The file has more than 50000 rows. (line',
    ],
  };

  test.each(Object.entries(REFUSED))(
    'is refused, and nothing is stored: %s',
    async (_, [body, status, code, words]) => {
      const before = await dumpOf(api);
      const answer = await one.send(body);
      expect(answer).toMatchObject({ status, json: { error: { code, message: expect.stringContaining(words) } } });
      expect(await dumpOf(api)).toBe(before);
    },
  );

  test.each([
    ['transactions', 'Date,Text,Amount\n2026-01-31,CAFE,-3.50\n', 4224],
    ['something else', 'Name,Phone\nAnn,1\nBob,2\n', 4223],
  ])('is refused as CSV of %s that is sent as OFX, and nothing is imported', async (_, file, code) => {
    const path = `/members/${one.memberGuid}/imports`;
    const headers = { 'content-type': 'application/x-ofx', 'tributary-file-name': 'statement.ofx' };
    const answer = await one.app.call('POST', path, Buffer.from(file), headers);
    expect(answer).toMatchObject({ status: 422, json: { error: { code } } });
    expect((await one.app.get(path)).json.imports).toEqual([]);
    expect((await one.app.get(`/members/${one.memberGuid}/jobs`)).json.jobs).toEqual([]);
    expect([await one.accounts(), await one.rows()]).toEqual([[], []]);
    expect((await api.items()).filter(({ sk }) => sk.startsWith('UPL#'))).toEqual([]);
  });

  test('of exactly 4 MB is taken if it is one', async () => {
    expect((await one.send(large(4 * MB))).status).toBe(200);
  });

  test('is refused with advice where the gateway could not pass it on as text', async () => {
    const text = ofxText(bankStatement({ rows: rowText({ name: 'CAF\u{fffd}' }) }));
    const answer = await one.app.call('POST', `/members/${one.memberGuid}/imports`, text, {
      'content-type': 'application/x-ofx; charset=windows-1252',
    });
    expect(answer).toMatchObject({ status: 415, json: { error: { code: 4150 } } });
    expect(answer.json.error.message).toContain('application/octet-stream');
  });

  test('in UTF-8 is taken as text if it is one', async () => {
    const text = ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ' }) }), HEADER_2);
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    expect((await one.app.call('POST', `/members/${one.memberGuid}/imports`, text, headers)).status).toBe(200);
    expect(await one.rows()).toEqual(['2026-01-15 -12.34 CAFÉ']);
  });
});

describe('many files in a row', () => {
  test('make no member with more accounts or rows than can be merged', async () => {
    const manyAccounts = (from: number): string =>
      ofxText(
        Array.from({ length: 500 }, (_, at) =>
          bankStatement({ account: `<BANKID>1<ACCTID>${from + at}`, rows: '' }),
        ).join(''),
      );
    await one.bring(manyAccounts(0));
    await one.bring(manyAccounts(500));
    await one.bring(manyAccounts(0));
    const refused = await one.send(manyAccounts(1_000));
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(refused.json.error.message).toContain('limit.member_accounts: ');
    expect((await one.member()).is_being_aggregated).toBe(false);
  });
});
