import * as z from 'zod/mini';
import { merchantGuid, merchantLocationGuid } from '../kernel/guids.ts';
import { nullableDecimal, nullableText, nullableTimestamp, text } from '../kernel/values.ts';

export const merchant = z.object({
  created_at: nullableTimestamp,
  guid: merchantGuid,
  logo_updated_at: nullableTimestamp,
  logo_url: z.nullable(z.url()),
  name: text,
  updated_at: nullableTimestamp,
  website_url: nullableText,
});
merchant.register(z.globalRegistry, { id: 'Merchant', description: 'A business; the same record for all users.' });

export const merchantLocation = z.object({
  city: nullableText,
  country: nullableText,
  created_at: nullableTimestamp,
  guid: merchantLocationGuid,
  latitude: nullableDecimal,
  longitude: nullableDecimal,
  merchant_guid: merchantGuid,
  phone_number: nullableText,
  postal_code: nullableText,
  region_code: nullableText,
  street_address: nullableText,
  updated_at: nullableTimestamp,
});
merchantLocation.register(z.globalRegistry, { id: 'MerchantLocation', description: 'One place of business.' });
