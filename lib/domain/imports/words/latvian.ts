import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const LATVIAN: LanguageWords = {
  code: 'lv',
  headers: {
    date:
      'datums|darījuma datums|maksājuma datums|grāmatošanas datums|operācijas datums|iegrāmatošanas datums|' +
      'pirkuma datums||valutēšanas datums|vērtības datums',
    posted_date:
      'grāmatošanas datums|iegrāmatošanas datums|iegrāmatots|apstrādes datums|grāmatojuma datums|norēķinu datums',
    value_date: 'valutēšanas datums|vērtības datums|valutācijas datums',
    description:
      'saņēmējs maksātājs|partneris|darījuma partneris|partnera nosaukums|saņēmējs|maksātājs|' +
      'informācija saņēmējam|apraksts|maksājuma mērķis|detaļas|informācija|nosaukums',
    memo:
      'informācija saņēmējam|maksājuma mērķis|piezīmes|atsauce|papildu informācija|komentārs|mērķis|' +
      'maksājuma informācija|paskaidrojums|maksājuma detaļas',
    payee:
      'saņēmējs maksātājs|partneris|partnera nosaukums|darījuma partneris|saņēmējs|maksātājs|saņēmēja nosaukums|' +
      'maksātāja nosaukums|tirgotājs|veikals|otra puse',
    payer: 'maksātājs|maksātāja nosaukums|maksātāja vārds|sūtītājs|no|nosūtītājs|maksātāja nosaukums vārds',
    recipient: 'saņēmējs|saņēmēja nosaukums|saņēmēja vārds|kam|labuma guvējs',
    holder: 'konta īpašnieks|kartes īpašnieks|īpašnieks|konta turētājs|kartes lietotājs',
    amount: 'summa|darījuma summa|apjoms',
    debit: 'debets|izdevumi|izejošs|izmaksas|noņemts',
    credit: 'kredīts|ienākumi|ienākošs|iemaksas',
    direction: 'debets kredīts|d k|debeta kredīta pazīme|d c',
    balance: 'atlikums|konta atlikums|bilance|saldo',
    currency: 'valūta|valūtas kods',
    fee: 'komisija|komisijas maksa|komisijas|apkalpošanas maksa|maksa par pakalpojumu',
    gross: 'bruto|bruto summa',
    net: 'neto|neto summa',
    account: 'konts|konta numurs|klienta konts|kartes numurs|konta nr|mans konts|norēķinu konts|klienta konta numurs',
    check_number: 'čeka numurs',
    external_id: 'ieraksta numurs|darījuma numurs',
    status: 'statuss|stāvoklis',
    kind: 'darījuma veids|veids|ieraksta tips|maksājuma veids|tips|darījuma tips',
    category: 'kategorija|apakškategorija|birka',
  },
  months: MONTH_NAMES.lv,
  weekdays: 'pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena',
  out: 'debets|izdevumi|izejošs|maksājums',
  in: 'kredīts|ienākumi|ienākošs|iemaksa|k',
  pending: 'gaida|rezervēts|rezervācija|apstrādē|neapstiprināts|plānots|gaidošs',
  void: 'noraidīts|atcelts|neizdevās|anulēts|neizpildīts|dzēsts',
  balance:
    'sākuma atlikums|beigu atlikums|atlikums|sākuma bilance|beigu bilance|sākuma saldo|beigu saldo|' +
    'iepriekšējais atlikums|atlikums perioda sākumā|atlikums perioda beigās',
  total: 'kopā|apgrozījums|kopsumma',
  script: { encodings: 'baltic', letters: 'āīšēūņļžģķč' },
};
