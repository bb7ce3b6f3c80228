import { NO_CURRENCY } from '../../domain/kernel/money.ts';

/** ISO 4217, the currencies that are in use. */
const IN_USE =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP ' +
  'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
  'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
  'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
  'UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
/** Withdrawn of late: rows of some years ago still have them. */
const WITHDRAWN = 'ANG BGN CUC HRK MRO SLL STD VEF ZWL';

const KNOWN: ReadonlySet<string> = new Set(`${IN_USE} ${WITHDRAWN}`.split(' '));

/**
 * The ISO 4217 code that an upstream means by a text. Anything else, such as the name of a bonus programme, becomes
 * `NO_CURRENCY`: the number is kept, and counts in no sum.
 */
export const currencyCodeOf = (text: string): string => {
  const code = text.trim().toUpperCase();
  return KNOWN.has(code) ? code : NO_CURRENCY;
};
