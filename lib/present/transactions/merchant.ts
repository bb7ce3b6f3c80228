import { decimalOrNull } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { merchantLocation, merchant as merchantSchema } from '../../contract/transactions/merchant-schema.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import { MERCHANTS_SINCE, type Merchant, type MerchantLocation } from '../../domain/transactions/merchant.ts';

const SINCE = toTimestamp(MERCHANTS_SINCE);

/** Logos belong to their owners, so this service serves none. */
export const presentMerchant = (merchant: Merchant): WireOf<typeof merchantSchema> => ({
  created_at: SINCE,
  guid: merchant.guid,
  logo_updated_at: null,
  logo_url: null,
  name: merchant.name,
  updated_at: SINCE,
  website_url: merchant.websiteUrl,
});

export const presentMerchantLocation = (location: MerchantLocation): WireOf<typeof merchantLocation> => ({
  city: location.city,
  country: location.country,
  created_at: SINCE,
  guid: location.guid,
  latitude: decimalOrNull(location.latitude),
  longitude: decimalOrNull(location.longitude),
  merchant_guid: location.merchantGuid,
  phone_number: location.phoneNumber,
  postal_code: location.postalCode,
  region_code: location.regionCode,
  street_address: location.streetAddress,
  updated_at: SINCE,
});
