import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const ROMANIAN: LanguageWords = {
  code: 'ro',
  headers: {
    date:
      'data tranzacției|data tranzacţiei|data tranzactie|data operațiunii|data operatiunii|data|data procesării|' +
      'data inregistrarii|data înregistrării|data plății|data finalizării|data cumpărării|data achiziției|data cumpărăturii||' +
      'data valutei|data valută|data valuta',
    posted_date:
      'data înregistrării|data inregistrarii|data procesării|data decontării|data contabilă|data contabilizării|' +
      'data postării|data procesare|data contare',
    value_date: 'data valutei|data valută|data valuta|data valorii',
    description:
      'nume beneficiar ordonator|nume beneficiar|beneficiar|ordonator|comerciant|descriere|detalii tranzacție|' +
      'detalii|descrierea tranzacției|explicații|explicatii|denumire partener|nume|detalii tranzacţie|' +
      'descriere tranzacție|detalii tranzactie',
    memo:
      'detalii|detalii tranzacție|explicații|explicatii|observații|mențiuni|referință|referinta|mesaj|notă|' +
      'detalii plată|scopul plății|descrierea plății|motiv|detalii de plată|scop|explicații plată|descriere',
    payee:
      'nume beneficiar ordonator|nume beneficiar|beneficiar|ordonator|comerciant|denumire partener|' +
      'nume partener|plătitor|beneficiar ordonator|ordonator beneficiar|nume ordonator|contrapartidă|' +
      'contraparte|partener|magazin|nume contrapartidă|nume comerciant',
    payer: 'plătitor|ordonator|nume plătitor|nume ordonator|expeditor|de la|nume expeditor|platitor|trimițător',
    recipient: 'beneficiar|nume beneficiar|destinatar|către|nume destinatar|creditor',
    holder: 'titular|titular cont|titular card|deținător|deținătorul cardului|posesor|nume titular',
    amount: 'sumă|suma|valoare|suma tranzacției|sumă tranzacție|suma tranzactie|valoarea tranzacției',
    debit: 'debit|ieșiri|iesiri|plăți|cheltuieli|debitare|suma debit',
    credit: 'credit|intrări|intrari|încasări|incasari|venituri|creditare|suma credit',
    direction: 'debit credit|credit debit|tip debit credit|sens',
    balance: 'sold|sold final|sold contabil|sold curent|sold disponibil|sold după tranzacție|sold intermediar',
    currency: 'valută|valuta|moneda|monedă',
    fee: 'comision|comisioane|taxă|comision bancar|taxe|cost|comision tranzacție',
    gross: 'brut|suma brută|valoare brută',
    net: 'net|suma netă|valoare netă',
    account: 'cont|număr cont|numar cont|iban cont|contul meu|cont propriu|număr card|nume cont|numărul contului',
    check_number: 'număr cec',
    external_id: 'id tranzacție|număr tranzacție|nr tranzacție',
    status: 'stare|status|stadiu',
    kind: 'tip tranzacție|tip tranzactie|tip operațiune|tipul tranzacției|tip|tip plată',
    category: 'categorie|subcategorie|etichetă',
  },
  months: MONTH_NAMES.ro,
  weekdays: 'luni|marți marţi|miercuri|joi|vineri|sâmbătă|duminică',
  out: 'debit|ieșire|plată|cheltuială|retragere|debitare|iesire|plata',
  in: 'credit|intrare|încasare|venit|depunere|creditare|incasare',
  pending:
    'în așteptare|in asteptare|în curs|în procesare|in procesare|blocat|rezervat|suspendat|în curs de procesare|' +
    'neprocesat|programat',
  void: 'respins|respinsă|anulat|anulată|refuzat|refuzată|eșuat|eșuată|esuat|stornat|expirat|nereușit',
  balance:
    'sold|sold final|sold inițial|sold initial|sold anterior|sold precedent|sold la începutul perioadei|' +
    'sold la sfârșitul perioadei|sold reportat|sold de deschidere|sold de închidere',
  total: 'total|suma totală|rulaj|rulaj total|total general',
  script: { encodings: 'central', letters: 'ăîțșâţş' },
};
