import * as z from 'zod/mini';
import { optionalCountryCodes, paged } from '../kernel/query.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { ok, operation, readOperation } from '../operation.ts';
import { institutionSearchRequest } from './institution-search-schema.ts';

export const listInstitutionsCsv = readOperation({
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

export const readInstitution = readOperation({
  path: '/institutions/{institution_guid}',
  isForWidgets: true,
  answer: ok('institution'),
});

export const listInstitutionCredentials = readOperation({
  path: '/institutions/{institution_guid}/credentials',
  isForWidgets: true,
  answer: ok('credentials'),
});
