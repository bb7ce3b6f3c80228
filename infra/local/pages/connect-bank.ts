import type { Institution, Member, Session } from '@tributary-data/tributary/client';

interface Login {
  readonly institutionCode: string;
  /** The answer to a field of the login form. */
  readonly answerTo: (fieldName: string) => string;
}

interface Connected {
  readonly member: Member;
  readonly institution: string;
}

/** Connects the user of the session to the institution, as an app does. */
export const connectBank = async (session: Session, { institutionCode, answerTo }: Login): Promise<Connected> => {
  const found = await institutionOf(session, institutionCode);
  const { credentials: fields } = await session.listInstitutionCredentials({ institution_guid: found.guid });
  const credentials = fields.map(({ guid, field_name: field }) => ({ guid, value: answerTo(field ?? '') }));
  const { member } = await session.createMember({ body: { member: { institution_guid: found.guid, credentials } } });
  return { member, institution: found.name ?? '' };
};

export const institutionOf = async (session: Session, code: string): Promise<Institution> => {
  const { institutions } = await session.searchInstitutions({ body: { institution: { name: '' } } });
  const found = institutions.find((institution) => institution.code === code);
  if (!found) throw new Error(`The institution ${code} is not offered`);
  return found;
};
