import * as z from 'zod/mini';
import { inputText, NAME_LENGTH_MAX, URL_LENGTH_MAX } from '../kernel/input-text.ts';
import { flag } from '../kernel/values.ts';

/** An empty name finds every institution. A search without name and url is refused. */
export const institutionSearchRequest = z
  .object({
    account_types: z.optional(inputText(NAME_LENGTH_MAX)),
    name: z.optional(inputText(NAME_LENGTH_MAX)),
    supports_account_identification: z.optional(flag),
    supports_account_verification: z.optional(flag),
    supports_transaction_history: z.optional(flag),
    url: z.optional(inputText(URL_LENGTH_MAX)),
  })
  .check(
    z.refine(({ name, url }) => name !== undefined || url !== undefined, {
      path: ['name'],
      error: 'or url must be given',
    }),
  );
institutionSearchRequest.register(z.globalRegistry, {
  id: 'InstitutionSearchRequest',
  anyOf: [{ required: ['name'] }, { required: ['url'] }],
});
