/** What a client may switch off for its users beside plain aggregation; all are on until it does. */
export const PRODUCTS = ['HISTORY', 'IDENTIFICATION', 'MICRO_DEPOSITS', 'VERIFICATION'] as const;
export type Product = (typeof PRODUCTS)[number];
