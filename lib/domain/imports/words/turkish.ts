import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const TURKISH: LanguageWords = {
  code: 'tr',
  headers: {
    date:
      'işlem tarihi|tarih|tarih saat|hareket tarihi|harcama tarihi|işlem tarih|ödeme tarihi|işlem zamanı|' +
      'muhasebe tarihi|alışveriş tarihi|satın alma tarihi||valör tarihi|valör',
    posted_date:
      'muhasebe tarihi|kayıt tarihi|muhasebeleşme tarihi|hesaba geçiş tarihi|işlenme tarihi|ekstre tarihi|' +
      'defter tarihi',
    value_date: 'valör tarihi|valör',
    description:
      'açıklama|işlem açıklaması|alıcı|gönderen|karşı taraf|alıcı adı|üye işyeri|alıcı gönderen|karşı hesap adı|' +
      'unvan|işlem detayı|detay|açıklamalar|işyeri|ad soyad|işlem|hareket açıklaması',
    memo: 'not|referans|ek açıklama|açıklama 2|mesaj|açıklama|işlem açıklaması|ödeme amacı|amaç|ödeme açıklaması',
    payee:
      'alıcı|gönderen|karşı taraf|alıcı adı|gönderen adı|üye işyeri|alıcı gönderen|gönderen alıcı|' +
      'karşı hesap adı|unvan|işyeri|karşı hesap sahibi|lehdar|işyeri adı|mağaza|karşı taraf adı',
    payer: 'gönderen|gönderen adı|ödeyen|gönderici|gönderen ad soyad|gönderen unvan|borçlu|kimden|amir',
    recipient: 'alıcı|alıcı adı|lehdar|alacaklı|alıcı ad soyad|alıcı unvan|kime|alan',
    holder: 'hesap sahibi|kart sahibi|kart hamili|sahibi|hamil|müşteri adı',
    amount: 'tutar|işlem tutarı|miktar|meblağ|tutar tl|hareket tutarı|işlem tutarı tl',
    debit: 'borç|çıkan|gider|giden|çekilen|borç tutarı|çıkış|harcama',
    credit: 'alacak|giren|gelir|gelen|yatan|alacak tutarı|giriş|yatırılan',
    direction: 'borç alacak|b a|işlem yönü|yön|alacak borç|borç alacak kodu',
    balance:
      'bakiye|kalan bakiye|hesap bakiyesi|son bakiye|işlem sonrası bakiye|kullanılabilir bakiye|güncel bakiye|bakiye tutarı',
    currency: 'para birimi|döviz cinsi|döviz|döviz kodu|doviz',
    fee: 'komisyon|masraf|ücret|işlem ücreti|masraflar|komisyon tutarı|masraf tutarı',
    gross: 'brüt|brüt tutar',
    net: 'net|net tutar',
    account: 'hesap|hesap no|hesap numarası|hesap adı|iban|kart no|kart numarası|müşteri hesap no',
    check_number: 'çek no|çek numarası',
    external_id: 'işlem no|işlem numarası|işlem id',
    status: 'durum|durumu|işlem durumu',
    kind: 'işlem tipi|işlem türü|tür|işlem|işlem tip|ödeme tipi|kanal|etiket',
    category: 'kategori|alt kategori|etiket|harcama kategorisi',
  },
  months: MONTH_NAMES.tr,
  weekdays: 'pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz',
  out: 'borç|gider|çıkan|giden|çıkış|harcama|ödeme|çekilen|para çekme|giden transfer',
  in: 'alacak|gelir|giren|gelen|giriş|yatan|iade|para yatırma|gelen transfer',
  pending:
    'beklemede|bekliyor|provizyon|provizyonda|işlemde|onay bekliyor|bekleyen|dönem içi provizyon|planlandı|askıda',
  void: 'reddedildi|ret|iptal|iptal edildi|başarısız|gerçekleşmedi|geçersiz|hatalı|süresi doldu',
  balance:
    'bakiye|devreden bakiye|açılış bakiyesi|kapanış bakiyesi|önceki bakiye|dönem başı bakiye|' +
    'dönem sonu bakiye|devreden|son bakiye|kalan bakiye',
  total: 'toplam|genel toplam|ara toplam',
  script: { encodings: 'turkish', letters: 'ıüşğçöİâî' },
};
