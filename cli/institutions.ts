import * as z from 'zod/mini';
import { type Session, understood } from './api.ts';
import { Failure } from './failure.ts';
import { allOf, type Reader } from './pages.ts';

const nullableText = z.nullable(z.string());

const institution = z.object({
  guid: z.string(),
  name: nullableText,
  code: nullableText,
  supports_oauth: z.nullable(z.boolean()),
});
export type Institution = z.infer<typeof institution>;

const search = (reader: Reader, name: string): Promise<readonly Institution[]> =>
  allOf(reader, {
    read: (page, options) => reader.session.searchInstitutions({ ...page, body: { institution: { name } } }, options),
    name: 'institutions',
    row: institution,
  });

/** The institution of this code, or of this name, or the only one whose name has this text in it. */
export const findInstitution = async (reader: Reader, wanted: string): Promise<Institution> => {
  const isWanted = (text: string | null): boolean => text?.toLowerCase() === wanted.trim().toLowerCase();
  const named = await search(reader, wanted);
  const exact = named.find(({ code }) => isWanted(code)) ?? named.find(({ name }) => isWanted(name));
  if (exact !== undefined) return exact;
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const names = named.slice(0, NAMES_TOLD_MAX).map(({ name, code }) => `${name} (${code})`);
    const rest = named.length > names.length ? ', …' : '';
    throw new Failure(`Several institutions have ${wanted} in their name: ${names.join(', ')}${rest}`, 'usage');
  }
  // A code need not be a part of the name.
  const coded = (await search(reader, '')).find(({ code }) => isWanted(code));
  if (coded === undefined) throw new Failure(`There is no institution '${wanted}'`, 'usage');
  return coded;
};

/** As many as a person reads. */
const NAMES_TOLD_MAX = 10;

/** How a person gets what the field asks for. */
const instructions = z.looseObject({
  instructional_text: z.optional(z.string()),
  instructional_url: z.optional(z.string()),
});

const formBody = z.object({
  credentials: z.array(
    z.object({
      guid: z.string(),
      label: nullableText,
      field_name: nullableText,
      field_type_name: nullableText,
      meta_data: z.nullable(instructions),
      optional: z.nullable(z.boolean()),
    }),
  ),
});
export type Field = z.infer<typeof formBody>['credentials'][number];

/** The fields of the login form of an institution or a member, in its order. Empty where nobody logs in by a form. */
export const readForm = async (
  session: Session,
  owner: { readonly institution: string } | { readonly member: string },
): Promise<readonly Field[]> => {
  const { body } =
    'member' in owner
      ? await session.listMemberCredentials({ member_guid: owner.member })
      : await session.listInstitutionCredentials({ institution_guid: owner.institution });
  return understood(formBody, body).credentials;
};
