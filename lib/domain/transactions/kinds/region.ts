const EURO_COUNTRIES = 'at be cy de ee es fi fr gr hr ie it lt lu lv mc mt nl pt si sk sm va ad me xk';

/** Currencies whose name does not begin with the country's, or that several countries have. */
const COUNTRIES_OF_CURRENCY: Readonly<Record<string, string>> = {
  EUR: EURO_COUNTRIES,
  CHF: 'ch li',
  XOF: 'bf bj ci gw ml ne sn tg',
  XAF: 'cf cg cm ga gq td',
  XCD: 'ag dm gd kn lc vc',
};

/** Countries as they end the text of a card payment. Letters that are a state of the United States too are left out. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: 'AT BE ES FI FR GR IE IT LU NL PT ESP FRA DEU ITA NLD AUT BEL PRT IRL FIN GRC',
    GBP: 'GB UK GBR',
    CHF: 'CH CHE',
    SEK: 'SE SWE',
    NOK: 'NO NOR',
    DKK: 'DK DNK',
    PLN: 'PL POL',
    CZK: 'CZ CZE',
    HUF: 'HU HUN',
    USD: 'USA',
    CAD: 'CAN',
    MXN: 'MX MEX',
    AUD: 'AU AUS',
    JPY: 'JP JPN',
  }).flatMap(([currency, countries]) => countries.split(' ').map((country) => [country, currency] as const)),
);
/** A name, a town and a country. */
const WORDS_WITH_COUNTRY_MIN = 3;

/** The currency of the country that a text ends with: of a card payment, that is the shop's. */
export const currencyAbroad = (words: readonly string[]): string | null =>
  words.length < WORDS_WITH_COUNTRY_MIN ? null : (CURRENCIES.get(words.at(-1) ?? '') ?? null);

/** Of each language of the word lists, the countries that speak it. English words of four letters and more count anywhere. */
const COUNTRIES_OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'us gb ie ca au nz za in sg hk ph my ng ke gh jm mt',
  de: 'de at ch li lu be',
  fr: 'fr be ch lu ca mc ma tn dz sn ci cm',
  nl: 'nl be sr',
  es: 'es mx ar co cl pe uy ec bo py cr gt do ve pa hn ni sv cu',
  it: 'it ch sm va',
  pt: 'pt br ao mz',
  sv: 'se fi',
  no: 'no',
  da: 'dk fo gl',
  fi: 'fi',
  is: 'is',
  et: 'ee',
  lv: 'lv',
  lt: 'lt',
  pl: 'pl',
  cs: 'cz',
  sk: 'sk',
  sl: 'si',
  hr: 'hr ba',
  sr: 'rs ba me mk',
  bg: 'bg mk',
  ro: 'ro md',
  hu: 'hu',
  el: 'gr cy',
  tr: 'tr',
  ru: 'ru by kz kg',
  uk: 'ua',
  he: 'il',
  ja: 'jp',
  ko: 'kr',
  zh: 'cn sg',
  zt: 'tw hk mo',
};

/** Where an account is, as far as its currency says it. */
export interface Region {
  /** Two small letters each; empty where nothing is known, which is anywhere. */
  readonly countries: readonly string[];
  /** Those of the contract's own examples, where nothing is known. Words of other languages count after them. */
  readonly languages: readonly string[];
}

export const regionOf = (currencyCode: string | null): Region => {
  if (currencyCode === null) return { countries: [], languages: ['en'] };
  const countries = (COUNTRIES_OF_CURRENCY[currencyCode] ?? currencyCode.slice(0, 2).toLowerCase()).split(' ');
  const languages = Object.entries(COUNTRIES_OF_LANGUAGE).flatMap(([language, where]) =>
    where.split(' ').some((country) => countries.includes(country)) ? [language] : [],
  );
  return { countries, languages };
};
