import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { merchantLocationPath, merchantPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'merchants' } as const;

export const listMerchants = operation({
  ...shared,
  path: '/merchants',
  summary: 'List merchants',
  source: ['list-merchants', 'merchants-overview'],
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name; case does not matter.'))),
  }),
  answer: { status: 200, description: 'Merchants, sorted by name.', body: 'merchants' },
});

export const readMerchant = operation({
  ...shared,
  path: '/merchants/{merchant_guid}',
  summary: 'Read a merchant',
  source: ['read-merchant'],
  params: merchantPath,
  answer: { status: 200, description: 'The merchant.', body: 'merchant' },
});

export const readMerchantLocation = operation({
  ...shared,
  path: '/merchant_locations/{merchant_location_guid}',
  summary: 'Read a merchant location',
  source: ['read-merchant-location'],
  params: merchantLocationPath,
  answer: { status: 200, description: 'The place of business.', body: 'merchantLocation' },
});
