import * as z from 'zod/mini';

/** ISO 4217. */
export const currencyInput = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency code such as USD'));
