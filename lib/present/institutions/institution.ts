import type { institution as institutionSchema } from '../../contract/institutions/institution-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { Institution, InstitutionAccountKind } from '../../domain/institutions/institution.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';

export const presentInstitution = (institution: Institution): WireOf<typeof institutionSchema> => {
  const has = (kind: InstitutionAccountKind): boolean => institution.accountKinds.includes(kind);
  return {
    code: institution.code,
    created_at: toTimestamp(institution.createdAt),
    forgot_password_url: null,
    forgot_username_url: null,
    guid: institution.guid,
    has_checking_accounts: has('checking'),
    has_credit_card_accounts: has('credit_card'),
    has_investment_accounts: has('investment'),
    has_line_of_credit_accounts: has('line_of_credit'),
    has_loan_accounts: has('loan'),
    has_mortgage_accounts: has('mortgage'),
    has_savings_accounts: has('savings'),
    // No setting lets a client switch an institution off.
    is_disabled_by_client: false,
    is_hidden: institution.isHidden,
    is_test: institution.isTest,
    iso_country_code: institution.isoCountryCodes,
    medium_logo_url: null,
    name: institution.name,
    popularity: institution.popularity,
    small_logo_url: null,
    supports_account_identification: institution.supportsAccountIdentification,
    supports_account_verification: institution.supportsAccountVerification,
    supports_oauth: institution.supportsOauth,
    supports_transaction_history: institution.supportsTransactionHistory,
    trouble_signing_in_url: null,
    updated_at: toTimestamp(institution.updatedAt),
    url: institution.url,
  };
};

/**
 * The columns of the list as a file, in the order of the contract. Values that the directory does not know are empty.
 */
const COLUMNS: Readonly<Record<string, (institution: Institution) => string>> = {
  guid: ({ guid }) => guid,
  name: ({ name }) => name,
  instructions: () => '',
  created_at: ({ createdAt }) => toTimestamp(createdAt),
  updated_at: ({ updatedAt }) => toTimestamp(updatedAt),
  url: ({ url }) => url,
  popularity: ({ popularity }) => String(popularity),
  is_hidden: ({ isHidden }) => String(isHidden),
  has_checking_accounts: ({ accountKinds }) => String(accountKinds.includes('checking')),
  has_savings_accounts: ({ accountKinds }) => String(accountKinds.includes('savings')),
  has_loan_accounts: ({ accountKinds }) => String(accountKinds.includes('loan')),
  has_credit_card_accounts: ({ accountKinds }) => String(accountKinds.includes('credit_card')),
  has_investment_accounts: ({ accountKinds }) => String(accountKinds.includes('investment')),
  has_line_of_credit_accounts: ({ accountKinds }) => String(accountKinds.includes('line_of_credit')),
  has_mortgage_accounts: ({ accountKinds }) => String(accountKinds.includes('mortgage')),
  external_guid: () => '',
  medium_logo_url: () => '',
  small_logo_url: () => '',
};

/** RFC 4180: a header, and lines that end with CRLF. */
export const presentInstitutionsCsv = (institutions: readonly Institution[]): string => {
  const rows = institutions.map((institution) => Object.values(COLUMNS).map((cellOf) => quoted(cellOf(institution))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
};

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
