import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import {
  accountIn,
  mappingOf as completeMappingOf,
  csvBytes,
  knownFor,
  proposalOf,
  rowsRead,
} from '../../../../support/files/csv.ts';

const amountsOf = (text: string) => rowsRead(text).map((rows) => rows.map((row) => row.split(' ').at(1)));
const mappingOf = (text: string) => proposalOf(csvBytes(text)).mapping;

describe('a running balance of money held decides', () => {
  test('which of two columns without known names has what went out', () => {
    const text = `Date,Balance,Text,Xin,Xout
2026-03-01,100.00,Salary,60.00,
2026-03-02,90.00,Shop,,10.00
2026-03-03,85.00,Shop,,5.00
`;
    expect(amountsOf(text)).toEqual([['60.00', '-10.00', '-5.00']]);
  });

  test('that no amount is missing, where a column has a 0', () => {
    const text =
      '2026-03-01;A;5,00;0,00;95,00\n2026-03-02;B;2,00;0,00;93,00\n2026-03-03;C;0,00;10,00;103,00\n2026-03-04;D;3,00;0,00;100,00\n';
    expect(amountsOf(text)).toEqual([['-5.00', '-2.00', '10.00', '-3.00']]);
  });

  test('that negative debits went out', () => {
    const text = 'Date,Text,Debit,Credit,Balance\n2026-03-01,A,-5.00,,-20.00\n2026-03-02,B,-7.00,,-27.00\n';
    expect(amountsOf(text)).toEqual([['-5.00', '-7.00']]);
  });

  test('which column of words says the direction, in a table without a header', () => {
    const text =
      'Credit;2026-03-01;Salary;60,00;100,00\nDebit;2026-03-02;Shop;10,00;90,00\nDebit;2026-03-03;Shop;5,00;85,00\n';
    expect(mappingOf(text)).toMatchObject({ sign: 'by_word' });
    expect(amountsOf(text)).toEqual([['60.00', '-10.00', '-5.00']]);
  });

  test('that a fee comes off debits and credits', () => {
    const text = `Date,Text,Debit,Credit,Fee,Balance
2026-03-01,Salary,,60.00,0.00,100.00
2026-03-02,Shop,10.00,,0.50,89.50
2026-03-03,Shop,5.00,,0.00,84.50
`;
    expect(amountsOf(text)).toEqual([['60.00', '-10.50', '-5.00']]);
  });

  test('which columns have fees and accounts, though no name says it', () => {
    const text = `2026-03-01;Salary;60,00;1,00;159,00;111111111
2026-03-01;Salary;70,00;0,00;70,00;222222222
2026-03-02;Shop;-10,00;0,50;148,50;111111111
2026-03-02;Shop;-5,00;0,50;64,50;222222222
2026-03-03;Shop;-10,00;0,00;138,50;111111111
2026-03-03;Shop;-5,00;0,00;59,50;222222222
`;
    expect(amountsOf(text)).toEqual([
      ['59.00', '-10.50', '-10.00'],
      ['70.00', '-5.50', '-5.00'],
    ]);
  });
});

test('a number that never changes is no amount that numbers of rows prove', () => {
  const rows = ['2026-01-05;-12,50;A', '2026-01-13;650,00;B', '2026-01-19;-45,00;C', '2026-01-27;-8,99;D'];
  const text = `Kaart;Referentie;Datum;Bedrag;Omschrijving\n${rows.map((row, at) => `0001;${at + 1};${row}\n`).join('')}`;
  expect(amountsOf(text)).toEqual([['-12.50', '650.00', '-45.00', '-8.99']]);
});

describe('without a running balance', () => {
  test.each([
    ['Gross', 'Net'],
    ['Brutto', 'Netto'],
    ['Bruttó', 'Nettó'],
    ['Hrubá suma', 'Čistá suma'],
  ])('%s is not the amount where %s is there', (gross, net) => {
    const text = `Date,Text,${gross},Xyz,${net}\n2026-03-01,Client,100.00,3.20,96.80\n2026-03-02,Shop,-10.00,0.00,-10.00\n`;
    expect(amountsOf(text)).toEqual([['96.80', '-10.00']]);
  });

  test.each(['810 \u20a9 DR', '810 KRW DR'])('%s went out', (amount) => {
    const text = `Date,Text,Amount\n2026-03-01,A,${amount}\n`;
    expect(rowsRead(text, { currencyCode: 'KRW', decimal: '.', sign: 'negative_is_out' })).toEqual([
      ['2026-03-01 -810 KRW A'],
    ]);
  });

  test('a header is known by the names of amounts before and after a fee', () => {
    const text = `Data;Įrašo Nr.;Mokestis;Gavėjas;Bruto;Neto
2026-05-18;0835150;0,00;Kampas;142,99 DR;142,99 DR
2026-05-19;0503420;0,99;Turgus;47,42 DR;48,41 DR
`;
    expect(amountsOf(text)).toEqual([['-142.99', '-48.41']]);
  });

  test('fees are asked about, where one row has a balance, from which nothing follows', () => {
    const text = (balance: string) =>
      `Date,Text,Debit,Credit,Fee,Balance\n2026-05-04,A,10.00,,1.00,\n2026-05-04,B,5.00,,0.50,${balance}\n`;
    const isAsked = (balance: string) => proposalOf(csvBytes(text(balance))).unsure.includes('columns');
    expect(['-5.50', ''].map(isAsked)).toEqual([true, false]);
  });

  test('a fee is not the amount', () => {
    const text = 'Date,Text,Fee\n2026-03-01,A,1.00\n2026-03-02,B,2.00\n';
    expect(mappingOf(text).columns.map(({ field }) => field)).not.toContain('amount');
  });

  test('a dash in the column of debits is no direction', () => {
    const text = 'Date,Text,Money Out,Money In\n2026-03-01,Salary,-,60.00\n';
    expect(amountsOf(text)).toEqual([['60.00']]);
  });
});

describe('a person is asked', () => {
  const unsureOf = (text: string) => proposalOf(csvBytes(text)).unsure.filter((field) => field !== 'currencyCode');

  test('where balances follow from nothing, as those of two accounts do', () => {
    const text = `Date,Text,Amount,Balance
2026-03-01,A,-1.00,99.00
2026-03-02,B,-2.00,498.00
2026-03-03,C,-3.00,96.00
2026-03-04,D,-4.00,494.00
`;
    expect(unsureOf(text)).toEqual(['columns']);
  });

  test('where no name says that a column of numbers is that of the own accounts', () => {
    const text = '2026-03-01;A;-1,00;1111111111\n2026-03-02;B;-2,00;2222222222\n'.repeat(2);
    expect(unsureOf(text)).toEqual(['columns']);
    expect(mappingOf(text).columns.map(({ field }) => field)).toEqual(['date', 'description', 'amount', 'account']);
  });

  test('where a column with a name that nobody knows has the numbers of few accounts', () => {
    const row = (day: number, account: string) => `2026-03-0${day},Shop,-1.00,${account}\n`;
    const text = (header: string) =>
      `Date,Text,Amount,${header}\n${row(1, '11111111')}${row(2, '22222222')}${row(3, '11111111')}${row(4, '22222222')}`;
    expect([unsureOf(text('Xyz')), unsureOf(text('Account No'))]).toEqual([['columns'], []]);
  });

  test('whether amounts without a sign went out, unless all balances say it', () => {
    const text = (balance: string) =>
      `Date,Text,Amount,Balance\n2026-03-01,A,5.00,${balance}\n2026-03-02,B,2.00,3.00\n2026-03-03,C,1.00,4.00\n`;
    expect([unsureOf(text('5.00')), unsureOf(text('5.00').replaceAll(/\b([345]\.00)$/gm, '1$1'))]).toEqual([
      [],
      ['sign'],
    ]);
  });

  test('which of two columns without names has debits, unless they are negative or many', () => {
    const text = (out: string) => `2026-03-01;A;${out};\n2026-03-02;B;;7,00\n`;
    expect([unsureOf(text('5,00')), unsureOf(text('-5,00')), unsureOf(text('5,00').repeat(4))]).toEqual([
      ['columns'],
      [],
      ['columns'],
    ]);
    expect(amountsOf(text('-5,00'))).toEqual([['-5.00', '7.00']]);
  });

  test('where nothing shows whether a fee comes off', () => {
    const text = `Date,Text,Amount,Fee,Balance
2026-03-01,A,-5.00,1.00,
2026-03-02,B,-2.00,0.00,90.00
2026-03-03,C,-3.00,0.00,87.00
2026-03-04,D,-3.00,1.00,
2026-03-05,E,-3.00,0.00,80.00
2026-03-06,F,-3.00,0.00,77.00
`;
    expect(unsureOf(text)).toEqual(['columns']);
  });

  test('what a letter means that stands alone', () => {
    const text = (letter: string) => `2026-03-01;A;D;5,00\n2026-03-02;B;${letter};7,00\n`;
    expect([unsureOf(text('D')), unsureOf(text('C'))]).toEqual([['columns'], []]);
  });

  test('whether many amounts with a plus are the charges of a card', () => {
    const text = 'Date,Text,Amount\n2026-03-01,A,+5.00\n2026-03-02,B,+2.00\n2026-03-03,C,+1.00\n2026-03-04,D,-8.00\n';
    expect(unsureOf(text)).toEqual(['sign']);
  });
});

describe('a row that states a balance', () => {
  test('is left out where it has no direction', () => {
    const text =
      'Date,Text,Debit/Credit,Amount\n2026-03-01,Opening Balance,,90.00\n2026-03-01,Shop,Debit,5.00\n2026-03-02,Pay,Credit,7.00\n';
    expect(amountsOf(text)).toEqual([['-5.00', '7.00']]);
  });

  test('is left out, whichever column of texts names it', () => {
    const text =
      'Date,From,To,Details,Amount\n2026-03-01,,Opening Balance,,90.00\n2026-03-01,Ann,Shop,Bread,-5.00\n2026-03-01,,Closing Balance,,85.00\n';
    expect(amountsOf(text)).toEqual([['-5.00']]);
  });
});

test('names without blanks are names of columns too', () => {
  const text = 'TransactionDate,Text,TransactionAmount,AccountBalance\n2026-03-01,A,-5.00,95.00\n';
  expect(mappingOf(text).columns.map(({ field }) => field)).toEqual(['date', 'description', 'amount', 'balance']);
});

describe('the balance of an account', () => {
  test('is the last one as the balances follow, whatever the order of the days', () => {
    const text = 'Date,Text,Amount,Balance\n2026-03-02,A,-1.00,99.00\n2026-03-01,B,-2.00,97.00\n';
    const mapping = completeMappingOf(csvBytes(text), { currencyCode: 'EUR' });
    expect(accountIn(readCsv(csvBytes(text), mapping, knownFor(mapping))).account.balanceMinor).toBe(9700n);
  });
});

test('the currency that some rows were paid in is not that of the account', () => {
  const text = '2026-03-02;A;-1,00;99,00;USD\n2026-03-03;B;-2,00;97,00;\n';
  expect(mappingOf(text).currencyCode).toBeNull();
});

describe('the state of a payment', () => {
  const columnOf = (text: string) => mappingOf(text).columns.findIndex(({ field }) => field === 'status');

  test('is in a column without a known name, as its words say', () => {
    const text = 'Date,Text,Amount,Xyz\n2026-03-01,A,-5.00,Booked\n2026-03-02,B,-7.00,Declined\n';
    expect(columnOf(text)).toBe(3);
    expect(amountsOf(text)).toEqual([['-5.00']]);
  });

  test('is one in which no money moved, where a row of an unknown word has no balance', () => {
    const text =
      'Date,Text,Amount,Xyz,Balance\n2026-03-01,A,-5.00,Foo,95.00\n2026-03-02,B,-7.00,Bar,\n2026-03-02,B,-8.00,Foo,87.00\n';
    expect(amountsOf(text)).toEqual([['-5.00', '-8.00']]);
  });

  test('is asked about where a word stands in place of another day', () => {
    const text = (word: string) =>
      `이용일,결제일,상대방,거래금액\n2026-05-11,2026-05-11,카페,-4369\n2026-05-11,${word},카페,-4369\n`;
    const isAsked = (word: string) => proposalOf(csvBytes(text(word))).unsure.includes('columns');
    expect(['처리중', '2026-05-11'].map(isAsked)).toEqual([true, false]);
  });

  test('is asked about where few rows have an unknown word, and nothing has balances', () => {
    const text = (word: string) =>
      `Date,Text,Amount,Status\n2026-03-01,A,-5.00,Foo\n2026-03-02,B,-7.00,Foo\n2026-03-02,C,-1.00,${word}\n`;
    const isAsked = (word: string) => proposalOf(csvBytes(text(word))).unsure.includes('columns');
    expect(['Foo', 'Pending', 'Bar'].map(isAsked)).toEqual([false, false, true]);
  });
});

test.each([
  ['date opération,valeur,nature,somme', '46196,46197,Cafe,"-160,54"'],
  ['Tarih,Valör,İşyeri,Borç,Alacak', '46094,46094,Bisiklet,"-17,15",'],
])('numbers of days beside the date are no amounts: %s', (header, row) => {
  const { columns } = mappingOf(`${header}\n${row}\n`);
  expect(columns[1]?.field).toBe(null);
  expect(columns.findIndex(({ field }) => field === 'amount' || field === 'debit')).toBe(3);
});
