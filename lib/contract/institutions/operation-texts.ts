import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const institutions = tagged('institutions');

export const texts = {
  listInstitutionsCsv: institutions({
    summary: 'Download the institution list as CSV',
    description:
      'Columns in order: guid, name, instructions, created_at, updated_at, url, popularity, is_hidden, ' +
      'has_checking_accounts, has_savings_accounts, has_loan_accounts, has_credit_card_accounts, ' +
      'has_investment_accounts, has_line_of_credit_accounts, has_mortgage_accounts, external_guid, ' +
      'medium_logo_url, small_logo_url.',
    answer: 'Every institution, one per line.',
    source: ['nexus/reference/list-institutions'],
  }),
  searchInstitutions: institutions({
    summary: 'Search institutions',
    description: 'Give a name or a url. An empty name finds every institution.',
    answer: 'Matches, most popular first.',
    source: ['nexus/reference/search-institutions', 'nexus/verification/api-only'],
  }),
  readInstitution: institutions({
    summary: 'Read one institution',
    description: 'The answer also has a pagination object, although the institution is a single one.',
    answer: 'The institution.',
    source: ['nexus/reference/read-institution', 'nexus/reference/institutions-overview'],
  }),
  listInstitutionCredentials: institutions({
    summary: 'List the credentials an institution requires',
    description: 'Call this before you create a member. The answer may be cached for a day.',
    answer: 'The fields of the login form.',
    source: ['nexus/reference/list-institution-credentials'],
  }),
};
