import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { findMerchant, MERCHANTS } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import { presentMerchant, presentMerchantLocation } from '../../../lib/present/transactions/merchant.ts';
import type { ReadRun } from '../deps.ts';

export const listMerchants: ReadRun<'listMerchants'> = async ({ query }) => {
  const part = (query.name ?? '').trim().toLowerCase();
  const found = MERCHANTS.filter(({ name }) => name.toLowerCase().includes(part));
  const { page: merchants, pagination } = presentPage(found, query, presentMerchant);
  return { body: { merchants, pagination } };
};

export const readMerchant: ReadRun<'readMerchant'> = async ({ params }) => {
  const merchant = findMerchant(params.merchant_guid);
  return merchant === null ? NOT_FOUND : { body: { merchant: presentMerchant(merchant) } };
};

export const readMerchantLocation: ReadRun<'readMerchantLocation'> = async ({ params }) => {
  // Imported here, because a cold start of every other operation would load it too.
  const { findMerchantLocation } = await import('../../../lib/domain/transactions/merchant-location-catalogue.ts');
  const location = findMerchantLocation(params.merchant_location_guid);
  return location === null ? NOT_FOUND : { body: { merchant_location: presentMerchantLocation(location) } };
};
