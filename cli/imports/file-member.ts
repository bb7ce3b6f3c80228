import { Failure, Refusal } from '../failure.ts';
import { memberShape } from '../member.ts';
import { allOf, type Reader } from '../pages.ts';

const FILE_IMPORT = 'file_import';

/** The member whose import this is. */
export const findMemberOfImport = async (reader: Reader, importGuid: string): Promise<string> => {
  const members = await allOf(reader, { read: reader.session.listMembers, name: 'members', row: memberShape });
  for (const { guid, institution_code: code, is_manual: isManual } of members) {
    if (code !== FILE_IMPORT && !isManual) continue;
    try {
      await reader.session.readImport({ member_guid: guid, import_guid: importGuid });
      return guid;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== NOT_FOUND) throw error;
    }
  }
  throw new Failure(`There is no import '${importGuid}' of this user`);
};

const NOT_FOUND = 404;
