import { createHash } from 'node:crypto';
import { listedBy } from '../../../lib/connectors/directory.ts';
import { manifest } from '../../../lib/connectors/files/manifest.ts';
import { testIds } from '../adapters/ids.ts';
import { startApiOn, type TestAnswer, type TestApi, type TestCaller } from '../api/api.ts';
import { type TestTable, testTable } from '../table/test-table.ts';
import { ofxText } from './ofx.ts';

export const FILE_IMPORT = listedBy(manifest)[0]?.institution.guid ?? '';

/** A service that offers File import beside the bank. */
export const startImportApi = async (fresh?: TestTable, backgroundIntervalHours = 0): Promise<TestApi> =>
  startApiOn(fresh ?? (await testTable()), testIds(), { files: {} }, { backgroundIntervalHours });

type Sending = (file?: string | Uint8Array, query?: string, headers?: Record<string, string>) => Promise<TestAnswer>;

/** A user that imports files, without naming a member. */
export interface FileUser {
  readonly app: TestCaller;
  /** `query`: such as `dry_run=true`. */
  readonly send: Sending;
  /** Sends the file, and gives the import, which must be complete. */
  readonly bring: (file?: string | Uint8Array, query?: string) => Promise<TestAnswer['json']>;
  /** Every transaction: text, amount with its sign, and the day. */
  readonly rows: () => Promise<readonly string[]>;
  readonly accounts: () => Promise<readonly TestAnswer['json'][]>;
  readonly members: () => Promise<readonly TestAnswer['json'][]>;
}

/** The calls of a caller that imports files below this path. */
const importingBy = (app: TestCaller, path: string): FileUser => {
  const send: Sending = (file = ofxText(), query = '', headers = {}) =>
    app.call('POST', `${path}${query && `?${query}`}`, bytesOf(file), headers);
  return {
    app,
    send,
    bring: async (file, query) => {
      const answer = await send(file, query);
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      return answer.json.import;
    },
    rows: async () => {
      const { transactions } = (
        await app.get('/transactions?records_per_page=1000&from_date=2020-01-01&to_date=2030-12-31')
      ).json;
      return transactions.map(lineOf);
    },
    accounts: async () => (await app.get('/accounts')).json.accounts,
    members: async () => (await app.get('/members')).json.members,
  };
};

export const fileUser = async (api: TestApi, id = 'importer'): Promise<FileUser> =>
  importingBy(await api.signIn(id), '/imports');

/** A user with a member of the institution File import, into which it imports files. */
export interface ImportingUser extends FileUser {
  readonly memberGuid: string;
  readonly member: () => Promise<TestAnswer['json']>;
}

export const importingUser = async (api: TestApi, id = 'importer'): Promise<ImportingUser> => {
  const app = await api.signIn(id);
  const memberGuid = await newFileMember(app);
  return {
    ...importingBy(app, `/members/${memberGuid}/imports`),
    memberGuid,
    member: async () => (await app.get(`/members/${memberGuid}`)).json.member,
  };
};

/** Each call makes one more, as clients could and did. */
export const newFileMember = async (app: TestCaller): Promise<string> =>
  (await app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } })).json.member.guid;

const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === 'string' ? Buffer.from(file) : file);

/** `2026-01-15 -12.34 CORNER CAFE`. */
const lineOf = ({ date, transaction_type_name, amount, feed_description }: TestAnswer['json']): string =>
  `${date} ${transaction_type_name === 'DEBIT' ? '-' : ''}${amount.toFixed(2)} ${feed_description}`;

/** A digest of everything that is stored: it changes with any of it. */
export const dumpOf = async (api: Pick<TestApi, 'items'>): Promise<string> => {
  const items = (await api.items()).map((item) => JSON.stringify(item, inOrder));
  return createHash('sha256').update(items.toSorted().join('\n')).digest('hex');
};

/** DynamoDB gives the names of a record in any order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
