import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const LITHUANIAN: LanguageWords = {
  code: 'lt',
  headers: {
    date:
      'data|operacijos data|mokėjimo data|įrašo data|data ir laikas|atlikimo data|sandorio data|pirkimo data||' +
      'vertės data|valiutavimo data|įskaitymo data',
    posted_date:
      'įrašo data|apskaitos data|užskaitymo data|įrašymo data|registravimo data|nurašymo data|užregistravimo data',
    value_date: 'vertės data|valiutavimo data|įskaitymo data',
    description:
      'mokėtojo arba gavėjo pavadinimas|gavėjas|mokėtojas|gavėjas mokėtojas|mokėtojas gavėjas|paaiškinimai|' +
      'paaiškinimas|mokėjimo paskirtis|paskirtis|aprašymas|pavadinimas|kontrahentas|sąskaitos pavadinimas gavėjo',
    memo:
      'paaiškinimai|paaiškinimas|mokėjimo paskirtis|paskirtis|pastabos|nuoroda|papildoma informacija|detalės|' +
      'tikslas|mokėjimo tikslas',
    payee:
      'mokėtojo arba gavėjo pavadinimas|gavėjas|mokėtojas|gavėjas mokėtojas|mokėtojas gavėjas|kontrahentas|' +
      'gavėjo pavadinimas|mokėtojo pavadinimas|gavėjo vardas|prekybininkas|parduotuvė|partneris|pardavėjas|' +
      'kita šalis',
    payer: 'mokėtojas|mokėtojo pavadinimas|mokėtojo vardas|siuntėjas|iš|mokėtojo vardas pavardė',
    recipient: 'gavėjas|gavėjo pavadinimas|gavėjo vardas|kam|lėšų gavėjas',
    holder: 'sąskaitos savininkas|kortelės savininkas|savininkas|sąskaitos turėtojas|kortelės turėtojas',
    amount: 'suma|operacijos suma|mokėjimo suma|suma sąskaitos valiuta',
    debit: 'debetas|išlaidos|išmokėta|nurašyta|išeinantis',
    credit: 'kreditas|pajamos|įplaukos|gauta|įskaityta|įeinantis',
    direction: 'd k|debetas kreditas|k d|debeto kredito požymis|kodas d k|db cr',
    balance: 'likutis|sąskaitos likutis|balansas|likutis po operacijos',
    currency: 'valiuta|valiutos kodas',
    fee: 'komisinis mokestis|mokestis|komisiniai|banko mokestis|komisinis|mokesčiai|paslaugų mokestis',
    gross: 'bruto|bruto suma',
    net: 'neto|neto suma|grynoji suma',
    account:
      'sąskaita|sąskaitos nr|sąskaitos numeris|kortelės numeris|mano sąskaita|kliento sąskaita|sąskaitos pavadinimas',
    check_number: 'čekio numeris',
    external_id: 'įrašo nr|operacijos nr|operacijos numeris|unikalus numeris|transakcijos kodas',
    status: 'būsena|statusas',
    kind: 'tipas|operacijos tipas|mokėjimo tipas|operacijos kodas|operacijos rūšis',
    category: 'kategorija|subkategorija|pakategorė|žyma',
  },
  months: MONTH_NAMES.lt,
  weekdays: 'pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis',
  out: 'debetas|išlaidos|d|nurašyta|mokėjimas|išeinantis',
  in: 'kreditas|pajamos|k|gauta|įeinantis',
  pending: 'laukiama|rezervuota|rezervacija|vykdoma|nepatvirtinta|laukiantis|apdorojama',
  void: 'atmesta|atmestas|atšaukta|atšauktas|nepavyko|anuliuota|neįvykdyta',
  balance:
    'likutis pradžiai|likutis pabaigai|likutis|pradinis likutis|galutinis likutis|likutis pradžioje|' +
    'likutis pabaigoje|ankstesnis likutis',
  total: 'iš viso|viso|apyvarta|suma iš viso',
  script: { encodings: 'baltic', letters: 'ėšųžįčąūę' },
};
