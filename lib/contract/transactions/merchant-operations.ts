import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { merchantLocationPath, merchantPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

export const listMerchants = operation({
  ...shared,
  path: '/merchants',
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name; case does not matter.'))),
  }),
  answer: { status: 200, body: 'merchants' },
});

export const readMerchant = operation({
  ...shared,
  path: '/merchants/{merchant_guid}',
  params: merchantPath,
  answer: { status: 200, body: 'merchant' },
});

export const readMerchantLocation = operation({
  ...shared,
  path: '/merchant_locations/{merchant_location_guid}',
  params: merchantLocationPath,
  answer: { status: 200, body: 'merchantLocation' },
});
