import { describe, expect, test } from 'vitest';
import { csvBytes, proposalOf, rowsRead } from '../../../../support/files/csv.ts';

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('the description of a row', () => {
  test('is the other side of the payment, on whichever side it is', () => {
    const text = table(
      'Datum;Zahlungspflichtiger;Zahlungsempfänger;Verwendungszweck;Betrag',
      '02.03.2026;A Muster;Kiosk;Zeitung;-2,50',
      '01.03.2026;Firma AG;A Muster;Lohn März;900,00',
    );
    expect(rowsRead(text)).toEqual([
      ['2026-03-02 -2.50 EUR Kiosk (Zeitung)', '2026-03-01 900.00 EUR Firma AG (Lohn März)'],
    ]);
  });

  test('is never the holder, an id, a number of an account, or the kind of payment', () => {
    const text = table(
      'Date,Name,Payment Type,Reference No,Counterparty Account,Counterparty Name,Details,Amount',
      '2026-03-02,A HOLDER,FASTER PAYMENT,77e1-0001,GB00BANK01,Corner Shop,LONDON,-2.50',
      '2026-03-01,A HOLDER,FASTER PAYMENT,77e1-0002,GB00BANK02,Employer Ltd,SALARY,900.00',
    );
    expect(rowsRead(text)).toEqual([
      [
        '2026-03-02 -2.50 EUR Corner Shop (FASTER PAYMENT LONDON)',
        '2026-03-01 900.00 EUR Employer Ltd (FASTER PAYMENT SALARY)',
      ],
    ]);
  });

  test('is in a column that is only called a name, unless the name never changes', () => {
    const rows = (...names: readonly string[]) =>
      rowsRead(
        table(
          'Date,Amount,Name,Description',
          ...names.map((name, at) => `2026-03-0${at + 1},-2.5${at},${name},Order ${at}`),
        ),
      )[0];
    expect(rows('Kiosk', 'Bakery')).toEqual([
      '2026-03-01 -2.50 EUR Kiosk (Order 0)',
      '2026-03-02 -2.51 EUR Bakery (Order 1)',
    ]);
    expect(rows('A HOLDER', 'A HOLDER')).toEqual(['2026-03-01 -2.50 EUR Order 0', '2026-03-02 -2.51 EUR Order 1']);
  });

  test('is that of two sides which changes, where neither name says which is the own one', () => {
    const text = table(
      'Buchungstag;Auftraggeber/Zahlungsempfänger;Empfänger/Zahlungspflichtiger;Betrag',
      '02.03.2026;A Muster;Kiosk;-2,50',
      '01.03.2026;A Muster;Firma AG;900,00',
    );
    expect(rowsRead(text)[0]?.map((row) => row.split(' (')[0])).toEqual([
      '2026-03-02 -2.50 EUR Kiosk',
      '2026-03-01 900.00 EUR Firma AG',
    ]);
  });

  test.each(['对手信息', '交易场所'])('is in the column %s beside what the payment is for', (name) => {
    const text = table(`交易日期,摘要,交易金额,${name}`, '2026-03-01,订单,-2.50,面包店', '2026-03-02,工资,900.00,工厂');
    expect(rowsRead(text)).toEqual([['2026-03-01 -2.50 EUR 面包店 (订单)', '2026-03-02 900.00 EUR 工厂 (工资)']]);
  });

  test('is no number of an account, where all rows have the same texts', () => {
    const text = table(
      'Summe;Angaben;Nummer des Beteiligten;Buchungstag',
      '-15,59;Gärtnerei Grün;CH8009300949324180001;09.06.2026',
      '-15,59;Gärtnerei Grün;CH8009300949324180001;09.06.2026',
    );
    expect(rowsRead(text)[0]?.[0]).toBe('2026-06-09 -15.59 EUR Gärtnerei Grün');
  });

  test('is no word for the direction, where all rows have the same texts', () => {
    const text = table('2026-03-04;Bijschrijving;Huur;1875,91', '2026-03-06;Bijschrijving;Huur;1875,91');
    const { mapping } = proposalOf(csvBytes(text));
    expect(mapping.columns[2]?.field).toBe('description');
  });

  test('is the other side without names of columns, where some rows have only the holder', () => {
    const text = table('2026-03-18;2866,21;Lohn;Firma AG;A Muster', '2026-03-20;-9,46;Gebühr;A Muster;');
    expect(rowsRead(text)[0]?.at(-1)).toBe('2026-03-20 -9.46 EUR Gebühr');
  });

  test('is what the payment is for, where the other side is empty', () => {
    const text = table(
      'Datum;Naam tegenpartij;Omschrijving-1;Omschrijving-2;Bedrag',
      '02-03-2026;;RENTE;LENING 7;-2,50',
      '15-03-2026;Winkel BV;bon 12;;-3,50',
    );
    expect(rowsRead(text)).toEqual([
      ['2026-03-02 -2.50 EUR RENTE LENING 7', '2026-03-15 -3.50 EUR Winkel BV (bon 12)'],
    ]);
  });

  test('is what any other column says, where it would be empty', () => {
    const text = table(
      'Datum;Naam tegenpartij;Transactie;Bedrag;Mededelingen',
      '20-03-2026;;BETALING BAKKERIJ;-12,50;',
      '15-03-2026;WERKGEVER NV;STORTING;1500,00;salaris',
    );
    expect(rowsRead(text)).toEqual([
      ['2026-03-20 -12.50 EUR BETALING BAKKERIJ', '2026-03-15 1500.00 EUR WERKGEVER NV (STORTING salaris)'],
    ]);
  });

  test('goes on in rows that have nothing but text', () => {
    const text = table(
      'Date,Value date,Description,Withdrawals,Deposits',
      '20/03/2026,20/03/2026,CARD PURCHASE,12.50,',
      ',,BAKERY,,',
      ',,SINGAPORE,,',
      '15/03/2026,15/03/2026,GIRO,,900.00',
    );
    expect(rowsRead(text)).toEqual([
      ['2026-03-20 -12.50 EUR CARD PURCHASE BAKERY SINGAPORE', '2026-03-15 900.00 EUR GIRO'],
    ]);
  });
});

test('a dash is no id, nor the number of a check', () => {
  const text = table(
    'Tran Date,CHQNO,PARTICULARS,DR,CR,BAL,Transaction ID',
    '05-01-2026,-,Bakery,1.50,,98.50,-',
    '16-01-2026,000045,Shop,2.50,,96.00,-',
  );
  expect(rowsRead(text)).toEqual([['2026-01-05 -1.50 EUR Bakery', '2026-01-16 -2.50 EUR Shop #000045']]);
});

describe('rows that moved no money', () => {
  test('as they state a balance, are left out', () => {
    const text = table(
      'Data;Histórico;Valor',
      '01/03/2026;Saldo Anterior;1000,00',
      '15/03/2026;Saldo da loja;-20,00',
      '31/03/2026;S A L D O;980,00',
    );
    expect(rowsRead(text)).toEqual([['2026-03-15 -20.00 EUR Saldo da loja']]);
  });

  test('as they have a word for their date, are left out, and refuse nothing', () => {
    const text = table(
      'Buchungstag;Valuta;Text;Umsatz',
      'offen;--;Karte;-4,60',
      '20.03.2026;20.03.2026;Strom;-65,00',
      '15.03.2026;--;Lohn;900,00',
    );
    expect(rowsRead(text)).toEqual([['2026-03-20 -65.00 EUR Strom', '2026-03-15 900.00 EUR Lohn']]);
  });
});
