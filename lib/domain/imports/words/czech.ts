import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const CZECH: LanguageWords = {
  code: 'cs',
  headers: {
    date:
      'datum provedení|datum transakce|datum operace|datum|datum pohybu|datum zaúčtování|datum splatnosti|' +
      'datum odepsání|datum realizace|odesláno|datum a čas|datum provedení transakce|dátum|datum nákupu||' +
      'datum valuty|valuta|datum zaúčtování valuta',
    posted_date: 'datum zaúčtování|datum účtování|zaúčtováno|datum zúčtování|zaúčtováno dne|datum zpracování',
    value_date: 'datum valuty|valuta|datum zaúčtování valuta|datum připsání valuty',
    description:
      'název protiúčtu|protistrana|název protistrany|jméno protistrany|jméno protiúčtu|příjemce|plátce|' +
      'obchodník|název účtu protistrany|popis|popis transakce|zpráva|zpráva pro příjemce|název obchodníka|' +
      'informace|popis operace|název příjemce|místo transakce',
    memo:
      'zpráva|zpráva pro příjemce|zpráva pro mě|poznámka|poznámky|popis|popis transakce|detail|účel platby|' +
      'vzkaz|účel|důvod platby|text',
    payee:
      'název protiúčtu|protistrana|název protistrany|jméno protistrany|jméno protiúčtu|příjemce|plátce|' +
      'obchodník|název obchodníka|název účtu protistrany|název příjemce|odesílatel|název účtu příjemce|partner|' +
      'obchod|název partnera|místo',
    payer: 'plátce|odesílatel|odesilatel|název plátce|od|příkazce|jméno plátce|název odesílatele',
    recipient: 'příjemce|název příjemce|komu|jméno příjemce|beneficient',
    holder: 'majitel účtu|držitel karty|vlastník účtu|majitel|držitel|vlastník|název vlastního účtu',
    amount:
      'zaúčtovaná částka|částka|objem|částka transakce|částka v měně účtu|částka platby|suma|castka|' +
      'objem v měně účtu|částka obratu',
    debit: 'výdaj|výdaje|má dáti|na vrub|debet|odchozí částka|odepsáno|výběr|výběry',
    credit: 'příjem|příjmy|dal|ve prospěch|kredit|příchozí částka|připsáno|vklad|vklady',
    direction: 'směr|směr platby|směr úhrady|debet kredit|kredit debet|typ pohybu směr|md d|druh obratu',
    balance:
      'zůstatek|zůstatek na účtu|zůstatek po transakci|zůstatek po operaci|účetní zůstatek|' +
      'zůstatek po zaúčtování|disponibilní zůstatek',
    currency: 'měna účtu|měna|mena',
    fee: 'poplatek|poplatky|provize|poplatek za transakci|bankovní poplatek|výše poplatku',
    gross: 'hrubá částka|brutto|hrubé|částka brutto',
    net: 'čistá částka|netto|čisté|částka netto',
    account: 'číslo účtu|účet|název účtu|můj účet|vlastní účet|iban|číslo karty|účet odesílatele',
    check_number: 'číslo šeku',
    external_id: 'id transakce|id pohybu|id operace|číslo transakce|identifikace transakce|identifikátor|id obratu',
    status: 'stav|stav transakce|stav platby',
    kind: 'typ transakce|typ pohybu|typ|typ operace|kategorie transakce|typ platby|druh transakce|označení operace',
    category: 'kategorie|podkategorie|štítek|štítky',
  },
  months: MONTH_NAMES.cs,
  weekdays: 'pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne',
  out: 'výdaj|debet|odchozí|má dáti|md|na vrub|výběr|odepsáno|debetní',
  in: 'příjem|kredit|příchozí|dal|ve prospěch|vklad|připsáno|kreditní',
  pending:
    'čeká|čekající|blokace|blokováno|nezaúčtováno|nezaúčtovaná|zpracovává se|ve zpracování|čeká na zpracování|' +
    'čeká na zaúčtování|naplánováno|rezervace|nerealizováno',
  void:
    'zamítnuto|zamítnutá|zrušeno|zrušená|odmítnuto|odmítnutá|neúspěšná|neúspěšné|stornováno|neprovedeno|' +
    'neprovedená|vypršelo|selhalo',
  balance:
    'zůstatek|počáteční zůstatek|konečný zůstatek|počáteční stav|konečný stav|předchozí zůstatek|převod zůstatku',
  total: 'celkem|součet|suma|celkový součet|obrat celkem|suma příjmů|suma výdajů',
  script: { encodings: 'central', letters: 'íáěéřčžýšůúťďňó' },
};
