import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listMerchants = readOperation({
  path: '/merchants',
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name; case does not matter.'))),
  }),
  answer: ok('merchants'),
});

export const readMerchant = readOperation({
  path: '/merchants/{merchant_guid}',
  answer: ok('merchant'),
});

export const readMerchantLocation = readOperation({
  path: '/merchant_locations/{merchant_location_guid}',
  answer: ok('merchantLocation'),
});
