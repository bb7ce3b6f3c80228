import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const SLOVENE: LanguageWords = {
  code: 'sl',
  headers: {
    date:
      'datum transakcije|datum|datum knjiženja|datum prometa|datum plačila|datum izvršitve|datum nakupa|' +
      'datum poravnave||datum valute|datum valutacije|valuta',
    posted_date: 'datum knjiženja|datum poravnave|knjiženo|datum knjižbe|proknjiženo|datum obdelave',
    value_date: 'datum valute|datum valutacije|valuta',
    description:
      'prejemnik plačnik|naziv prejemnika plačnika|udeleženec|naziv udeleženca|prejemnik|plačnik|naziv|trgovec|' +
      'namen plačila|namen|opis|opis transakcije|partner|naziv partnerja|prodajno mesto',
    memo: 'namen plačila|namen|opis|opomba|referenca|sklic|dodatni opis|sporočilo|namen nakazila|razlog',
    payee:
      'prejemnik plačnik|naziv prejemnika plačnika|udeleženec|naziv udeleženca|prejemnik|plačnik|trgovec|' +
      'partner|naziv partnerja|nalogodajalec|prodajno mesto|nasprotna stranka|trgovina|druga stran',
    payer: 'plačnik|naziv plačnika|nalogodajalec|ime plačnika|pošiljatelj|od|dolžnik',
    recipient: 'prejemnik|naziv prejemnika|ime prejemnika|upravičenec|za|upnik',
    holder: 'imetnik računa|imetnik|imetnik kartice|lastnik računa|lastnik|uporabnik kartice',
    amount: 'znesek|znesek transakcije|znesek v valuti računa',
    debit: 'breme|v breme|odliv|odlivi|izplačilo|znesek v breme|odhodki',
    credit: 'dobro|v dobro|priliv|prilivi|vplačilo|znesek v dobro|prihodki',
    direction: 'breme dobro|v breme v dobro|dobro breme|smer|predznak',
    balance: 'stanje|stanje po transakciji|saldo|stanje na računu|novo stanje|razpoložljivo stanje',
    currency: 'valuta|oznaka valute|denarna enota',
    fee: 'nadomestilo|provizija|strošek|stroški|provizije|nadomestila|strošek transakcije',
    gross: 'bruto|bruto znesek',
    net: 'neto|neto znesek',
    account: 'račun|številka računa|naziv računa|trr|številka kartice|moj račun|iban',
    check_number: 'številka čeka',
    external_id: 'številka transakcije|id transakcije|identifikator',
    status: 'status|stanje transakcije',
    kind: 'vrsta transakcije|vrsta|tip transakcije|vrsta prometa|vrsta posla|tip',
    category: 'kategorija|podkategorija|oznaka',
  },
  months: MONTH_NAMES.sl,
  weekdays: 'ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned',
  out: 'breme|v breme|odliv|izplačilo|odhodek|nakup',
  in: 'dobro|v dobro|priliv|vplačilo|prihodek|vračilo',
  pending: 'v obdelavi|rezervirano|rezervacija|v čakanju|čaka|neknjiženo|napovedano',
  void: 'zavrnjeno|zavrnjena|zavrnjen|preklicano|preklicana|neuspešno|stornirano|neizvršeno|razveljavljeno',
  balance: 'stanje|začetno stanje|končno stanje|saldo|novo stanje|prejšnje stanje|preneseno stanje',
  total: 'skupaj|vsota|skupaj v breme|skupaj v dobro',
  script: { encodings: 'central', letters: 'čšž' },
};
