import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { merchantLocationPath, merchantPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

export const listMerchants = operation({
  id: 'listMerchants',
  method: 'GET',
  path: '/merchants',
  function: 'read',
  auth: 'session',
  tag: 'merchants',
  summary: 'List merchants',
  source: ['list-merchants', 'merchants-overview'],
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name, in whatever case.'))),
  }),
  answer: { status: 200, description: 'Merchants by name.', body: 'merchants' },
  errors: [],
});

export const readMerchant = operation({
  id: 'readMerchant',
  method: 'GET',
  path: '/merchants/{merchant_guid}',
  function: 'read',
  auth: 'session',
  tag: 'merchants',
  summary: 'Read a merchant',
  source: ['read-merchant'],
  params: merchantPath,
  answer: { status: 200, description: 'The merchant.', body: 'merchant' },
  errors: [],
});

export const readMerchantLocation = operation({
  id: 'readMerchantLocation',
  method: 'GET',
  path: '/merchant_locations/{merchant_location_guid}',
  function: 'read',
  auth: 'session',
  tag: 'merchants',
  summary: 'Read a merchant location',
  source: ['read-merchant-location'],
  params: merchantLocationPath,
  answer: { status: 200, description: 'The place of business.', body: 'merchantLocation' },
  errors: [],
});
