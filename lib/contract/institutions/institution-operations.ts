import * as z from 'zod/mini';
import { institutionPath } from '../kernel/paths.ts';
import { optionalCountryCodes, paged } from '../kernel/query.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import { institutionSearchRequest } from './institution-search-schema.ts';

const shared = { function: 'read', auth: 'session', tag: 'institutions' } as const;

export const listInstitutionsCsv = operation({
  ...shared,
  method: 'GET',
  path: '/institutions',
  summary: 'Download the institution list as CSV',
  description:
    'Columns in order: guid, name, instructions, created_at, updated_at, url, popularity, is_hidden, ' +
    'has_checking_accounts, has_savings_accounts, has_loan_accounts, has_credit_card_accounts, ' +
    'has_investment_accounts, has_line_of_credit_accounts, has_mortgage_accounts, external_guid, medium_logo_url, ' +
    'small_logo_url.',
  isDeprecated: true,
  source: ['nexus/reference/list-institutions'],
  answer: { status: 200, description: 'Every institution, one per line.', csvFileName: 'institutions.csv' },
});

export const searchInstitutions = operation({
  ...shared,
  method: 'POST',
  path: '/institutions/search',
  isForWidgets: true,
  summary: 'Search institutions',
  description: 'Give a name or a url. An empty name finds every institution.',
  source: ['nexus/reference/search-institutions', 'nexus/verification/api-only'],
  query: z.object({ ...paged, iso_country_code: optionalCountryCodes }),
  body: {
    schema: rootedOrNot('institution', z.object({ institution: institutionSearchRequest })),
    isRequired: true,
  },
  answer: {
    status: 200,
    description: 'Matches, most popular first.',
    body: 'institutions',
  },
});

export const readInstitution = operation({
  ...shared,
  method: 'GET',
  path: '/institutions/{institution_guid}',
  isForWidgets: true,
  summary: 'Read one institution',
  description: 'The answer also has a pagination object, although the institution is a single one.',
  source: ['nexus/reference/read-institution', 'nexus/reference/institutions-overview'],
  params: institutionPath,
  answer: { status: 200, description: 'The institution.', body: 'institution' },
});

export const listInstitutionCredentials = operation({
  ...shared,
  method: 'GET',
  path: '/institutions/{institution_guid}/credentials',
  isForWidgets: true,
  summary: 'List the credentials an institution requires',
  description: 'Call this before you create a member. The answer may be cached for a day.',
  source: ['nexus/reference/list-institution-credentials'],
  params: institutionPath,
  answer: {
    status: 200,
    description: 'The fields of the login form.',
    body: 'credentials',
  },
});
