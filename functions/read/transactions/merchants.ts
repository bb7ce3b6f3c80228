import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import { presentMerchant, presentMerchantLocation } from '../../../lib/present/transactions/merchant.ts';
import type { ReadRun } from '../deps.ts';
import { loadMerchants, merchantsOf } from './any-merchants.ts';

export const listMerchants: ReadRun<'listMerchants'> = async ({ query }) => {
  const { allMerchants } = await loadMerchants();
  const part = (query.name ?? '').trim().toLowerCase();
  const found = allMerchants().filter(({ name }) => name.toLowerCase().includes(part));
  const { page, pagination } = presentPage(found, query, presentMerchant);
  return { body: { merchants: page, pagination } };
};

export const readMerchant: ReadRun<'readMerchant'> = async ({ params }) => {
  const [merchant] = await merchantsOf([params.merchant_guid]);
  return merchant === undefined ? NOT_FOUND : { body: { merchant: presentMerchant(merchant) } };
};

export const readMerchantLocation: ReadRun<'readMerchantLocation'> = async ({ params }) => {
  // Imported here, because a cold start of every other operation would load it too.
  const { findMerchantLocation } = await import('../../../lib/domain/transactions/merchant-location-catalogue.ts');
  const location = findMerchantLocation(params.merchant_location_guid);
  return location === null ? NOT_FOUND : { body: { merchant_location: presentMerchantLocation(location) } };
};
