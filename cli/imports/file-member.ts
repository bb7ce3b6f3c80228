import * as z from 'zod/mini';
import { path, understood } from '../api.ts';
import { Failure, Refusal } from '../failure.ts';
import { findInstitution } from '../institutions.ts';
import { memberBody, memberShape } from '../member.ts';
import { allOf, type Reader } from '../pages.ts';

const FILE_IMPORT = 'file_import';

const accountBody = z.object({ account: z.object({ member_guid: z.string() }) });

export interface FileMember {
  readonly guid: string;
  readonly isNew: boolean;
}

/** The member that takes files: the one that is named, that of the account, or the one of "File import". */
export const findFileMember = async (
  reader: Reader,
  named: { readonly member: string | undefined; readonly account: string | undefined },
): Promise<FileMember> => {
  const { session } = reader;
  if (named.member !== undefined) return { guid: named.member, isNew: false };
  if (named.account !== undefined) {
    const { body } = await session('GET', path`/accounts/${named.account}`);
    return { guid: understood(accountBody, body).account.member_guid, isNew: false };
  }
  const members = await allOf(reader, { path: '/members', name: 'members', row: memberShape });
  const [only, ...others] = members.filter(({ institution_code: code }) => code === FILE_IMPORT);
  if (only === undefined) return { guid: await makeMember(reader), isNew: true };
  if (others.length === 0) return { guid: only.guid, isNew: false };
  const guids = [only, ...others].map(({ guid }) => guid).join(', ');
  throw new Failure(`Several members take files: name one with --member (${guids})`, 'usage');
};

/** The member whose import this is. */
export const findMemberOfImport = async (reader: Reader, importGuid: string): Promise<string> => {
  const members = await allOf(reader, { path: '/members', name: 'members', row: memberShape });
  for (const { guid, institution_code: code, is_manual: isManual } of members) {
    if (code !== FILE_IMPORT && !isManual) continue;
    try {
      await reader.session('GET', path`/members/${guid}/imports/${importGuid}`);
      return guid;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== NOT_FOUND) throw error;
    }
  }
  throw new Failure(`There is no import '${importGuid}' of this user`);
};

const NOT_FOUND = 404;

const makeMember = async (reader: Reader): Promise<string> => {
  const { guid } = await findInstitution(reader, FILE_IMPORT);
  const { body } = await reader.session('POST', '/members', { member: { institution_guid: guid } });
  return understood(memberBody, body).member.guid;
};
