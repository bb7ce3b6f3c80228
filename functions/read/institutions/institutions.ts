import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/institutions/institution-operations.ts';
import type { Input } from '../../../lib/contract/run.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { onOnePage } from '../../../lib/domain/kernel/paging.ts';
import { presentInstitution, presentInstitutionsCsv } from '../../../lib/present/institutions/institution.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import { presentCredential } from '../../../lib/present/members/credential.ts';
import type { ReadRun } from '../deps.ts';

export const searchInstitutions: ReadRun<'searchInstitutions'> = async ({ body, query }, caller, { directoryOf }) => {
  const { institutions: offered } = directoryOf(await caller.client());
  const found = offered.filter(
    (institution) => isWanted(institution, body.institution) && isInCountry(institution, query.iso_country_code),
  );
  const { page: institutions, pagination } = presentPage(found, query, presentInstitution);
  return { body: { institutions, pagination } };
};

type Search = Input<typeof entries.searchInstitutions>['body']['institution'];

/**
 * Every criterion that is given must hold. `account_types` is ignored: it is deprecated, and its spelling is not
 * documented.
 */
const isWanted = (institution: Institution, search: Search): boolean =>
  holds(institution.name, search.name) &&
  holds(bareUrl(institution.url), search.url === undefined ? undefined : bareUrl(search.url)) &&
  equals(institution.supportsAccountIdentification, search.supports_account_identification) &&
  equals(institution.supportsAccountVerification, search.supports_account_verification) &&
  equals(institution.supportsTransactionHistory, search.supports_transaction_history);

const holds = (text: string, part: string | undefined): boolean =>
  part === undefined || text.toLowerCase().includes(part.trim().toLowerCase());

const equals = (value: boolean, wanted: boolean | undefined): boolean => wanted === undefined || value === wanted;

/** Users paste addresses with and without scheme, `www.` and a slash at the end. */
const bareUrl = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');

const isInCountry = (institution: Institution, codes: readonly string[] | undefined): boolean =>
  codes === undefined || institution.isoCountryCodes.some((code) => codes.includes(code));

export const readInstitution: ReadRun<'readInstitution'> = async ({ params }, caller, { directoryOf }) => {
  const institution = directoryOf(await caller.client()).find(params.institution_guid);
  if (institution === null) return NOT_FOUND;
  return {
    body: { institution: presentInstitution(institution), pagination: onOnePage(1) },
  };
};

export const listInstitutionCredentials: ReadRun<'listInstitutionCredentials'> = async (
  { params },
  caller,
  { directoryOf },
) => {
  const directory = directoryOf(await caller.client());
  return directory.find(params.institution_guid) === null
    ? NOT_FOUND
    : { body: { credentials: directory.credentialsOf(params.institution_guid).map(presentCredential) } };
};

export const listInstitutionsCsv: ReadRun<'listInstitutionsCsv'> = async (_input, caller, { directoryOf }) => ({
  body: presentInstitutionsCsv(directoryOf(await caller.client()).institutions),
});
