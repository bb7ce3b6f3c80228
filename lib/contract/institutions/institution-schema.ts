import * as z from 'zod/mini';
import { countryCode } from '../kernel/country-codes.ts';
import { institutionGuid } from '../kernel/guids.ts';
import { flag, namedObject, nullableFlag, nullableInteger, nullableText, timestamp } from '../kernel/values.ts';

const deprecatedFlag = z.nullable(z.boolean()).register(z.globalRegistry, { deprecated: true });

export const institution = namedObject('Institution', {
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
  iso_country_code: z.nullable(z.array(countryCode)),
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
