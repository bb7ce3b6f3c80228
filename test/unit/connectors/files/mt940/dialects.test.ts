import { describe, expect, test } from 'vitest';
import { rowIn, withInformation } from '../../../../support/files/mt940.ts';

/** A row out of 12.50, with its `:86:` in the form of a bank. */
const toldBy = (...information: readonly string[]) => {
  const { description, memo } = rowIn(withInformation(...information));
  return [description, memo];
};

describe('the payee and the text of an MT940 row', () => {
  test.each([
    [
      'German subfields',
      ['005?00LASTSCHRIFT?109248?20Abschlag?32STROMWERK GMBH?34992'],
      ['STROMWERK GMBH', 'LASTSCHRIFT Abschlag'],
    ],
    [
      'German subfields over several lines, with words of SEPA',
      [
        '105?00FOLGELASTSCHRIFT?109248?20EREF+4711?21MREF+M-1?22CRED+DE98',
        'ZZZ09999999999?23SVWZ+Rechnung 7?24 Strom Januar?30BANKDEFF?31DE0',
        '0123?32STROMWERK?33 GMBH',
      ],
      ['STROMWERK GMBH', 'FOLGELASTSCHRIFT Rechnung 7 Strom Januar EREF+4711 MREF+M-1 CRED+DE98ZZZ09999999999'],
    ],
    [
      'German subfields cut at 27 characters in a word',
      ['166?00GUTSCHRIFT?20SVWZ+Gehalt fuer den Monat ?21Januar 2026 und Nachzahlung?22en?32ARBEITGEBER'],
      ['ARBEITGEBER', 'GUTSCHRIFT Gehalt fuer den Monat Januar 2026 und Nachzahlungen'],
    ],
    ['German subfields without a name', ['805?00ABSCHLUSS?20Entgelt Januar'], ['Entgelt Januar', 'ABSCHLUSS']],
    [
      'German subfields with ABWA only',
      ['005?00LAST?20SVWZ+Miete?21ABWA+HAUS GBR'],
      ['HAUS GBR', 'LAST Miete ABWA+HAUS GBR'],
    ],
    ['a mark in the text itself', ['005?00LAST?20Wer? Wir?32ICH? & CO'], ['ICH? & CO', 'LAST Wer? Wir']],
    ['a kind of payment only', ['805?00ABSCHLUSS'], ['ABSCHLUSS', null]],
    [
      'Polish subfields behind ^',
      ['020^00PRZELEW ELIXIR^20Czynsz 01/2026^21^2250^30124012345678^32SPOLDZIELNIA^33MIESZKANIOWA^38PL1212401234'],
      ['SPOLDZIELNIA MIESZKANIOWA', 'PRZELEW ELIXIR Czynsz 01/2026 50'],
    ],
    [
      'Polish subfields behind ~ on lines of their own, with fillers',
      ['~00VE02', '~20Zakupy', '~21\u02d9', '~27PIEKARNIA', '~28WARSZAWA'],
      ['PIEKARNIA WARSZAWA', 'VE02 Zakupy'],
    ],
    [
      'Czech subfields',
      ['010?00Platba kartou?20VS: 123?21KS: 0308?32PEKARNA PRAHA'],
      ['PEKARNA PRAHA', 'Platba kartou VS: 123 KS: 0308'],
    ],
    [
      'Dutch words behind slashes',
      ['/TRTP/SEPA OVERBOEKING/IBAN/NL02ABNA0123456789/BIC/ABNANL2A/NAME/J JANSE', 'N/REMI/Factuur 7/EREF/NOTPROVIDED'],
      ['J JANSEN', 'SEPA OVERBOEKING Factuur 7 IBAN NL02ABNA0123456789 BIC ABNANL2A'],
    ],
    [
      'Dutch words of ING',
      ['/EREF/E-1//CNTP/NL32INGB0000012345/INGBNL2A/J JANSEN/UTRECHT//REMI/USTD//Huur 1/2026/'],
      ['J JANSEN', 'Huur 1/2026 EREF E-1'],
    ],
    [
      'Dutch words of Rabobank',
      ['/BENM//NAME/BAKKERIJ BV/REMI/Brood/ISDT/2026-01-20'],
      ['BAKKERIJ BV', 'Brood ISDT 2026-01-20'],
    ],
    [
      'Dutch words with colons',
      [
        'SEPA OVERBOEKING                 IBAN: NL02ABNA0123456789',
        'BIC: ABNANL2A                    NAAM: J JANSEN',
        'OMSCHRIJVING: Huur januari',
      ],
      ['J JANSEN', 'SEPA OVERBOEKING Huur januari IBAN: NL02ABNA0123456789 BIC: ABNANL2A'],
    ],
    [
      'a card payment of ABN AMRO',
      ['BEA   NR:XXX1234   20.01.26/18.30', 'BAKKERIJ AMSTERDAM,PAS123'],
      ['BAKKERIJ AMSTERDAM', 'BEA NR:XXX1234 20.01.26/18.30 BAKKERIJ AMSTERDAM,PAS123'],
    ],
    ['a number before the name', ['0123456789 J JANSEN', 'Huur'], ['J JANSEN', 'Huur']],
    ['Swedish free text', ['BAGERI STOCKHOLM', 'KORTKÖP 2026-01-19'], ['BAGERI STOCKHOLM', 'KORTKÖP 2026-01-19']],
    ['free text with marks in it', ['WHO? 20 <30> /40/'], ['WHO? 20 <30> /40/', null]],
  ] as const)('come from %s', (_, information, expected) => {
    expect(toldBy(...information)).toEqual(expected);
  });
});
