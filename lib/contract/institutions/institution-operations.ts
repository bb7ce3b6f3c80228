import * as z from 'zod/mini';
import { optionalCountryCodes, paged } from '../kernel/query.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { ok, operation, readOperation } from '../operation.ts';
import { institutionSearchRequest } from './institution-search-schema.ts';

export const listInstitutionsCsv = operation({
  method: 'GET',
  function: 'read',
  auth: 'session',
  path: '/institutions',
  isDeprecated: true,
  answer: { status: 200, csvFileName: 'institutions.csv' },
});

export const searchInstitutions = operation({
  method: 'POST',
  function: 'read',
  auth: 'session',
  path: '/institutions/search',
  isForWidgets: true,
  query: z.object({ ...paged, iso_country_code: optionalCountryCodes }),
  body: {
    schema: rootedOrNot('institution', z.object({ institution: institutionSearchRequest })),
    isRequired: true,
  },
  answer: ok('institutions'),
});

export const readInstitution = readOperation('/institutions/{institution_guid}', 'institution', { isForWidgets: true });

export const listInstitutionCredentials = readOperation('/institutions/{institution_guid}/credentials', 'credentials', {
  isForWidgets: true,
});
