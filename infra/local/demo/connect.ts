import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import type { Session } from './api-client.ts';
import type { DemoBank } from './demo-bank.ts';
import type { Screen } from './screen.ts';

/** What brings the data: the file, or the bank where there is no file. */
export interface DemoSource {
  readonly bank: DemoBank;
  readonly file: DemoFile | null;
}

/** A file of a bank, which the demo imports in place of connecting a bank. */
export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DemoMember {
  readonly guid: string;
  readonly is_being_aggregated: boolean;
  readonly connection_status: string | null;
  readonly most_recent_job_guid: string;
}

interface Connected {
  readonly member: DemoMember;
  readonly institution: string;
  /** The first day to list transactions from; null for the days that a list has by default. */
  readonly rowsFrom: string | null;
}

/** Files may be of any age. */
const FIRST_DAY = '2000-01-01';

/** A member with a job: connected to the bank, or with the file imported. */
export const connectOrImport = (session: Session, screen: Screen, { bank, file }: DemoSource): Promise<Connected> =>
  file === null ? connectTo(bank, session, screen) : importFile(session, screen, file);

const connectTo = (bank: DemoBank, session: Session, screen: Screen): Promise<Connected> =>
  screen.step('Member connected', async ({ result }) => {
    const found = await institutionOf(session, bank.institutionCode);
    const { credentials } = await session<{ readonly credentials: readonly { guid: string; field_name: string }[] }>(
      'GET',
      `/institutions/${found.guid}/credentials`,
    );
    const answers = credentials.map(({ guid, field_name: field }) => ({ guid, value: bank.answerTo(field) }));
    const created = await session<{ readonly member: DemoMember }>('POST', '/members', {
      member: { institution_guid: found.guid, credentials: answers },
    });
    result(`${found.name}, ${created.member.guid}`);
    return { member: created.member, institution: found.name, rowsFrom: null };
  });

const importFile = (session: Session, screen: Screen, { name, bytes }: DemoFile): Promise<Connected> =>
  screen.step('File imported', async ({ result }) => {
    const found = await institutionOf(session, FILE_IMPORT_CODE);
    const { member: made } = await session<{ readonly member: DemoMember }>('POST', '/members', {
      member: { institution_guid: found.guid },
    });
    const brought = await session<{ readonly import: { readonly guid: string; readonly accounts: readonly object[] } }>(
      'POST',
      `/members/${made.guid}/imports`,
      bytes,
    );
    const { member } = await session<{ readonly member: DemoMember }>('GET', `/members/${made.guid}`);
    result(`${name}, ${brought.import.accounts.length} accounts, ${brought.import.guid}`);
    return { member, institution: found.name, rowsFrom: FIRST_DAY };
  });

const institutionOf = async (session: Session, code: string) => {
  const { institutions } = await session<{
    readonly institutions: readonly { guid: string; name: string; code: string }[];
  }>('POST', '/institutions/search', { institution: { name: '' } });
  const found = institutions.find((institution) => institution.code === code);
  if (!found) throw new Error(`The institution ${code} is not offered`);
  return found;
};
