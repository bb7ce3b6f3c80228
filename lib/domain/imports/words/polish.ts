import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const POLISH: LanguageWords = {
  code: 'pl',
  headers: {
    date:
      'data transakcji|data operacji|data|data zlecenia|data zlecenia operacji|data księgowania|data realizacji|' +
      'data wykonania|data zakupu|data utworzenia||data waluty|data wartości',
    posted_date:
      'data księgowania|data zaksięgowania|data rozliczenia|data księg|zaksięgowano|data księgowania operacji|' +
      'data wpisu',
    value_date: 'data waluty|data wartości|data waluty operacji',
    description:
      'dane kontrahenta|nadawca odbiorca|odbiorca nadawca|nazwa kontrahenta|kontrahent|odbiorca|nadawca|' +
      'nazwa odbiorcy|opis transakcji|opis operacji|opis|szczegóły|tytuł|tytuł operacji|tytułem|' +
      'szczegóły transakcji|nazwa nadawcy|sprzedawca',
    memo:
      'tytuł|tytuł operacji|tytułem|opis|opis operacji|opis transakcji|szczegóły|uwagi|notatka|referencje|' +
      'komentarz|tytuł przelewu|tytuł płatności|cel|szczegóły płatności',
    payee:
      'dane kontrahenta|nadawca odbiorca|odbiorca nadawca|nazwa kontrahenta|kontrahent|odbiorca|nadawca|' +
      'nazwa odbiorcy|nazwa nadawcy|odbiorca zleceniodawca|sprzedawca|nadawca lub odbiorca|' +
      'nazwa i adres kontrahenta|beneficjent|sklep|punkt sprzedaży|druga strona|akceptant',
    payer: 'nadawca|zleceniodawca|nazwa nadawcy|płatnik|wpłacający|od|nazwa zleceniodawcy|imię i nazwisko nadawcy',
    recipient: 'odbiorca|nazwa odbiorcy|beneficjent|do|imię i nazwisko odbiorcy|wierzyciel',
    holder: 'posiadacz|właściciel|posiadacz rachunku|właściciel rachunku|posiadacz karty|właściciel karty',
    amount:
      'kwota transakcji|kwota operacji|kwota|wartość|kwota w walucie rachunku|kwota transakcji waluta rachunku|' +
      'kwota blokady zwolnienie blokady|suma',
    debit: 'obciążenia|obciążenie|wydatki|wypłaty|winien|wn|rozchód|rozchody|kwota obciążenia|wydatek',
    credit: 'uznania|uznanie|wpływy|wpłaty|ma|przychód|przychody|kwota uznania|wpływ',
    direction:
      'rodzaj operacji obciążenie uznanie|obciążenie uznanie|uznanie obciążenie|strona|wn ma|znak|' +
      'obciążenie uznanie konta',
    balance: 'saldo po operacji|saldo po transakcji|saldo|saldo końcowe|saldo rachunku|saldo po',
    currency: 'waluta|waluta rachunku|waluta operacji|waluta transakcji',
    fee: 'prowizja|opłata|opłaty|prowizje|kwota opłaty|opłata transakcyjna|prowizje i opłaty|koszt',
    gross: 'brutto|kwota brutto|wartość brutto',
    net: 'netto|kwota netto|wartość netto',
    account:
      'numer rachunku|rachunek|konto|numer konta|nazwa konta|nr rachunku|numer karty|konto bankowe|' +
      'twój rachunek|rachunek źródłowy|rachunek własny|moje konto|mój rachunek|nazwa rachunku',
    check_number: 'numer czeku|nr czeku',
    external_id: 'numer transakcji|nr transakcji|id transakcji|numer operacji|id operacji|identyfikator',
    status: 'status|stan|status transakcji',
    kind: 'typ transakcji|rodzaj transakcji|typ operacji|rodzaj operacji|rodzaj|typ|kategoria operacji',
    category: 'kategoria|podkategoria|kategorie|etykieta|tagi',
  },
  months: MONTH_NAMES.pl,
  weekdays: 'poniedziałek pon pn|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz',
  out: 'obciążenie|wydatek|wypłata|winien|wn|rozchód|debet|wychodzący|wychodząca|obciążenia',
  in: 'uznanie|wpływ|wpłata|ma|przychód|kredyt|przychodzący|przychodząca|uznania|zwrot',
  pending:
    'oczekuje|oczekująca|oczekujący|blokada|w realizacji|niezaksięgowana|niezaksięgowane|w trakcie|zaplanowana|' +
    'zaplanowany|w toku|nierozliczone|nierozliczona|autoryzacja|do realizacji|przetwarzana',
  void:
    'odrzucona|odrzucony|odrzucone|anulowana|anulowany|anulowane|nieudana|nieudany|odmowa|niezrealizowana|' +
    'niezrealizowany|zwrócona|wycofana|błąd|wygasła',
  balance:
    'saldo|saldo końcowe|saldo początkowe|saldo otwarcia|saldo zamknięcia|saldo poprzednie|saldo z przeniesienia',
  total: 'razem|suma|ogółem|łącznie|podsumowanie|suma obciążeń|suma uznań',
  script: { encodings: 'central', letters: 'ęóąłśżćńź' },
};
