import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const SLOVAK: LanguageWords = {
  code: 'sk',
  headers: {
    date:
      'dátum spracovania|dátum transakcie|dátum operácie|dátum zaúčtovania|dátum|dátum pohybu|dátum realizácie|' +
      'dátum platby|dátum vykonania|dátum a čas|dátum nákupu||dátum valuty|valuta|dátum zúčtovania valuta',
    posted_date: 'dátum zaúčtovania|dátum zúčtovania|dátum účtovania|zaúčtované|dátum spracovania|zaúčtované dňa',
    value_date: 'dátum valuty|valuta|dátum zúčtovania valuta',
    description:
      'názov protiúčtu|protistrana|názov protistrany|názov partnera|partner|príjemca|platiteľ|obchodník|' +
      'meno protistrany|popis transakcie|popis|informácia pre príjemcu|správa pre príjemcu|popis operácie|' +
      'názov príjemcu|miesto transakcie|popis platby',
    memo:
      'popis transakcie|informácia pre príjemcu|správa pre príjemcu|správa|poznámka|popis|účel platby|' +
      'referencia platiteľa|doplňujúci údaj|detail|účel|dôvod platby|text',
    payee:
      'názov protiúčtu|protistrana|názov protistrany|názov partnera|partner|príjemca|platiteľ|obchodník|' +
      'meno protistrany|názov príjemcu|príjemca platiteľ|obchod|názov obchodníka',
    payer: 'platiteľ|odosielateľ|názov platiteľa|príkazca|od|meno platiteľa|názov odosielateľa',
    recipient: 'príjemca|názov príjemcu|komu|meno príjemcu|beneficient',
    holder: 'majiteľ účtu|držiteľ karty|vlastník účtu|majiteľ|držiteľ|vlastník',
    amount: 'suma|čiastka|objem|suma transakcie|zaúčtovaná suma|suma v mene účtu|suma platby|suma operácie',
    debit: 'výdavky|výdavok|debet|na ťarchu|odpísané|výber',
    credit: 'príjmy|príjem|kredit|v prospech|pripísané|vklad',
    direction: 'typ obratu|smer platby|smer|debet kredit|kredit debet|druh obratu|kredit debet indikátor',
    balance:
      'zostatok|zostatok na účte|zostatok po transakcii|konečný zostatok|účtovný zostatok|disponibilný zostatok|' +
      'stav účtu',
    currency: 'mena|mena účtu|mena transakcie',
    fee: 'poplatok|poplatky|provízia|poplatok za transakciu|bankový poplatok|výška poplatku',
    gross: 'brutto|hrubá suma|hrubá čiastka',
    net: 'netto|čistá suma|čistá čiastka',
    account: 'číslo účtu|účet|názov účtu|môj účet|iban|číslo karty|vlastný účet',
    check_number: 'číslo šeku',
    external_id: 'id transakcie|číslo transakcie|identifikátor transakcie|id platby',
    status: 'stav|stav transakcie|stav platby',
    kind: 'typ transakcie|typ|druh transakcie|typ operácie|typ platby|kategória transakcie|druh platby',
    category: 'kategória|podkategória|štítok',
  },
  months: MONTH_NAMES.sk,
  weekdays: 'pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne',
  out: 'debet|výdavok|odchádzajúca|na ťarchu|výber|debetný|odoslaná|odpis',
  in: 'kredit|príjem|prichádzajúca|v prospech|vklad|kreditný|prijatá|prípis',
  pending:
    'čaká|čakajúca|čakajúce|blokácia|blokované|nezaúčtované|spracováva sa|v spracovaní|naplánované|rezervácia|' +
    'čaká na spracovanie',
  void:
    'zamietnuté|zamietnutá|zrušené|zrušená|odmietnuté|odmietnutá|neúspešná|neúspešné|stornované|nevykonaná|' +
    'nezrealizovaná',
  balance:
    'zostatok|počiatočný zostatok|konečný zostatok|začiatočný zostatok|predchádzajúci zostatok|počiatočný stav|' +
    'konečný stav|prevod zostatku',
  total: 'spolu|súčet|celkom|suma spolu|obraty spolu',
  script: { encodings: 'central', letters: 'áíéčýžšúľťôňďäĺŕó' },
};
