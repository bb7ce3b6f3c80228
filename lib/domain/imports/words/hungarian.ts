import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const HUNGARIAN: LanguageWords = {
  code: 'hu',
  headers: {
    date:
      'tranzakció dátuma|tranzakció időpontja|könyvelés dátuma|dátum|teljesítés dátuma|tranzakció dátum|' +
      'vásárlás dátuma|terhelés dátuma|időpont|művelet dátuma|könyvelési dátum|kelt|vásárlás napja||értéknap|' +
      'értéknapja|valuta nap',
    posted_date:
      'könyvelés dátuma|könyvelési dátum|könyvelés napja|könyvelve|könyvelési nap|könyvelés|lekönyvelve|' +
      'elszámolás dátuma',
    value_date: 'értéknap|értéknapja|valuta nap|érték dátuma|értékdátum',
    description:
      'partner neve|partner név|partner|kedvezményezett neve|ellenoldali név|kereskedő|név|közlemény|megjegyzés|' +
      'leírás|megnevezés|tranzakció leírása|jogcím|narratíva|ellenpartner neve|ellenszámla név|' +
      'forgalom típusa leírás',
    memo:
      'közlemény|megjegyzés|jogcím|leírás|azonosító közlemény|hivatkozás|kiegészítő információ|fizetés célja|' +
      'cél|átutalás közleménye|közlemények',
    payee:
      'partner neve|partner név|partner|kedvezményezett neve|kedvezményezett|ellenoldali név|kereskedő|' +
      'megbízó neve|ellenpartner neve|küldő neve|ellenszámla név|fél neve|ellenoldal|ellenoldali neve|' +
      'kereskedő neve|ellenoldali ügyfél neve|bolt|üzlet|elfogadóhely',
    payer: 'fizető|fizető neve|küldő|küldő neve|megbízó|megbízó neve|feladó|átutaló|terhelt neve|utaló|utaló neve',
    recipient: 'kedvezményezett|kedvezményezett neve|címzett|címzett neve|jogosult|kedvezményezett név',
    holder: 'számlatulajdonos|kártyabirtokos|tulajdonos|számlatulajdonos neve|kártyabirtokos neve|számla tulajdonosa',
    amount: 'összeg|tranzakció összege|könyvelt összeg|érték|forgalom|terhelés jóváírás összege|osszeg|tétel összege',
    debit: 'terhelés|terhelések|kiadás|kiadások|tartozik|kifizetés|terhelés összege',
    credit: 'jóváírás|jóváírások|bevétel|bevételek|követel|befizetés|jóváírás összege',
    direction: 'terhelés jóváírás|terhelés vagy jóváírás|terhelés jóváírás t j|t j|tartozik követel|jelleg|irány|t k',
    balance: 'egyenleg|könyvelt egyenleg|záró egyenleg|új egyenleg|számlaegyenleg|rendelkezésre álló egyenleg',
    currency: 'pénznem|devizanem|deviza|könyvelés pénzneme|valuta|devizakód',
    fee: 'díj|jutalék|költség|tranzakció díja|díjak|költségek|tranzakciós díj|kezelési költség|jutalék összege',
    gross: 'bruttó|bruttó összeg',
    net: 'nettó|nettó összeg',
    account: 'számlaszám|bankszámla|könyvelési számla|saját számla|számla|kártyaszám|saját számlaszám|számla neve',
    check_number: 'csekk száma|csekkszám',
    external_id: 'tranzakció azonosító|tranzakcióazonosító|tranzakció száma|azonosító|könyvelési azonosító',
    status: 'státusz|állapot|státus',
    kind:
      'tranzakció típusa|típus|forgalom típusa|művelet típusa|megbízás típusa|tranzakció típus|' +
      'tranzakció jellege|jogcím típusa',
    category: 'kategória|alkategória|címke|besorolás|költési kategória',
  },
  months: MONTH_NAMES.hu,
  weekdays: 'hétfő h|kedd k|szerda sze|csütörtök cs|péntek p|szombat szo|vasárnap v',
  out: 'terhelés|kiadás|tartozik|kimenő|kifizetés|vásárlás|levonás|t',
  in: 'jóváírás|bevétel|követel|bejövő|befizetés|visszatérítés|j',
  pending:
    'függőben|foglalás|zárolt|zárolás|folyamatban|könyveletlen|nem könyvelt|feldolgozás alatt|várakozik|ütemezett|függő',
  void:
    'elutasítva|elutasított|törölve|törölt|sikertelen|visszavonva|visszavont|érvénytelen|sztornó|stornó|' +
    'meghiúsult|lejárt',
  balance: 'egyenleg|nyitó egyenleg|záró egyenleg|nyitóegyenleg|záróegyenleg|előző egyenleg|kezdő egyenleg',
  total: 'összesen|végösszeg|mindösszesen|részösszeg',
  script: { encodings: 'central', letters: 'áéöőíóüúű' },
};
