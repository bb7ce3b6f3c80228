import { describe, expect, test } from 'vitest';
import {
  accountOf,
  amountsOf,
  bankStatement,
  failedOf,
  idsOf,
  ofxText,
  readText,
  rowText,
  withRows,
} from '../../../../support/files/ofx.ts';

const replacing = (id: string, corrected: string, amount = '-20.00') =>
  rowText({ id, amount, more: `<CORRECTFITID>${corrected}<CORRECTACTION>REPLACE` });
const deleting = (corrected: string) =>
  `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260120<TRNAMT>-12.34<FITID>D1<CORRECTFITID>${corrected}<CORRECTACTION>DELETE</STMTTRN>`;

/** For each corrected id: the id and the amount of the row that stands for it. */
const correctionsIn = (text: string) =>
  Object.fromEntries(
    accountOf(readText(text)).corrections.map(({ upstreamId, row }) => [
      upstreamId,
      row === null ? 'deleted' : [row.upstreamId, row.amountMinor],
    ]),
  );
const idsIn = (text: string) => idsOf(accountOf(readText(text)).rows);

describe('a correction in an OFX file', () => {
  test('that replaces a row of an earlier file names it and the row that replaces it', () => {
    const { rows, corrections } = accountOf(readText(withRows(replacing('F2', 'F1'))));
    expect(corrections).toEqual([{ upstreamId: 'F1', row: rows[0] }]);
    expect(corrections[0]?.row).toBe(rows[0]);
    expect(rows).toMatchObject([{ upstreamId: 'F2', amountMinor: 2_000n }]);
  });

  test('that deletes a row of an earlier file names it, and is no row', () => {
    const { rows, corrections } = accountOf(readText(withRows(deleting('F1'))));
    expect(corrections).toEqual([{ upstreamId: 'F1', row: null }]);
    expect(rows).toEqual([]);
  });

  test('removes the row from the same file, in whatever order they come', () => {
    const rows = [rowText(), replacing('F2', 'F1'), rowText({ id: 'F3' }), deleting('F3'), rowText({ id: 'F4' })];
    for (const text of [withRows(...rows), withRows(...rows.toReversed())]) {
      expect(new Set(idsIn(text))).toEqual(new Set(['F2', 'F4']));
      expect(correctionsIn(text)).toEqual({ F1: ['F2', 2_000n], F3: 'deleted' });
    }
  });

  test('of a correction leads to the last row, in whatever order they come', () => {
    const rows = [rowText(), replacing('F2', 'F1'), replacing('F3', 'F2', '-30.00')];
    for (const text of [withRows(...rows), withRows(...rows.toReversed())]) {
      expect(idsIn(text)).toEqual(['F3']);
      expect(correctionsIn(text)).toEqual({ F1: ['F3', 3_000n], F2: ['F3', 3_000n] });
    }
  });

  test('that deletes a replaced row deletes the first one too', () => {
    const text = withRows(rowText(), replacing('F2', 'F1'), deleting('F2'));
    expect(idsIn(text)).toEqual([]);
    expect(correctionsIn(text)).toEqual({ F1: 'deleted', F2: 'deleted' });
  });

  test('under the id of the row itself keeps the later one', () => {
    const text = withRows(rowText(), replacing('F1', 'F1'));
    expect(amountsOf(accountOf(readText(text)).rows)).toEqual([-2_000n]);
    expect(correctionsIn(text)).toEqual({ F1: ['F1', 2_000n] });
  });

  test('of the same row counts as the last one says', () => {
    expect(correctionsIn(withRows(replacing('F2', 'F1'), deleting('F1')))).toEqual({ F1: 'deleted' });
  });

  test('by a row without an id of its own keeps that row', () => {
    const text = withRows(rowText(), replacing('', 'F1'));
    expect(amountsOf(accountOf(readText(text)).rows)).toEqual([-2_000n]);
    expect(correctionsIn(text)).toEqual({ F1: [null, 2_000n] });
  });

  test('without an action, or with an unknown one, replaces', () => {
    for (const action of ['', '<CORRECTACTION>', '<CORRECTACTION>AMEND', '<CORRECTACTION>replace']) {
      const text = withRows(rowText(), rowText({ id: 'F2', more: `<CORRECTFITID>F1${action}` }));
      expect(idsIn(text)).toEqual(['F2']);
    }
  });

  test('in lower case deletes', () => {
    expect(idsIn(withRows(rowText(), deleting('F1').toLowerCase().replace('>f1', '>F1')))).toEqual([]);
  });

  test('that deletes no named row has no effect', () => {
    const text = withRows(rowText(), deleting(''));
    expect(idsIn(text)).toEqual(['F1']);
    expect(correctionsIn(text)).toEqual({});
  });

  test('needs no amount and no date to delete, but both to replace', () => {
    const bare = (action: string) => `<STMTTRN><CORRECTFITID>F1<CORRECTACTION>${action}</STMTTRN>`;
    expect(idsIn(withRows(rowText(), bare('DELETE')))).toEqual([]);
    expect(failedOf(readText(withRows(rowText(), bare('REPLACE')))).code).toBe('number.missing');
  });

  test('in a circle leaves one of the rows', () => {
    const text = withRows(replacing('F1', 'F2', '-1.00'), replacing('F2', 'F1', '-2.00'));
    const { rows, corrections } = accountOf(readText(text));
    expect(rows).toHaveLength(1);
    expect(corrections.map(({ row }) => row)).toEqual([rows[0], rows[0]]);
  });

  test('in a chain of 20,000 takes no longer than as many rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => replacing(`F${at + 1}`, `F${at}`));
    for (const text of [withRows(...rows), withRows(...rows.toReversed())]) {
      expect(idsIn(text)).toEqual(['F20000']);
      expect(new Set(Object.values(correctionsIn(text)).map(([id]) => id))).toEqual(new Set(['F20000']));
    }
  });

  test('works over joined statements, and names a row that exists', () => {
    const first = bankStatement({ rows: rowText() + replacing('F2', 'F1') });
    const second = bankStatement({ rows: rowText({ id: 'F2', amount: '-20.00' }) + rowText({ id: 'F3' }) });
    for (const texts of [first + second, second + first, first + first + second]) {
      const { rows, corrections } = accountOf(readText(ofxText(texts)));
      expect(new Set(idsOf(rows))).toEqual(new Set(['F2', 'F3']));
      expect(rows).toHaveLength(2);
      expect(corrections).toHaveLength(1);
      expect(rows).toContain(corrections[0]?.row);
    }
  });
});
