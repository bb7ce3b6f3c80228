import * as z from 'zod/mini';
import { institutionGuid } from './guids.ts';
import { inputText, NAME_LENGTH_MAX, URL_LENGTH_MAX } from './input-text.ts';
import { flag, nullableFlag, nullableInteger, nullableText, timestamp } from './values.ts';

export const COUNTRY_CODES = ['US', 'CA', 'MX'] as const;

const deprecatedFlag = z.nullable(z.boolean());
deprecatedFlag.register(z.globalRegistry, { deprecated: true });

export const institution = z.object({
  code: nullableText,
  created_at: timestamp,
  forgot_password_url: nullableText,
  forgot_username_url: nullableText,
  guid: institutionGuid,
  has_checking_accounts: deprecatedFlag,
  has_credit_card_accounts: deprecatedFlag,
  has_investment_accounts: deprecatedFlag,
  has_line_of_credit_accounts: deprecatedFlag,
  has_loan_accounts: deprecatedFlag,
  has_mortgage_accounts: deprecatedFlag,
  has_savings_accounts: deprecatedFlag,
  is_disabled_by_client: nullableFlag,
  is_hidden: flag,
  is_test: flag,
  iso_country_code: z.nullable(z.array(z.enum(COUNTRY_CODES))),
  medium_logo_url: nullableText,
  name: nullableText,
  popularity: nullableInteger,
  small_logo_url: nullableText,
  supports_account_identification: nullableFlag,
  supports_account_verification: nullableFlag,
  supports_oauth: nullableFlag,
  supports_transaction_history: nullableFlag,
  trouble_signing_in_url: nullableText,
  updated_at: timestamp,
  url: nullableText,
});
institution.register(z.globalRegistry, { id: 'Institution' });

/** An empty name finds every institution; neither a name nor a url is a mistake. */
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
