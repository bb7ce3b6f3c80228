import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const FINNISH: LanguageWords = {
  code: 'fi',
  headers: {
    date:
      'kirjauspäivä|maksupäivä|päivämäärä|pvm|tapahtumapäivä|kirjauspvm|ostopäivä|päiväys|tapahtuman päivämäärä|' +
      'maksupvm|kirjauspäivämäärä|ostopvm||arvopäivä|arvopvm|korkopäivä',
    posted_date: 'kirjauspäivä|kirjauspvm|kirjauspäivämäärä|kirjattu|kirjaamispäivä',
    value_date: 'arvopäivä|arvopvm|korkopäivä|arvopäivämäärä',
    description:
      'saaja maksaja|saajan nimi|saaja|maksaja|selitys|tapahtuma|kuvaus|nimi|saaja maksaja nimi|kauppias|myyjä|' +
      'otsikko|saajan nimi maksajan nimi',
    memo:
      'viesti|selite|viite|viitenumero|lisätiedot|muistiinpano|viesti viite|huomautus|maksun aihe|aihe|' +
      'viesti saajalle|selitys|tarkoitus|lisätieto',
    payee:
      'saaja maksaja|saajan nimi|saaja|maksaja|maksajan nimi|maksaja saaja|nimi|kauppias|vastapuoli|' +
      'saaja maksaja nimi|kauppa|vastapuolen nimi|myyjä',
    payer: 'maksaja|maksajan nimi|lähettäjä|lähettäjän nimi|keneltä|toimeksiantaja',
    recipient: 'saaja|saajan nimi|vastaanottaja|vastaanottajan nimi|kenelle|edunsaaja',
    holder: 'tilinomistaja|tilin omistaja|kortinhaltija|haltija|omistaja|kortin haltija|tilinhaltija',
    amount: 'määrä|summa|rahamäärä|määrä euroina|määrä euroa|maara|maksun määrä|tapahtuman määrä',
    debit: 'otto|otot|menot|veloitus|debet|veloitukset|panot ja otot ulos',
    credit: 'pano|panot|tulot|hyvitys|kredit|hyvitykset',
    direction: 'pano otto|debet kredit|suunta',
    balance: 'saldo|saldo tapahtuman jälkeen|tilin saldo|uusi saldo|käytettävissä',
    currency: 'valuutta|valuuttakoodi',
    fee: 'palvelumaksu|maksut|kulut|toimitusmaksu|palkkio|kulu|palvelumaksut|toimenpidepalkkio',
    gross: 'brutto|bruttosumma|bruttomäärä',
    net: 'netto|nettosumma|nettomäärä',
    account: 'tili|tilinumero|oma tili|tilin nimi|tilin numero|kortin numero|maksajan tilinumero omat',
    check_number: 'sekin numero',
    external_id: 'arkistointitunnus|tapahtumatunnus|tapahtuman tunnus|arkistotunnus',
    status: 'tila|status',
    kind: 'laji|tapahtumalaji|tyyppi|tapahtumatyyppi|maksutapa|maksulaji',
    category: 'kategoria|luokka|alaluokka|luokittelu|alakategoria',
  },
  months: MONTH_NAMES.fi,
  weekdays: 'maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su',
  out: 'otto|veloitus|meno|debet|maksu|osto|ulos',
  in: 'pano|hyvitys|tulo|kredit|palautus|talletus|sisään',
  pending:
    'odottaa|varattu|katevaraus|käsittelyssä|avoin|tuleva|ei kirjattu|odottava|vahvistamatta|eräpäivää odottava|varaus',
  void: 'hylätty|peruttu|peruutettu|epäonnistunut|epäonnistui|poistettu|vanhentunut|mitätöity',
  balance: 'saldo|alkusaldo|loppusaldo|uusi saldo|edellinen saldo|siirtosaldo',
  total: 'yhteensä|summa|kokonaissumma|välisumma',
  script: { encodings: 'western', letters: 'äöå' },
};
