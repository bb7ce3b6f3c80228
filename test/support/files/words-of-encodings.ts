import type { Encoding } from '../../../lib/domain/imports/import-mapping.ts';

/** Names of places, people and shops. No list of words that the service has contains them. */
const WORDS = {
  de: 'Müller Köln Straße Größe Jürgen Bäcker Schröder Düsseldorf Weiß Österreich Lösch Käse',
  fr: 'Élodie François Besançon Crémerie Hôtel Noël Château Pâtisserie Thérèse Orléans Forêt Boîte',
  es: 'Muñoz Peña Málaga Cádiz Jiménez Pérez Logroño Farmacía Cañón Martín Sánchez Güell',
  pt: 'São João Conceição Gonçalves Açougue Pão Estação Farmácia Maçã Brandão Évora Ângela Três',
  it: 'Perù Caffetteria Università Città Niccolò Cantù Più Nicolò Libertà Forlì Gelaterià Società',
  nl: 'Reünie Café Zoë België Coöperatie Financiën Loïs Knieën Ideeën Patiënten Geïnd Crêpe',
  da: 'Sørensen Jørgensen Købmand Tårnby Ærø Sønderborg Bageri Hjørring Kjær Blå Rødovre Østerbro',
  nb: 'Tromsø Bodø Ålesund Bergesen Kjøkken Blåbær Øystein Håkon Bærum Rørlegger Søndre Ås',
  sv: 'Göteborg Malmö Åkesson Björk Jönköping Östersund Västerås Sjöström Hägg Färg Blåsut Kött',
  fi: 'Jyväskylä Hämeenlinna Mäkinen Työ Pöytä Yrjö Kärkkäinen Äänekoski Lähikauppa Pähkinä Hyvinkää Sähkö',
  is: 'Reykjavík Þórður Guðrún Ísafjörður Bónus Sæmundur Kópavogur Hafnarfjörður Ágúst Össur Þjónusta Bílar',
  et: 'Pärnu Jõgi Tõnis Võru Põltsamaa Mäe Õunapuu Kärdla Jõhvi Sõle Ülo Töökoda',
  lv: 'Rīga Jūrmala Bērziņš Kalniņš Jānis Ģimene Šķūnis Pļaviņas Ēka Līga Žagars Čiekurkalns',
  lt: 'Šiauliai Panevėžys Žemaitis Kėdainiai Ąžuolas Jonušas Ūkis Mėsinė Vaistinė Plungė Rūta Įsas',
  pl: 'Łódź Kraków Żabka Wójcik Śląsk Gdańsk Zieliński Dąbrowa Piękna Jagiełło Źródło Kołobrzeg',
  cs: 'Dvořák Plzeň Černý Říčany Žižkov Pekařství Hradčany Lékárna Uherské Šťastný Ústí Křižík',
  sk: 'Žilina Košice Prešov Čierna Ľuboš Ďurica Hlôška Lekáreň Trenčín Šaľa Mäso Nováková',
  hu: 'Győr Székesfehérvár Szűcs Kőbánya Élelmiszer Húsbolt Gyógyszertár Erdő Mészáros Őrség Fűszer Körút',
  hr: 'Čakovec Šibenik Đurđevac Perišić Županja Kovačević Križevci Ljekarna Požega Ćorić Mlječni Žuti',
  sl: 'Škofja Črnomelj Žalec Kočevje Novinšek Mlečna Hišna Jurčič Žnidaršič Šport Kranjčan Krško',
  tr: 'Şişli Beşiktaş İstanbul Çankaya Yıldız Ağrı Gümüş Öztürk Işık Ekşioğlu Çiğdem Muğla',
  ru: 'Магазин Пятерочка Москва Иванов Аптека Лента Бензин Кофе Сергей Такси Юлия Щукин',
  uk: 'Київ Аптека Їжа Львів Євген Магазин Шевченко Таксі Чернігів Сільпо Юрій Зоряна',
  bg: 'София Пловдив Аптека Магазин Иванов Ягода Хлебарна Бургас Търново Щастие Живко Петров',
  sr: 'Београд Нови Сад Апотека Пекара Ђорђе Љубица Џајић Крагујевац Чачак Шабац Ниш Њива',
  el: 'Αθήνα Φαρμακείο Θεσσαλονίκη Καφές Γιώργος Πάτρα Κρήτη Ζαχαροπλαστείο Ψάρι Βιβλίο Ξενία Χανιά',
  he: 'שופרסל רמילוי בנק ירושלים דלק סופר קפה תחבורה חשמל ארנונה מכולת פיצה',
  ja: 'セブンイレブン 東京駅 山本商店 ガソリン コーヒー 本屋さん 電車 大阪府 タクシー 渡辺太郎 ﾔﾏﾀﾞ やおや',
  zh: '超市购物 北京地铁 星巴克咖啡 李明 房租 水费 电影票 王小红 加油站 书店 药房 火车票',
  zt: '超市購物 台北捷運 星巴克咖啡 李明 房租 水費 電影票 王小紅 加油站 書店 藥局 火車票',
  ko: '스타벅스 서울역 김철수 편의점 택시비 이마트 약국 도서관 박영희 커피 주유소 영화관',
} as const;

const wordsOf = (...languages: readonly (keyof typeof WORDS)[]): readonly (readonly string[])[] =>
  languages.map((language) => WORDS[language].split(' '));

/** For each encoding, the words of its languages. */
export const WORDS_OF_ENCODINGS: ReadonlyMap<Encoding, readonly (readonly string[])[]> = new Map([
  ['windows-1252', wordsOf('de', 'fr', 'es', 'pt', 'it', 'nl', 'da', 'nb', 'sv', 'fi', 'is')],
  ['iso-8859-15', wordsOf('de', 'fr', 'es', 'fi')],
  ['windows-1250', wordsOf('pl', 'cs', 'sk', 'hu', 'hr', 'sl')],
  ['iso-8859-2', wordsOf('pl', 'cs', 'sk', 'hu', 'hr', 'sl')],
  ['windows-1257', wordsOf('et', 'lv', 'lt')],
  ['windows-1254', wordsOf('tr')],
  ['windows-1251', wordsOf('ru', 'uk', 'bg', 'sr')],
  ['koi8-r', wordsOf('ru')],
  ['windows-1253', wordsOf('el')],
  ['windows-1255', wordsOf('he')],
  ['shift_jis', wordsOf('ja')],
  ['gbk', wordsOf('zh')],
  ['big5', wordsOf('zt')],
  ['euc-kr', wordsOf('ko')],
]);
