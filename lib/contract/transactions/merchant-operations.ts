import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listMerchants = readOperation({
  path: '/merchants',
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name; case does not matter.'))),
  }),
  answer: { status: 200, body: 'merchants' },
});

export const readMerchant = readOperation({
  path: '/merchants/{merchant_guid}',
  answer: { status: 200, body: 'merchant' },
});

export const readMerchantLocation = readOperation({
  path: '/merchant_locations/{merchant_location_guid}',
  answer: { status: 200, body: 'merchantLocation' },
});
