import * as z from 'zod/mini';
import { COUNTRY_CODES, type CountryCode } from '../../domain/institutions/country-code.ts';
import { documentAs } from './documented-as.ts';

/** The contract lists US, CA and MX; institutions of other countries have theirs. */
export const countryCode = z.enum(COUNTRY_CODES);

const isCountryCode = (text: unknown): text is CountryCode => COUNTRY_CODES.some((code) => code === text);

/** A refusal that does not list all of them. */
export const countryCodeInput = documentAs(
  z.custom<CountryCode>(isCountryCode, 'must be a country code of ISO 3166-1, such as US'),
  () => countryCode,
);
