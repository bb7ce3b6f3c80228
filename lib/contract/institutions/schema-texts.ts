import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['Institution', 'InstitutionSearchRequest'],
    properties: {
      account_types: 'Kinds of account of which the institution must have at least one.',
      code: 'Short text that names this institution, for people and settings.',
      forgot_password_url: 'Page of the institution for users that forgot their password.',
      forgot_username_url: 'Page of the institution for users that forgot their user name.',
      has_checking_accounts: 'True if checking accounts can be fetched from it.',
      has_credit_card_accounts: 'True if credit cards can be fetched from it.',
      has_investment_accounts: 'True if investment accounts can be fetched from it.',
      has_line_of_credit_accounts: 'True if lines of credit can be fetched from it.',
      has_loan_accounts: 'True if loans can be fetched from it.',
      has_mortgage_accounts: 'True if mortgages can be fetched from it.',
      has_savings_accounts: 'True if savings accounts can be fetched from it.',
      is_disabled_by_client: 'Always false: clients disable whole connectors, not institutions.',
      is_test: 'True if the institution is made up for tests.',
      iso_country_code: 'Country of the institution, as two letters of ISO 3166.',
      medium_logo_url: 'Always null: this service keeps no logos of institutions.',
      name: 'Name of the institution, or in a search a part of the name.',
      popularity: 'Number by which lists are sorted; a higher one comes first.',
      small_logo_url: 'Always null: this service keeps no small logos either.',
      supports_account_identification: 'True if names and addresses of owners can be fetched.',
      supports_account_verification: 'True if full account numbers can be fetched.',
      supports_oauth: 'True if users consent on a page of the institution.',
      supports_transaction_history: 'True if the whole history of transactions can be fetched.',
      trouble_signing_in_url: 'Page of the institution for users that cannot sign in.',
      url: 'Web site of the institution, or in a search a part of its address.',
    },
  },
];
