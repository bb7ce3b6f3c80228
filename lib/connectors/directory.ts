import {
  type CredentialDefinition,
  type Directory,
  type Institution,
  MANUAL_INSTITUTION,
} from '../domain/institutions/institution.ts';
import type { Guid } from '../domain/kernel/guid.ts';
import { DIRECTORY_SINCE, SANDBOX_INSTITUTIONS } from './sandbox/institutions.ts';

interface DirectoryOptions {
  /** False in production: there the sandbox bank does not exist. */
  readonly sandboxIsOffered: boolean;
}

/** The institutions, and the login form of each. Pure data: nothing here calls an upstream. */
export const createDirectory = ({ sandboxIsOffered }: DirectoryOptions): Directory => {
  const entries = sandboxIsOffered ? SANDBOX_INSTITUTIONS : [];
  const institutions = entries.map((entry) => entry.institution).toSorted(byPopularityThenName);
  const known = [...institutions, MANUAL_INSTITUTION];
  const byGuid = new Map<string, Institution>(known.map((institution) => [institution.guid, institution]));
  const credentials = new Map<string, readonly CredentialDefinition[]>(
    entries.map(({ institution, logins }) => [
      institution.guid,
      logins === null ? [] : loginForm(institution.guid, logins),
    ]),
  );
  return {
    institutions,
    find: (guid) => byGuid.get(guid) ?? null,
    credentialsOf: (guid) => credentials.get(guid) ?? [],
  };
};

const byPopularityThenName = (a: Institution, b: Institution): number =>
  b.popularity - a.popularity || (a.name < b.name ? -1 : 1);

const loginForm = (
  institutionGuid: Guid<'INS'>,
  guids: { readonly login: Guid<'CRD'>; readonly password: Guid<'CRD'> },
): readonly CredentialDefinition[] => {
  const shared = { institutionGuid, isOptional: false, createdAt: DIRECTORY_SINCE, updatedAt: DIRECTORY_SINCE };
  return [
    { ...shared, guid: guids.login, fieldName: 'LOGIN', fieldType: 'LOGIN', label: 'Username', displayOrder: 1 },
    {
      ...shared,
      guid: guids.password,
      fieldName: 'PASSWORD',
      fieldType: 'PASSWORD',
      label: 'Password',
      displayOrder: 2,
    },
  ];
};
