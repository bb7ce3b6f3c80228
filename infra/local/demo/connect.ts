import type { Member, Session } from '@tributary-data/tributary/client';
import { FILE_IMPORT_CODE } from '../../../lib/domain/institutions/file-import.ts';
import { connectBank, institutionOf } from '../pages/connect-bank.ts';
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
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Connected {
  readonly member: Member;
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
    const { member, institution } = await connectBank(session, bank);
    result(`${institution}, ${member.guid}`);
    return { member, institution, rowsFrom: null };
  });

const importFile = (session: Session, screen: Screen, { name, bytes }: DemoFile): Promise<Connected> =>
  screen.step('File imported', async ({ result }) => {
    const found = await institutionOf(session, FILE_IMPORT_CODE);
    const { member: made } = await session.createMember({ body: { member: { institution_guid: found.guid } } });
    const named = { member_guid: made.guid };
    const { import: brought } = await session.createImport({ ...named, body: bytes });
    const { member } = await session.readMember(named);
    result(`${name}, ${brought.accounts.length} accounts, ${brought.guid}`);
    return { member, institution: found.name ?? '', rowsFrom: FIRST_DAY };
  });
