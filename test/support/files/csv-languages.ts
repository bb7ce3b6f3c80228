import type { Encoding } from '../../../lib/domain/imports/import-mapping.ts';

/** A made-up table in one language, with the words that banks of its countries use. */
export interface LanguageSample {
  readonly language: string;
  /** By which such files are written, beside UTF. */
  readonly encodings: readonly Encoding[];
  /** The names of the columns. */
  readonly names: string;
  /** What each column brings, or a hyphen. */
  readonly fields: string;
  /** 20 January 2026 in words; `2026-01-20` where months have no names. */
  readonly date: string;
  readonly out: string;
  readonly in: string;
  /** Texts of two rows. */
  readonly texts: readonly [string, string];
  readonly pending: string;
  readonly refused: string;
  /** Begins the last line. */
  readonly total: string;
}

const WESTERN = ['windows-1252', 'iso-8859-15'] as const;
const CENTRAL = ['windows-1250', 'iso-8859-2'] as const;
const BALTIC = ['windows-1257'] as const;
const CYRILLIC = ['windows-1251'] as const;

type Cells = readonly [
  names: string,
  fields: string,
  date: string,
  words: readonly [out: string, into: string],
  texts: readonly [string, string],
  states: readonly [pending: string, refused: string, total: string],
];

const sample = (
  language: string,
  encodings: readonly Encoding[],
  [names, fields, date, [out, into], texts, [pending, refused, total]]: Cells,
): LanguageSample => ({ language, encodings, names, fields, date, out, in: into, texts, pending, refused, total });

export const LANGUAGE_SAMPLES: readonly LanguageSample[] = [
  sample('English', WESTERN, [
    'Transaction date;Details;Amount (GBP);Balance;Currency',
    'date description amount balance currency',
    '20 January 2026',
    ['debit', 'credit'],
    ['Café on the corner', 'Salary'],
    ['Pending', 'Declined', 'Closing balance'],
  ]),
  sample('German', WESTERN, [
    'Buchungstag;Empfänger;Verwendungszweck;Betrag (€);Währung',
    'date description memo amount currency',
    '20. Jänner 2026',
    ['Soll', 'Haben'],
    ['Bäckerei Müller', 'Gehalt für Jänner'],
    ['Vorgemerkt', 'Abgelehnt', 'Gesamtsumme'],
  ]),
  sample('French', WESTERN, [
    'Date de l’opération;Libellé;Débit;Crédit;Solde',
    'date description debit credit balance',
    '20 janvier 2026',
    ['Débit', 'Crédit'],
    ['Boulangerie du marché', 'Virement reçu de la société'],
    ['En attente', 'Refusée', 'Solde précédent'],
  ]),
  sample('Spanish', WESTERN, [
    'Fecha de operación;Descripción;Importe;Saldo;Divisa',
    'date description amount balance currency',
    '20 de enero de 2026',
    ['Cargo', 'Abono'],
    ['Panadería de la esquina', 'Nómina de la compañía'],
    ['Pendiente', 'Rechazado', 'Saldo final'],
  ]),
  sample('Portuguese', WESTERN, [
    'Data mov.;Data valor;Descrição;Débito;Crédito;Saldo contabilístico',
    'date - description debit credit balance',
    '20 de janeiro de 2026',
    ['Débito', 'Crédito'],
    ['Compra na padaria São João', 'Transferência de salário'],
    ['Pendente', 'Cancelado', 'Saldo anterior'],
  ]),
  sample('Italian', WESTERN, [
    'Data contabile;Descrizione;Uscite;Entrate;Divisa',
    'date description debit credit currency',
    '20 gennaio 2026',
    ['Dare', 'Avere'],
    ['Caffè della città', 'Stipendio della società'],
    ['Da contabilizzare', 'Rifiutato', 'Saldo iniziale'],
  ]),
  sample('Dutch', WESTERN, [
    'Boekdatum;Naam tegenpartij;Bedrag;Saldo na mutatie;Munt',
    'date description amount balance currency',
    '20 januari 2026',
    ['Af', 'Bij'],
    ['Café de Reünie', 'Salaris van België'],
    ['In behandeling', 'Geweigerd', 'Eindsaldo'],
  ]),
  sample('Danish', WESTERN, [
    'Bogføringsdato;Tekst;Beløb;Saldo;Valuta',
    'date description amount balance currency',
    '20. januar 2026',
    ['Hævet', 'Indsat'],
    ['Køb i bageriet på hjørnet', 'Løn fra arbejdsgiver'],
    ['Ikke bogført', 'Afvist', 'I alt'],
  ]),
  sample('Norwegian', WESTERN, [
    'Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto',
    'date description - debit credit',
    '20. januar 2026',
    ['Ut', 'Inn'],
    ['Varekjøp på hjørnet', 'Lønn fra arbeidsgiver'],
    ['Reservert', 'Avvist', 'Utgående saldo'],
  ]),
  sample('Swedish', WESTERN, [
    'Bokföringsdag;Beskrivning;Belopp;Bokfört saldo;Valuta',
    'date description amount balance currency',
    '20 januari 2026',
    ['Uttag', 'Insättning'],
    ['Köp på bageriet', 'Lön från företaget'],
    ['Reserverat', 'Nekad', 'Ingående saldo'],
  ]),
  sample('Finnish', WESTERN, [
    'Kirjauspäivä;Saaja/Maksaja;Viesti;Määrä EUROA;Saldo',
    'date description memo amount balance',
    '20. tammikuuta 2026',
    ['Otto', 'Pano'],
    ['Leipomo Hämeessä', 'Palkka työnantajalta'],
    ['Odottaa', 'Hylätty', 'Yhteensä'],
  ]),
  sample('Icelandic', WESTERN, [
    'Dagsetning;Skýring;Upphæð;Staða;Mynt',
    'date description amount balance currency',
    '20. janúar 2026',
    ['Úttekt', 'Innborgun'],
    ['Bakarí við tjörnina', 'Laun frá fyrirtæki'],
    ['Í bið', 'Hafnað', 'Samtals'],
  ]),
  sample('Estonian', BALTIC, [
    'Kuupäev;Saaja/Maksja nimi;Selgitus;Summa;Deebet/Kreedit',
    'date description memo amount direction',
    '20. jaanuar 2026',
    ['Deebet', 'Kreedit'],
    ['Pagariäri Jõhvis', 'Töötasu tööandjalt'],
    ['Ootel', 'Tühistatud', 'Lõppsaldo'],
  ]),
  sample('Latvian', BALTIC, [
    'Grāmatošanas datums;Saņēmējs/Maksātājs;Summa;Valūta;Atlikums',
    'date description amount currency balance',
    '20. janvāris 2026',
    ['Debets', 'Kredīts'],
    ['Maizes ceptuve Rīgā', 'Darba alga no uzņēmuma'],
    ['Rezervēts', 'Noraidīts', 'Sākuma atlikums'],
  ]),
  sample('Lithuanian', BALTIC, [
    'Data;Gavėjas;Paaiškinimai;Suma;Valiuta;D/K',
    'date description memo amount currency direction',
    '2026 m. sausio 20 d.',
    ['D', 'K'],
    ['Kepyklėlė už kampo', 'Atlyginimas iš įmonės'],
    ['Laukiama', 'Atšaukta', 'Iš viso'],
  ]),
  sample('Polish', CENTRAL, [
    '#Data operacji;#Data księgowania;#Opis operacji;#Kwota [PLN];#Saldo po operacji',
    'date posted_date description amount balance',
    '20 stycznia 2026',
    ['Obciążenie', 'Uznanie'],
    ['Zakupy w sklepie Żabka', 'Wynagrodzenie za styczeń'],
    ['Oczekująca', 'Odrzucona', 'Saldo końcowe'],
  ]),
  sample('Czech', CENTRAL, [
    'Datum provedení;Název protiúčtu;Zpráva pro příjemce;Zaúčtovaná částka;Měna',
    'date description memo amount currency',
    '20. ledna 2026',
    ['Výdaj', 'Příjem'],
    ['Pekařství U Mlýna', 'Výplata za leden'],
    ['Čeká na zaúčtování', 'Zamítnuto', 'Konečný zůstatek'],
  ]),
  sample('Slovak', CENTRAL, [
    'Dátum spracovania;Názov protiúčtu;Popis transakcie;Suma;Typ obratu',
    'date description memo amount direction',
    '20. januára 2026',
    ['Debet', 'Kredit'],
    ['Pekáreň za rohom', 'Mzda od zamestnávateľa'],
    ['Čakajúce', 'Zamietnuté', 'Počiatočný zostatok'],
  ]),
  sample('Hungarian', CENTRAL, [
    'Könyvelés dátuma;Partner neve;Közlemény;Összeg;Devizanem',
    'date description memo amount currency',
    '2026. január 20.',
    ['Terhelés', 'Jóváírás'],
    ['Pékség a sarkon', 'Munkabér átutalása'],
    ['Függőben', 'Elutasítva', 'Záró egyenleg'],
  ]),
  sample(
    'Romanian',
    ['windows-1250', 'iso-8859-2'],
    [
      'Data tranzacţiei;Nume beneficiar;Detalii tranzacţie;Sumă;Valută',
      'date description memo amount currency',
      '20 ianuarie 2026',
      ['Plată', 'Încasare'],
      ['Brutăria din colţ', 'Salariu de la firmă'],
      ['În aşteptare', 'Respinsă', 'Sold iniţial'],
    ],
  ),
  sample('Croatian', CENTRAL, [
    'Datum izvršenja;Primatelj/Platitelj;Opis plaćanja;Isplata;Uplata',
    'date description memo debit credit',
    '20. siječnja 2026',
    ['Duguje', 'Potražuje'],
    ['Pekara na uglu, račun', 'Plaća za siječanj'],
    ['Na čekanju', 'Odbijeno', 'Početno stanje'],
  ]),
  sample('Slovene', CENTRAL, [
    'Datum knjiženja;Prejemnik/plačnik;Namen plačila;V breme;V dobro',
    'date description memo debit credit',
    '20. januar 2026',
    ['V breme', 'V dobro'],
    ['Pekarna pri mostu, nakup z kartico', 'Plača za mesec'],
    ['V čakanju', 'Zavrnjeno', 'Začetno stanje'],
  ]),
  sample(
    'Turkish',
    ['windows-1254'],
    [
      'İşlem Tarihi;Açıklama;Borç;Alacak;Bakiye',
      'date description debit credit balance',
      '20 Ocak 2026',
      ['Borç', 'Alacak'],
      ['Köşedeki fırın alışverişi', 'Şirketten maaş'],
      ['Beklemede', 'Reddedildi', 'Açılış bakiyesi'],
    ],
  ),
  sample(
    'Russian',
    ['windows-1251', 'koi8-r'],
    [
      'Дата операции;Описание;Сумма операции;Валюта операции;Остаток',
      'date description amount currency balance',
      '20 января 2026',
      ['Списание', 'Зачисление'],
      ['Булочная за углом', 'Зарплата'],
      ['В обработке', 'Отклонено', 'Итого'],
    ],
  ),
  sample('Ukrainian', CYRILLIC, [
    'Дата операції;Контрагент;Призначення платежу;Сума;Залишок',
    'date description memo amount balance',
    '20 січня 2026',
    ['Списання', 'Зарахування'],
    ['Пекарня на розі', 'Заробітна плата'],
    ['Очікується', 'Відхилено', 'Разом'],
  ]),
  sample('Bulgarian', CYRILLIC, [
    'Дата на осчетоводяване;Контрагент;Основание;Сума;Салдо',
    'date description memo amount balance',
    '20 януари 2026',
    ['Дебит', 'Кредит'],
    ['Пекарна на ъгъла', 'Заплата от фирмата'],
    ['В обработка', 'Отхвърлена', 'Начално салдо'],
  ]),
  sample('Serbian', CYRILLIC, [
    'Датум књижења;Прималац;Сврха плаћања;Исплата;Уплата',
    'date description memo debit credit',
    '20. јануара 2026',
    ['Исплата', 'Уплата'],
    ['Пекара на углу', 'Плата за јануар'],
    ['На чекању', 'Одбијено', 'Укупно'],
  ]),
  sample(
    'Greek',
    ['windows-1253'],
    [
      'Ημερομηνία;Περιγραφή;Ποσό;Υπόλοιπο;Νόμισμα',
      'date description amount balance currency',
      '20 Ιανουαρίου 2026',
      ['Χρέωση', 'Πίστωση'],
      ['Φούρνος της γειτονιάς', 'Μισθοδοσία εταιρείας'],
      ['Σε εκκρεμότητα', 'Απορρίφθηκε', 'Σύνολο'],
    ],
  ),
  sample(
    'Hebrew',
    ['windows-1255'],
    [
      'תאריך;תיאור;חובה;זכות;יתרה',
      'date description debit credit balance',
      '20 בינואר 2026',
      ['חובה', 'זכות'],
      ['מאפייה שכונתית', 'משכורת חודשית'],
      ['ממתין', 'נדחה', 'יתרת פתיחה'],
    ],
  ),
  sample(
    'Japanese',
    ['shift_jis'],
    [
      '取引日;摘要内容;お支払金額;お預り金額;差引残高',
      'date description debit credit balance',
      '2026年1月20日',
      ['出金', '入金'],
      ['パン屋', '給料振込'],
      ['処理中', '取消', '合計'],
    ],
  ),
  sample(
    'Chinese, simplified',
    ['gbk'],
    [
      '交易日期;交易对方;摘要;支出金额;收入金额;账户余额',
      'date description memo debit credit balance',
      '2026年1月20日',
      ['支出', '收入'],
      ['面包店', '工资转账'],
      ['处理中', '交易失败', '合计'],
    ],
  ),
  sample(
    'Chinese, traditional',
    ['big5'],
    [
      '交易日期;摘要;支出金額;存入金額;帳戶餘額',
      'date description debit credit balance',
      '2026年1月20日',
      ['支出', '存入'],
      ['麵包店', '薪資轉帳'],
      ['處理中', '交易失敗', '合計'],
    ],
  ),
  sample(
    'Korean',
    ['euc-kr'],
    [
      '거래일자;거래내용;출금액;입금액;거래후잔액',
      'date description debit credit balance',
      '2026년 1월 20일',
      ['출금', '입금'],
      ['동네 빵집', '급여 이체'],
      ['대기', '승인취소', '합계'],
    ],
  ),
];

/** The table with two rows, in which `out` and `in` stand where a column has the direction. */
export const tableOf = ({ names, fields, texts, date, out, in: into }: LanguageSample): string => {
  const kinds = fields.split(' ');
  const hasWord = kinds.includes('direction');
  const row = (text: string, isOut: boolean): string =>
    kinds.map((kind) => cellOf(kind, { text, isOut, date, word: isOut ? out : into, hasWord })).join(';');
  return `${names}\n${row(texts[0], true)}\n${row(texts[1], false)}\n`;
};

interface RowFacts {
  readonly text: string;
  readonly isOut: boolean;
  readonly date: string;
  readonly word: string;
  readonly hasWord: boolean;
}

const cellOf = (kind: string, { text, isOut, date, word, hasWord }: RowFacts): string => {
  const [out, into] = ['12,50', '1.500,00'];
  const cells: Readonly<Record<string, string>> = {
    date,
    posted_date: date,
    '-': date,
    description: text,
    memo: text,
    amount: isOut ? `${hasWord ? '' : '-'}${out}` : into,
    debit: isOut ? out : '',
    credit: isOut ? '' : into,
    balance: isOut ? '1.487,50' : into,
    currency: 'EUR',
    direction: word,
  };
  return cells[kind] ?? '';
};
