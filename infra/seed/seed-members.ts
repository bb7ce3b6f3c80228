import type { Client, Member, Session } from '@tributary-data/tributary/client';
import { TributaryError } from '@tributary-data/tributary/client';

/** Members are known again by their metadata, so that a second run makes nothing twice. */

export type Tell = (line: string) => void;

const VALUE_TAKEN = 4090;

export const sessionOf = async (client: Client, id: string, firstName: string): Promise<Session> => {
  await client.createUser({ body: { user: { id, first_name: firstName } } }).catch((error: unknown) => {
    if (!(error instanceof TributaryError) || error.code !== VALUE_TAKEN) throw error;
  });
  return client.session(id);
};

export const memberMarked = async (session: Session, metadata: string): Promise<Member | undefined> => {
  for await (const member of session.listMembers.all()) if (member.metadata === metadata) return member;
  return undefined;
};

export const institutionNamed = async (session: Session, name: string): Promise<string> => {
  const { institutions } = await session.searchInstitutions({ body: { institution: { name } } });
  const found = institutions.find((each) => each.name === name);
  if (found === undefined)
    throw new Error(`The service has no institution ${name}: the data are made for the local host`);
  return found.guid;
};

interface Login {
  readonly institution: string;
  /** By the name of the field. */
  readonly answerTo: (fieldName: string | null) => string;
  readonly metadata: string;
}

/** A member with a login of a form. It is refreshed as soon as it is there, unless `skip_aggregation` is given. */
export const memberOfLogin = async (
  session: Session,
  { institution, answerTo, metadata }: Login,
  options: { readonly skip_aggregation?: true } = {},
): Promise<Member> => {
  const institution_guid = await institutionNamed(session, institution);
  const { credentials } = await session.listInstitutionCredentials({ institution_guid });
  const values = credentials.map(({ guid, field_name }) => ({ guid, value: answerTo(field_name) }));
  const { member } = await session.createMember({
    body: { member: { institution_guid, credentials: values, metadata, ...options } },
  });
  return member;
};

/** Connects a login and waits for the end of its job, or for its question: which of them it was. */
export const connectLogin = async (session: Session, login: Login): Promise<string> => {
  const { guid } = await memberOfLogin(session, login, { skip_aggregation: true });
  return (await session.refreshAndWait(guid)).outcome;
};
