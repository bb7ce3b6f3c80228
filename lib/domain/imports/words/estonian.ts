import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const ESTONIAN: LanguageWords = {
  code: 'et',
  headers: {
    date:
      'kuupäev|kande kuupäev|tehingu kuupäev|tehingu aeg|kirje kuupäev|makse kuupäev|kuupaev|tehingupäev|ostu kuupäev|' +
      'ostukuupäev||väärtuspäev|valuutapäev',
    posted_date: 'kande kuupäev|kirje kuupäev|kandekuupäev|kandepäev|broneerimise kuupäev|konteerimise kuupäev',
    value_date: 'väärtuspäev|valuutapäev|väärtuse kuupäev|intressipäev',
    description:
      'saaja maksja nimi|saaja maksja|saaja maksja konto nimi|saaja|maksja|selgitus|kirjeldus|tehingu selgitus|' +
      'nimi|kaupmees',
    memo: 'selgitus|viitenumber|märkus|viide|lisainfo|makse selgitus|makse eesmärk|eesmärk|sõnum',
    payee:
      'saaja maksja nimi|saaja maksja|saaja|maksja|saaja nimi|maksja nimi|vastaspool|kaupmees|vastaspoole nimi|' +
      'pood|partner',
    payer: 'maksja|maksja nimi|saatja|saatja nimi|kellelt',
    recipient: 'saaja|saaja nimi|makse saaja|kellele|saaja nimetus',
    holder: 'kontoomanik|konto omanik|kaardi omanik|omanik|kaardiomanik|kontoomaniku nimi',
    amount: 'summa|tehingu summa|kogus',
    debit: 'deebet|väljaminek|väljaminekud|kulu',
    credit: 'kreedit|sissetulek|sissetulekud|tulu|laekumine',
    direction: 'deebet kreedit|deebet kreedit d c|d k|d c',
    balance: 'saldo|jääk|konto jääk|lõppsaldo',
    currency: 'valuuta|valuuta kood',
    fee: 'teenustasu|tasu|komisjonitasu|vahendustasu|teenustasud|tasud|tehingutasu',
    gross: 'bruto|brutosumma',
    net: 'neto|netosumma|netto',
    account: 'konto|kliendi konto|kontonumber|konto number|kaardi number|minu konto|oma konto|konto nr|arvelduskonto',
    check_number: 'tšeki number',
    external_id: 'arhiveerimistunnus|tehingu number',
    status: 'olek|staatus',
    kind: 'kande tüüp|tehingu tüüp|tüüp|makse liik|liik|reatüüp',
    category: 'kategooria|alamkategooria|liik kategooria',
  },
  months: MONTH_NAMES.et,
  weekdays: 'esmaspäev e|teisipäev t|kolmapäev k|neljapäev n|reede r|laupäev l|pühapäev p',
  out: 'deebet|väljaminek|kulu|makse|d',
  in: 'kreedit|sissetulek|tulu|laekumine|k',
  pending: 'ootel|broneeritud|broneering|töötlemisel|kinnitamata|töös',
  void: 'tagasi lükatud|tühistatud|ebaõnnestunud|katkestatud|kustutatud|aegunud',
  balance: 'algsaldo|lõppsaldo|saldo|alg saldo|lõpp saldo|algjääk|lõppjääk|eelmine saldo',
  total: 'kokku|käive|summa kokku',
  script: { encodings: 'baltic', letters: 'äõüöšž' },
};
