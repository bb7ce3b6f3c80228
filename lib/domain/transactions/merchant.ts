import type { Guid } from '../kernel/guid.ts';

/** A business that descriptions name; the same record for all users. */
export interface Merchant {
  readonly guid: Guid<'MCH'>;
  readonly name: string;
  /** Null for the businesses that only the sandbox bank knows. */
  readonly websiteUrl: string | null;
}

/** When the catalogue's fixed entries were written; clients see it as the creation time of all merchants. */
export const MERCHANTS_SINCE = Date.UTC(2026, 10, 21);

/** One place of business of a merchant. */
export interface MerchantLocation {
  readonly guid: Guid<'MCL'>;
  readonly merchantGuid: Guid<'MCH'>;
  readonly streetAddress: string;
  readonly city: string;
  /** ISO 3166-2 without the country, null where a country has none in its addresses. */
  readonly regionCode: string | null;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly phoneNumber: string;
  /** Exact decimal degrees, WGS 84. */
  readonly latitude: string;
  readonly longitude: string;
}
