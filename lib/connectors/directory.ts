import {
  type CredentialDefinition,
  type Directory,
  type Institution,
  MANUAL_INSTITUTION,
} from '../domain/institutions/institution.ts';
import type { ConnectorManifest, ListedInstitution, Login } from './kit/manifest.ts';

/** The institutions of connectors, and the login form of each. Pure data: nothing here calls an upstream. */
export const createDirectory = (connectors: readonly ConnectorManifest[]): Directory => {
  const listed = connectors.flatMap(listedBy);
  const institutions = listed.map(({ institution }) => institution).toSorted(byPopularityThenName);
  const known = [...institutions, MANUAL_INSTITUTION];
  const byGuid = new Map<string, Institution>(known.map((institution) => [institution.guid, institution]));
  const credentials = new Map<string, readonly CredentialDefinition[]>(
    listed.map((one) => [one.institution.guid, loginForm(one)]),
  );
  return {
    institutions,
    find: (guid) => byGuid.get(guid) ?? null,
    credentialsOf: (guid) => credentials.get(guid) ?? [],
  };
};

/** Empty for a connector whose institutions its upstream lists. */
export const listedBy = ({ institutions }: ConnectorManifest): readonly ListedInstitution[] =>
  institutions.kind === 'fixed' ? institutions.list : [];

/** The connector of an institution, and how people connect to it. */
interface Listing {
  readonly manifest: ConnectorManifest;
  readonly login: Login;
}

/** Which connector lists an institution, by the institution's code. */
export const byInstitutionCode = (connectors: readonly ConnectorManifest[]): ReadonlyMap<string, Listing> =>
  new Map(
    connectors.flatMap((manifest) =>
      listedBy(manifest).map(({ institution, login }) => [institution.code, { manifest, login }] as const),
    ),
  );

const byPopularityThenName = (a: Institution, b: Institution): number =>
  b.popularity - a.popularity || (a.name < b.name ? -1 : 1);

const loginForm = ({ institution, login }: ListedInstitution): readonly CredentialDefinition[] => {
  const { guid: institutionGuid, createdAt, updatedAt } = institution;
  const fields = login.kind === 'form' ? login.fields : [];
  return fields.map((field, at) => ({ ...field, institutionGuid, displayOrder: at + 1, createdAt, updatedAt }));
};
