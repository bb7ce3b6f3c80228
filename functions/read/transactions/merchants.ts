import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/transactions/merchant-operations.ts';
import { pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import { findMerchant, MERCHANTS } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import { findMerchantLocation } from '../../../lib/domain/transactions/merchant-location-catalogue.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMerchant, presentMerchantLocation } from '../../../lib/present/transactions/merchant.ts';

export const listMerchants: Run<typeof entries.listMerchants, SessionCaller, unknown> = async ({ query }) => {
  const request = { page: query.page, perPage: query.records_per_page };
  const part = (query.name ?? '').trim().toLowerCase();
  const found = MERCHANTS.filter(({ name }) => name.toLowerCase().includes(part));
  return {
    body: {
      merchants: pageOf(found, request).entries.map(presentMerchant),
      pagination: paginationOf(request, found.length),
    },
  };
};

export const readMerchant: Run<typeof entries.readMerchant, SessionCaller, unknown> = async ({ params }) => {
  const merchant = findMerchant(params.merchant_guid);
  return merchant === null ? NOT_FOUND : { body: { merchant: presentMerchant(merchant) } };
};

export const readMerchantLocation: Run<typeof entries.readMerchantLocation, SessionCaller, unknown> = async ({
  params,
}) => {
  const location = findMerchantLocation(params.merchant_location_guid);
  return location === null ? NOT_FOUND : { body: { merchant_location: presentMerchantLocation(location) } };
};
