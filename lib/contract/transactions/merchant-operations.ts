import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listMerchants = readOperation('/merchants', 'merchants', {
  query: z.object({
    ...paged,
    name: z.optional(inputText(NAME_LENGTH_MAX).check(z.describe('Part of the name; case does not matter.'))),
  }),
});

export const readMerchant = readOperation('/merchants/{merchant_guid}', 'merchant');

export const readMerchantLocation = readOperation('/merchant_locations/{merchant_location_guid}', 'merchantLocation');
