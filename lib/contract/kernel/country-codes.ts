/** The countries of institutions (ISO 3166-1). */
export const COUNTRY_CODES = ['US', 'CA', 'MX'] as const;
