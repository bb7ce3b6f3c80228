import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const CROATIAN: LanguageWords = {
  code: 'hr',
  headers: {
    date:
      'datum transakcije|datum izvršenja|datum|datum knjiženja|datum promjene|datum promene|datum plaćanja|' +
      'datum naloga|datum i vrijeme|datum valute knjiženja|datum kupnje|datum kupovine||datum valute|valuta',
    posted_date: 'datum knjiženja|datum obrade|proknjiženo|datum knjiž|datum proknjiženja|datum provedbe',
    value_date: 'datum valute|valuta|datum valutacije|datum vrijednosti',
    description:
      'primatelj platitelj|naziv primatelja platitelja|naziv primatelja|primatelj|platitelj|primalac|platilac|' +
      'uplatitelj|naziv primaoca|naziv platioca|trgovac|opis plaćanja|opis transakcije|opis|svrha plaćanja|' +
      'svrha|svrha doznake|naziv|naziv partnera|komitent|nalogodavac',
    memo:
      'opis plaćanja|svrha plaćanja|svrha|svrha doznake|opis|napomena|poziv na broj|detalji|komentar|' +
      'svrha uplate|poruka|razlog',
    payee:
      'primatelj platitelj|naziv primatelja platitelja|naziv primatelja|primatelj|platitelj|primalac|platilac|' +
      'uplatitelj|naziv primaoca|naziv platioca|trgovac|naziv partnera|komitent|partner|nalogodavac|' +
      'primalac platilac|prodajno mjesto|naziv|protustranka|trgovina|druga strana|suprotna strana|ime partnera',
    payer:
      'platitelj|platilac|uplatitelj|naziv platitelja|naziv platioca|nalogodavac|pošiljatelj|pošiljalac|od|' +
      'ime platitelja|dužnik|naziv nalogodavca|uplatilac',
    recipient: 'primatelj|primalac|naziv primatelja|naziv primaoca|korisnik|ime primatelja|vjerovnik|za',
    holder: 'vlasnik računa|vlasnik|imatelj|korisnik kartice|vlasnik kartice|imatelj računa|nositelj kartice',
    amount: 'iznos|iznos transakcije|iznos u valuti računa|iznos prometa',
    debit: 'isplata|isplate|duguje|rashod|rashodi|na teret|dugovanje|zaduženje|terećenje|troškovi',
    credit: 'uplata|uplate|potražuje|prihod|prihodi|u korist|potraživanje|odobrenje|primici',
    direction: 'duguje potražuje|uplata isplata|isplata uplata|vrsta prometa|smjer|smer',
    balance: 'stanje|saldo|stanje računa|stanje nakon transakcije|novo stanje|raspoloživo stanje|stanje nakon',
    currency: 'valuta|valuta računa|oznaka valute|valuta transakcije',
    fee: 'naknada|provizija|naknade|trošak|naknada za transakciju|troškovi|iznos naknade',
    gross: 'bruto|bruto iznos',
    net: 'neto|neto iznos',
    account: 'broj računa|račun|naziv računa|iban|moj račun|broj kartice|žiro račun',
    check_number: 'broj čeka',
    external_id: 'broj transakcije|id transakcije|identifikator',
    status: 'status|stanje naloga|status transakcije',
    kind: 'vrsta transakcije|vrsta|tip transakcije|tip|vrsta naloga|vrsta plaćanja|šifra plaćanja',
    category: 'kategorija|potkategorija|podkategorija|oznaka',
  },
  months: MONTH_NAMES.hr,
  weekdays:
    'ponedjeljak ponedeljak pon|utorak uto|srijeda sreda sri|četvrtak čet|petak pet|subota sub|' +
    'nedjelja nedelja ned',
  out: 'isplata|duguje|rashod|na teret|zaduženje|terećenje|odljev|odliv|trošak|kupovina',
  in: 'uplata|potražuje|prihod|u korist|odobrenje|priljev|priliv|povrat',
  pending: 'u obradi|na čekanju|rezervirano|rezervisano|rezervacija|neproknjiženo|čeka|čeka obradu|u tijeku|najavljeno',
  void:
    'odbijeno|odbijena|odbijen|poništeno|otkazano|otkazana|neuspjelo|neuspješno|neuspešno|stornirano|stornirana|' +
    'storno|neizvršeno|neizvršena|isteklo',
  balance:
    'saldo|stanje|početno stanje|završno stanje|konačno stanje|prethodno stanje|krajnje stanje|novo stanje|' +
    'početni saldo|završni saldo|preneseno stanje',
  total: 'ukupno|ukupan iznos|zbroj|zbir|ukupni promet|ukupno uplate|ukupno isplate',
  script: { encodings: 'central', letters: 'čšćžđ' },
};
